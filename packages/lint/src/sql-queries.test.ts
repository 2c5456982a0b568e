/** Statements found in files of all programs, with the way back to their places. */

import '../../../test/kit/sql.ts'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stackOf } from '../../../test/kit/stack.ts'
import { readingOf, type SqlQuery, sqlQueries, statementOf } from './sql-queries.ts'
import { MASK, maskVariables, type SqlProgram } from './sql-variables.ts'

function queriesOf(files: Readonly<Record<string, string>>): SqlQuery[] {
  const stack = stackOf(files)
  return [...stack.documents.values()].flatMap((document) => sqlQueries(document, stack))
}

/** The words of the file at a stretch of the statement. */
const written = ({ document, rangeOf }: SqlQuery, { start, end }: { start: number; end: number }): string =>
  document.source.slice(rangeOf(start, end))

describe('variables', () => {
  test.each<[SqlProgram, string, string[]]>([
    ['postfix', "a='%s' AND b LIKE '%%%u' AND c=%d AND d='%n'", ['%s', '%u', '%d']],
    ['dovecot23', "a='%Lu' AND b='%{user}' AND c='%%n' AND d='%2.1Mn' AND e='%!'", ['%Lu', '%{user}', '%2.1Mn', '%!']],
    [
      'dovecot24',
      `a='%{user | default("it's") | lower}' AND b='%u' AND c='%%{x}'`,
      [`%{user | default("it's") | lower}`],
    ],
    ['courier', "a='$(local_part)@$(domain)' AND b='%u'", ['$(local_part)', '$(domain)']],
  ])('of %s', (program, sql, texts) => {
    const { text, variables } = maskVariables(sql, program, 'mysql')
    expect(text).toHaveLength(sql.length)
    expect(variables.map((variable) => variable.text)).toEqual(texts)
    expect(variables.map(({ start, end }) => sql.slice(start, end))).toEqual(texts)
  })

  test('the quotes around them', () => {
    const quotes = (sql: string, dialect: 'mysql' | 'postgresql') =>
      maskVariables(sql, 'postfix', dialect).variables.map(({ quote, quoted }) => [
        quote,
        sql.slice(quoted.start, quoted.end),
      ])
    expect(quotes(`%s '%u' "%d" \`%1\` 'it\\'s %2' -- don't\n'%3'`, 'mysql')).toEqual([
      ['', '%s'],
      ["'", "'%u'"],
      ['"', '"%d"'],
      ['`', '`%1`'],
      ["'", "'it\\'s %2'"],
      ["'", "'%3'"],
    ])
    expect(quotes(`'a\\' || %s || E'\\'%u' || $x$%d$x$ || 'it''s %1'`, 'postgresql')).toEqual([
      ['', '%s'],
      ["E'", "E'\\'%u'"],
      ['$x$', '$x$%d$x$'],
      ["'", "'s %1'"],
    ])
  })

  test('a doubled sign is an operator outside quotes, and stays as it is inside', () => {
    expect(maskVariables("a %% 2 = '%%'", 'postfix', 'mysql').text).toBe("a  % 2 = '%%'")
    expect(maskVariables("a='%s'", 'postfix', 'mysql').text).toBe(`a='${MASK}${MASK}'`)
  })

  test('no text is too strange, and none changes its length', () => {
    const programs = fc.constantFrom<SqlProgram>('postfix', 'dovecot23', 'dovecot24', 'courier')
    const words = fc.constantFrom(
      '%s',
      '%%',
      '%{user}',
      '%{',
      '$(domain)',
      "'",
      '"',
      '`',
      '\\',
      '$$',
      "E'",
      '--',
      '\n',
      ' ',
      'a',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join('')),
    )
    const dialects = fc.constantFrom('mysql' as const, 'postgresql' as const, 'sqlite' as const, undefined)
    fc.assert(
      fc.property(texts, programs, dialects, (sql, program, dialect) => {
        const { text, variables } = maskVariables(sql, program, dialect)
        expect(text).toHaveLength(sql.length)
        for (const one of variables) expect(sql.slice(one.start, one.end)).toBe(one.text)
      }),
    )
  })
})

describe('Postfix', () => {
  test('a query over several lines', () => {
    const [query] = queriesOf({
      'etc/postfix/mysql-a.cf': "dbname = x\nquery = SELECT goto\n# why\n  FROM alias\n  WHERE address='%s'\n",
    }) as [SqlQuery]
    expect(query).toMatchObject({ program: 'postfix', role: 'lookup', dialect: 'mysql', isBuilt: false })
    const statement = statementOf(query)
    expect(statement?.tables.map((table) => written(query, table))).toEqual(['alias'])
    expect(statement?.comparisons.map((comparison) => written(query, comparison))).toEqual(["address='%s'"])
  })

  test('the old form is put together, and its parts know their places', () => {
    const [query] = queriesOf({
      'etc/postfix/pgsql-a.cf':
        'dbname = x\ntable = alias\nselect_field = goto\nwhere_field = address\nadditional_conditions = and active = 1\n',
    }) as [SqlQuery]
    expect(query.sql).toBe("SELECT goto FROM alias WHERE address = '%s' and active = 1")
    expect(query).toMatchObject({ isBuilt: true, dialect: 'postgresql' })
    const { tables = [], columnNames = [] } = statementOf(query) ?? {}
    expect(tables.map((table) => written(query, table))).toEqual(['alias'])
    expect(columnNames.map((column) => written(query, column))).toEqual(['goto', 'address', 'active'])
    // What stands in no file is shown at the first of the settings.
    expect(written(query, { start: 0, end: 6 })).toBe('select_field')
  })

  test('the last of several counts; templates and other tables are left out', () => {
    expect(
      queriesOf({
        'etc/postfix/mysql-a.cf': 'dbname = x\nquery = SELECT 1\nquery = SELECT 2\n',
        'etc/postfix/mysql-b.cf': 'dbname = x\nquery = SELECT {{ a }}\n',
        'etc/postfix/ldap-c.cf': 'search_base = x\nquery = SELECT 3\n',
      }).map(({ sql }) => sql),
    ).toEqual(['SELECT 2'])
  })
})

test('Dovecot up to 2.3: roles, quotes of the file and the driver', () => {
  const queries = queriesOf({
    'etc/dovecot/dovecot-sql.conf.ext':
      'driver = pgsql\npassword_query = "SELECT \\"pw\\" AS password FROM u WHERE n=\'%n\'"\niterate_query = SELECT user \\\n FROM u\n',
    'etc/dovecot/dovecot-sql2.conf.ext': 'driver = cassandra\npassword_query = SELECT 1\n',
  })
  expect(queries.map(({ role, dialect }) => [role, dialect])).toEqual([
    ['password', 'postgresql'],
    ['iterate', 'postgresql'],
  ])
  const [password, iterate] = queries as [SqlQuery, SqlQuery]
  const [column] = statementOf(password)?.columns ?? []
  expect(column && written(password, column)).toBe('"pw\\" AS password')
  expect(statementOf(iterate)?.tables.map((table) => written(iterate, table))).toEqual(['u'])
})

test('Dovecot 2.4: queries of blocks, the driver of the configuration', () => {
  const queries = queriesOf({
    'etc/dovecot/dovecot.conf':
      "dovecot_config_version = 2.4.0\nsql_driver = sqlite\n!include auth.conf\nuserdb sql {\n  query = SELECT home FROM u WHERE n='%{user}'\n  iterate_query = SELECT n AS user FROM u\n}\ndict_map x {\n  query = no\n}\n",
    'etc/dovecot/auth.conf': "passdb_sql_query = SELECT p AS password FROM u WHERE n='%{user | username}'\n",
  })
  expect(queries.map(({ role, program, dialect }) => [role, program, dialect])).toEqual([
    ['password', 'dovecot24', 'sqlite'],
    ['user', 'dovecot24', 'sqlite'],
    ['iterate', 'dovecot24', 'sqlite'],
  ])
  expect(queries.map(readingOf).map(({ kind }) => kind)).toEqual(['statements', 'statements', 'statements'])
})

test('Courier: clauses, or the statement of the single fields', () => {
  const clause = queriesOf({
    'etc/courier/authmysqlrc':
      "MYSQL_USER_TABLE t\nMYSQL_SELECT_CLAUSE SELECT a, \\\n b FROM t WHERE c='$(local_part)'\n",
  })
  expect(clause.map(({ role, isBuilt }) => [role, isBuilt])).toEqual([['account', false]])
  const [fields] = queriesOf({
    'etc/courier/authpgsqlrc':
      'PGSQL_USER_TABLE accounts\nPGSQL_LOGIN_FIELD login\nPGSQL_HOME_FIELD home\nPGSQL_WHERE_CLAUSE active\n',
  }) as [SqlQuery]
  expect(fields.sql).toBe(
    "SELECT login, '', '', uid, gid, home, '', '', '', '' FROM accounts WHERE login = '$(local_part)@$(domain)' AND (active)",
  )
  expect(statementOf(fields)?.columnNames.map((column) => written(fields, column))).toContain('active')
})
