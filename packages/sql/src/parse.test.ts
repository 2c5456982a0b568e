/** Statements read into data, with offsets that point at what was written. */

import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadSqlParser, parseSql, readSchema, type SqlDialect, type SqlStatement } from './index.ts'

beforeAll(loadSqlParser)

const at = (text: string, range: { start: number; end: number } | undefined): string | undefined =>
  range && text.slice(range.start, range.end)

function one(text: string, dialect: SqlDialect = 'mysql'): SqlStatement {
  const reading = parseSql(text, dialect)
  if (reading.kind !== 'statements' || reading.statements.length !== 1) throw new Error(JSON.stringify(reading))
  return reading.statements[0] as SqlStatement
}

describe('columns', () => {
  const text = "SELECT u.maildir, CONCAT('/x/', home) AS home, `uid` gid, 5000 FROM mail.users AS u WHERE name = 'k'"

  test('names, aliases and places', () => {
    const { columns } = one(text)
    expect(columns.map(({ name }) => name)).toEqual(['maildir', 'home', 'gid', undefined])
    expect(columns.map((column) => at(text, column))).toEqual([
      'u.maildir',
      "CONCAT('/x/', home) AS home",
      '`uid` gid',
      '5000',
    ])
    expect(at(text, columns[1]?.alias)).toBe('home')
    expect(columns[3]?.expression).toMatchObject({ kind: 'number', text: '5000' })
  })

  test('tables with their database and alias', () => {
    const [table] = one(text).tables
    expect(at(text, table)).toBe('mail.users')
    expect(table).toMatchObject({ name: { text: 'users' }, schema: { text: 'mail' }, alias: { text: 'u' } })
  })

  test('wildcards', () => {
    expect(one('SELECT u.*, * FROM u').columns.map(({ isWildcard }) => isWildcard)).toEqual([true, true])
  })

  test('those of the first SELECT count, not those of WITH and sub-selects', () => {
    const union = one(
      'WITH q AS (SELECT z FROM t) SELECT a FROM q WHERE b IN (SELECT c FROM d) UNION SELECT e FROM f',
      'postgresql',
    )
    expect(union.columns.map(({ name }) => name)).toEqual(['a'])
    expect(union.tables.map(({ name }) => name.text)).toEqual(['t', 'd', 'f'])
  })
})

describe('comparisons', () => {
  const text =
    "SELECT a FROM t WHERE name = 'k' AND (x.active = 1 AND b LIKE '%y') AND (c = 'd' OR e IN ('f', 'g')) AND h <> NULL"

  test('operands, with places, and whether the row hangs on them', () => {
    const seen = one(text).comparisons.map((c) => [
      c.operator,
      at(text, c.left),
      c.right.map((r) => at(text, r)),
      c.isRequired,
    ])
    expect(seen).toEqual([
      ['=', 'name', ["'k'"], true],
      ['=', 'x.active', ['1'], true],
      ['like', 'b', ["'%y'"], true],
      ['=', 'c', ["'d'"], false],
      ['in', 'e', ["'f'", "'g'"], false],
      ['<>', 'h', ['NULL'], true],
    ])
  })

  test('ON of an inner join is required, ON of an outer join and all in sub-selects of expressions are not', () => {
    const joined = one("SELECT a FROM t JOIN u ON t.a = u.b LEFT JOIN v ON v.c = 'd' WHERE IF(e = 'f', 1, 0)")
    expect(joined.comparisons.map(({ isRequired }) => isRequired)).toEqual([true, false, false])
  })

  test('texts of all styles', () => {
    const { texts } = one("SELECT a FROM t WHERE b = E'x\\'y' AND c = $$z$$ AND d = 'it''s'", 'postgresql')
    expect(texts.map(({ style, text: t }) => [style, t])).toEqual([
      ['escape', "x'y"],
      ['dollar', 'z'],
      ['single', "it's"],
    ])
    expect(one('SELECT a FROM t WHERE b = "x"').texts[0]).toMatchObject({ style: 'double', text: 'x' })
    expect(one('SELECT a FROM t WHERE b = "x"', 'postgresql').texts).toEqual([])
  })

  test('offsets are UTF-16 units, behind wide characters and line ends too', () => {
    const wide = "SELECT '😀ü', a FROM t\n WHERE '😀' = x AND y = 'k'"
    const { columns, comparisons } = one(wide)
    expect(at(wide, columns[1])).toBe('a')
    expect(comparisons.map((c) => at(wide, c))).toEqual(["'😀' = x", "y = 'k'"])
  })
})

test('column names know the tables that they may belong to', () => {
  const { columnNames } = one('SELECT a FROM t WHERE b = (SELECT c FROM u WHERE d = t.e) ORDER BY f')
  const tables = columnNames.map(({ name, scope }) => [
    name.text,
    scope?.tables.map((t) => t.name.text),
    scope?.outer?.tables.map((t) => t.name.text),
  ])
  expect(tables).toEqual([
    ['a', ['t'], undefined],
    ['b', ['t'], undefined],
    ['c', ['u'], ['t']],
    ['d', ['u'], ['t']],
    ['e', ['u'], ['t']],
    ['f', undefined, undefined],
  ])
})

test('statements that change', () => {
  const update = one("UPDATE users SET password = 'x' WHERE name = 'k'")
  expect(update).toMatchObject({ kind: 'update', columns: [] })
  expect(update.tables.map(({ name }) => name.text)).toEqual(['users'])
  expect(update.columnNames.map(({ name }) => name.text)).toEqual(['password', 'name'])
  expect(one("INSERT INTO log (a, b) VALUES ('x', 'y')").columnNames.map(({ name }) => name.text)).toEqual(['a', 'b'])
  expect(one("DELETE FROM t WHERE a = 'x'").tables.map(({ name }) => name.text)).toEqual(['t'])
  expect(one("CALL find('x')")).toMatchObject({ kind: 'call', texts: [{ text: 'x' }] })
})

describe('faults', () => {
  test.each([
    ["SELECT a FROM t WHERE b = 'k' active = 1", 'active'],
    ["SELECT a, FROM t WHERE b = 'k'", 'FROM'],
    ['SELCT a FROM t', 'SELCT'],
    ['SELECT CONCAT(a FROM t', 'FROM'],
  ])('%s stops at %s', (text, word) => {
    const reading = parseSql(text, 'mysql')
    expect(reading).toMatchObject({ kind: 'fault', fault: { kind: 'unexpected', found: word } })
    if (reading.kind === 'fault') expect(at(text, reading.fault)).toBe(word)
  })

  test('words that only another database knows are faults', () => {
    expect(parseSql("SELECT a FROM t WHERE b = 'x' GLOB 'y'", 'mysql').kind).toBe('fault')
    expect(parseSql("SELECT a FROM t WHERE b = 'x' AND AND c = 1", 'postgresql').kind).toBe('fault')
    expect(parseSql("SELECT a FROM t WHERE b = 'k' active '1'", 'mysql').kind).toBe('fault')
  })

  test('at the end, and inside quotes that stay open', () => {
    expect(parseSql('SELECT a FROM t WHERE  ', 'mysql')).toMatchObject({
      fault: { found: undefined, start: 21, end: 21 },
    })
    expect(parseSql("SELECT a FROM t WHERE b = 'k", 'mysql')).toMatchObject({
      fault: { kind: 'unterminated', start: 26, end: 28 },
    })
  })

  test.each([
    ['a GLOB', "SELECT a FROM t WHERE b GLOB 'x*'", 'sqlite'],
    ['an operator of SQLite', 'SELECT a FROM t WHERE b ISNULL', 'sqlite'],
    ['a typed constant', "SELECT a FROM t WHERE ip << inet '10.0.0.0/8'", 'postgresql'],
    ['a list of tables in parentheses', 'SELECT a FROM (t, u)', 'mysql'],
    ['a negation with !', 'SELECT !a FROM t', 'mysql'],
    ['nothing', ' ', 'mysql'],
  ] as const)('what only the database knows is no fault: %s', (_, text, dialect) => {
    expect(parseSql(text, dialect)).toEqual({ kind: 'unknown' })
  })
})

describe('schema', () => {
  const script = [
    '-- a dump',
    'CREATE DATABASE mail; USE mail;',
    "CREATE TABLE IF NOT EXISTS `mailbox` (`username` varchar(255) NOT NULL, active enum('Y','N'), n int(10) unsigned,",
    '  KEY k (active)) TYPE=MyISAM;',
    "INSERT INTO mailbox VALUES ('a;b', 'Y', 1);",
    'ALTER TABLE mailbox ADD COLUMN quota bigint, CHANGE n nn int, DROP COLUMN active;',
    'CREATE OR REPLACE VIEW v AS SELECT username AS u, quota FROM mailbox;',
  ].join('\n')

  test('tables, types, changes and views', () => {
    const { tables, isOpen, dialect } = readSchema(script)
    expect({ isOpen, dialect }).toEqual({ isOpen: false, dialect: 'mysql' })
    expect(tables.map(({ name, columns }) => [name.text, columns.map((c) => c.name.text)])).toEqual([
      ['mailbox', ['username', 'quota', 'nn']],
      ['v', ['u', 'quota']],
    ])
    expect(at(script, tables[0]?.columns[0]?.name)).toBe('`username`')
    expect(tables[0]?.columns[0]).toMatchObject({ type: 'varchar', length: 255 })
    expect(readSchema("CREATE TABLE t (a enum('Y','N'), b boolean)").tables[0]?.columns).toMatchObject([
      { type: 'enum', values: ['Y', 'N'] },
      { type: 'boolean' },
    ])
  })

  test('quotes, comments and rows of a dump hide no statement and make none', () => {
    const names = (text: string) => readSchema(text).tables.map(({ name }) => name.text)
    expect(names("INSERT INTO x VALUES ('a\\';', \"b;\"); # c;\n-- d;\n/* e; */ CREATE TABLE `t` (a int);")).toEqual([
      't',
    ])
    const dump = [
      "CREATE FUNCTION f() RETURNS text AS $x$ SELECT 'a;' $x$ LANGUAGE sql;",
      'COPY public.u (a) FROM stdin;',
      "O'Brien; CREATE TABLE no (a int);",
      '\\.',
      "INSERT INTO x VALUES ('\\'); CREATE TABLE public.t (a character varying(10));",
    ]
    expect(names(dump.join('\n'))).toEqual(['t'])
  })

  test('what cannot be read leaves the schema open', () => {
    expect(readSchema('CREATE TABLE t (a wibble wobble wubble)')).toMatchObject({ tables: [], isOpen: true })
    expect(readSchema('CREATE TABLE t (a int) INHERITS (u)').tables[0]).toMatchObject({ isOpen: true })
    expect(readSchema('CREATE TABLE t AS SELECT * FROM u').tables[0]).toMatchObject({ isOpen: true })
    expect(
      readSchema('CREATE ALGORITHM = MERGE DEFINER=`a`@`%` SQL SECURITY INVOKER VIEW v AS SELECT a AS b'),
    ).toMatchObject({
      tables: [{ name: { text: 'v' }, columns: [{ name: { text: 'b' } }] }],
    })
    expect(readSchema('/*!50001 CREATE VIEW v AS SELECT 1 AS a */;')).toMatchObject({ isOpen: true })
    expect(readSchema('CREATE TABLE t (a int); /*!40000 ALTER TABLE `t` DISABLE KEYS */;')).toMatchObject({
      isOpen: false,
    })
    expect(readSchema('ALTER TABLE t ADD a int')).toMatchObject({ isOpen: true })
    expect(readSchema('no sql at all')).toEqual({ tables: [], isOpen: false, dialect: undefined })
  })
})

describe('no text is too strange', () => {
  const words = [
    'SELECT',
    'FROM',
    'WHERE',
    'a',
    "'",
    '"',
    '`',
    '(',
    ')',
    ',',
    '=',
    '*',
    '%',
    ';',
    '--',
    '/*',
    '\n',
    '😀',
    '$$',
    'CREATE TABLE',
    'JOIN',
    'UNION',
    '1',
    '.',
    '\\',
    '@',
    ' ',
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((w) => w.join(' ')),
  )

  test.each(['mysql', 'postgresql', 'sqlite'] as const)('%s', (dialect) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseSql(text, dialect)
        const ranges =
          reading.kind === 'fault'
            ? [reading.fault]
            : reading.kind === 'statements'
              ? reading.statements.flatMap((s) => [
                  ...s.columns,
                  ...s.tables,
                  ...s.columnNames,
                  ...s.comparisons,
                  ...s.texts,
                ])
              : []
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        readSchema(text)
      }),
      { numRuns: 300 },
    )
  })
})
