/** The SQL statements of a mail server's files: whose they are, what they serve, and where their words stand. */

import { type JoinedText, Memo, type Range } from '@mailcfg/core'
import {
  type Assignment,
  type AssignmentsDocument,
  assignmentOf,
  type BlockItem,
  type BlocksDocument,
  blockItems,
  type Document,
  isTemplated,
  type PostfixInstance,
  type Stack,
  type Word,
} from '@mailcfg/model'
import { parseSql, type SqlDialect, type SqlReading, type SqlStatement } from '@mailcfg/sql'
import { chosenBy } from './chosen-lines.ts'
import { COURIER_SQL, prefixOf } from './courier-files.ts'
import { isSql, mapSourceType } from './map-sources.ts'
import { maskVariables, type SqlProgram, type SqlVariable } from './sql-variables.ts'

/** Languages of the files that may hold SQL. */
export const SQL_LANGUAGES = ['map-source', 'dovecot-sql', 'dovecot', 'dovecot24', ...COURIER_SQL]

/** What a statement is asked for. */
export type SqlRole = 'lookup' | 'password' | 'user' | 'iterate' | 'update' | 'account' | 'list'

/** A statement with its place. */
export interface SqlQuery {
  readonly program: SqlProgram
  readonly role: SqlRole
  readonly document: Document
  /** The setting that holds it, or the first of those that it is put together from. */
  readonly name: Word
  /** The settings that the program puts the statement together from are several. */
  readonly isBuilt: boolean
  /** As it is written, quotes of the file's own syntax taken away. */
  readonly sql: string
  /** The same length, with variables replaced, as the parser reads it. */
  readonly text: string
  readonly variables: readonly SqlVariable[]
  /** The database; `undefined` when the files do not tell. */
  readonly dialect: SqlDialect | undefined
  /** The place in the file of a stretch of the statement. */
  readonly rangeOf: (start: number, end: number) => Range
}

/** A stretch of a statement that a setting gives. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly value: JoinedText
}

const found = new Memo<Stack, Map<Document, readonly SqlQuery[]>>()

/** The statements of a file, none that a template fills in. */
export function sqlQueries(document: Document, stack: Stack): readonly SqlQuery[] {
  const known = found.getOrInsertComputed(stack, () => new Map())
  let queries = known.get(document)
  if (queries === undefined) {
    queries = [...readQueries(document, stack)].filter(({ sql }) => !isTemplated(sql))
    known.set(document, queries)
  }
  return queries
}

const readings = new Memo<SqlQuery, SqlReading>()

/** What the parser makes of a statement. Where the database is not known, any that can read it will do. */
export function readingOf(query: SqlQuery): SqlReading {
  return readings.getOrInsertComputed(query, parsed)
}

function parsed({ text, dialect: named }: SqlQuery): SqlReading {
  const dialects: readonly SqlDialect[] = named ? [named] : ['mysql', 'postgresql', 'sqlite']
  const all = dialects.map((dialect) => parseSql(text, dialect))
  return (
    all.find(({ kind }) => kind === 'statements') ??
    all.find(({ kind }) => kind === 'unknown') ??
    (all[0] as SqlReading)
  )
}

/** The statement when there is exactly one, and nothing is wrong with it. */
export function statementOf(query: SqlQuery): SqlStatement | undefined {
  const reading = readingOf(query)
  return reading.kind === 'statements' && reading.statements.length === 1 ? reading.statements[0] : undefined
}

function readQueries(document: Document, stack: Stack): Iterable<SqlQuery> {
  if (document.shape === 'blocks') return inBlocks(document, stack)
  if (document.shape !== 'assignments') return []
  if (document.language.id === 'map-source') return inMapSource(document, stack.postfixOf(document))
  if (document.language.id === 'dovecot-sql') return inDovecotSql(document)
  return COURIER_SQL.includes(document.language.id) ? inCourier(document) : []
}

const MAP_DIALECTS: Readonly<Record<string, SqlDialect>> = { mysql: 'mysql', pgsql: 'postgresql', sqlite: 'sqlite' }

function* inMapSource(document: AssignmentsDocument, postfix: PostfixInstance | undefined): Iterable<SqlQuery> {
  const type = mapSourceType(document, postfix)
  if (type !== undefined && !isSql(type)) return
  const base = { program: 'postfix', role: 'lookup', document, dialect: type && MAP_DIALECTS[type] } as const
  const given = (name: string) => assignmentOf(document, name)
  const query = given('query')
  if (query) return yield* written(base, query)
  const select = given('select_field')
  const table = given('table')
  const where = given('where_field')
  // dict_mysql.c: what the settings of Postfix before 2.2 become.
  if (select && table && where) {
    yield built(base, [
      ['SELECT ', select],
      [' FROM ', table],
      [' WHERE ', where],
      [" = '%s' ", given('additional_conditions')],
    ])
  }
}

const ROLES: Readonly<Record<string, SqlRole>> = {
  password_query: 'password',
  user_query: 'user',
  iterate_query: 'iterate',
  update_query: 'update',
  passdb_sql_query: 'password',
  passdb_sql_update_query: 'update',
  userdb_sql_query: 'user',
  userdb_sql_iterate_query: 'iterate',
}

const DRIVERS: Readonly<Record<string, SqlDialect>> = { mysql: 'mysql', pgsql: 'postgresql', sqlite: 'sqlite' }

function* inDovecotSql(document: AssignmentsDocument): Iterable<SqlQuery> {
  const driver = assignmentOf(document, 'driver')?.decoded
  if (driver !== undefined && DRIVERS[driver] === undefined) return
  const dialect = driver === undefined ? undefined : DRIVERS[driver]
  for (const entry of document.entries) {
    const role = ROLES[entry.name.text]
    if (role && assignmentOf(document, entry.name.text) === entry) {
      yield* written({ program: 'dovecot23', role, document, dialect }, entry)
    }
  }
}

const likely = chosenBy((item: BlockItem) => item.kind === 'setting' && item.name.text.endsWith('query'))

function* inBlocks(document: BlocksDocument, stack: Stack): Iterable<SqlQuery> {
  for (const item of likely(blockItems(document))) {
    if (item.kind !== 'setting') continue
    const { parent, name } = item
    const inside = parent?.name?.text === 'sql' && /^(?:passdb|userdb)$/.test(parent.type.text)
    const role = ROLES[inside && /^\w*query$/.test(name.text) ? `${parent.type.text}_sql_${name.text}` : name.text]
    if (role === undefined || (!inside && !/^(?:passdb|userdb)_sql_/.test(name.text))) continue
    const driver = driverOf(document, stack)
    if (driver !== undefined && DRIVERS[driver] === undefined) continue
    const dialect = driver === undefined ? undefined : DRIVERS[driver]
    yield* written({ program: 'dovecot24', role, document, dialect }, item)
  }
}

/** `sql_driver` of the file, or of the configuration that it belongs to. */
function driverOf(document: BlocksDocument, stack: Stack): string | undefined {
  for (const one of [document, ...(stack.dovecotOf(document)?.documents ?? [])]) {
    for (const item of one.shape === 'blocks' ? blockItems(one) : []) {
      if (item.kind === 'setting' && /^(?:(?:passdb|userdb)_)?sql_driver$/.test(item.name.text)) return item.decoded
    }
  }
  return undefined
}

const COURIER_DIALECTS: Readonly<Record<string, SqlDialect>> = {
  authmysqlrc: 'mysql',
  authpgsqlrc: 'postgresql',
  authsqliterc: 'sqlite',
}
const CLAUSES: readonly (readonly [string, SqlRole])[] = [
  ['SELECT', 'account'],
  ['ENUMERATE', 'list'],
  ['CHPASS', 'update'],
]

function* inCourier(document: AssignmentsDocument): Iterable<SqlQuery> {
  const prefix = prefixOf(document)
  const base = { program: 'courier', document, dialect: COURIER_DIALECTS[document.language.id] } as const
  const given = (name: string) => assignmentOf(document, `${prefix}_${name}`)
  for (const [name, role] of CLAUSES) {
    const clause = given(`${name}_CLAUSE`)
    if (clause) yield* written({ ...base, role }, clause)
  }
  const table = given('USER_TABLE')
  if (given('SELECT_CLAUSE') || table === undefined) return
  const field = (name: string, without: string): readonly [string, Assignment | undefined, string] => [
    ', ',
    given(name),
    without,
  ]
  const login = given('LOGIN_FIELD')
  const where = given('WHERE_CLAUSE')
  // authmysqllib.cpp: the statement of the single field settings.
  yield built({ ...base, role: 'account' }, [
    ['SELECT ', login, 'id'],
    field('CRYPT_PWFIELD', "''"),
    field('CLEAR_PWFIELD', "''"),
    field('UID_FIELD', 'uid'),
    field('GID_FIELD', 'gid'),
    field('HOME_FIELD', 'home'),
    field('MAILDIR_FIELD', "''"),
    field('QUOTA_FIELD', "''"),
    field('NAME_FIELD', "''"),
    field('AUXOPTIONS_FIELD', "''"),
    [' FROM ', table],
    [' WHERE ', login, 'id'],
    [" = '$(local_part)@$(domain)'"],
    ...(where ? ([[' AND (', where], [')']] as const) : []),
  ])
}

type Base = Pick<SqlQuery, 'program' | 'role' | 'document' | 'dialect'>

/** A statement that one setting holds. A setting without a value asks nothing. */
function* written(
  base: Base,
  { name, value }: { readonly name: Word; readonly value: JoinedText },
): Iterable<SqlQuery> {
  const isQuoted = base.program.startsWith('dovecot') && /^"[\s\S]*"$/.test(value.text)
  const from = isQuoted ? 1 : 0
  // A backslash of the file's own is no character of the statement; a blank in its place keeps offsets.
  const sql = isQuoted ? value.text.slice(1, -1).replace(/\\(["'\\])/g, ' $1') : value.text
  if (sql.trim() === '') return
  const rangeOf = (start: number, end: number): Range => value.rangeOf(from + start, from + end)
  yield queryOf(base, name, sql, rangeOf, false)
}

/** A statement that a program puts together: words of its own, then settings, then what stands for those not given. */
function built(
  base: Base,
  parts: readonly (readonly [words: string, setting?: Assignment | undefined, without?: string])[],
): SqlQuery {
  const pieces: Piece[] = []
  let sql = ''
  for (const [words, setting, without = ''] of parts) {
    sql += words
    if (setting) pieces.push({ at: sql.length, length: setting.value.text.length, value: setting.value })
    sql += setting?.value.text ?? without
  }
  const first = parts.find(([, setting]) => setting)?.[1] as Assignment
  return queryOf(base, first.name, sql, (start, end) => rangeIn(pieces, start, end) ?? first.name.range, true)
}

/** The range of a stretch that begins in one of the pieces, as far as it lies in it. */
function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const piece = pieces.find(({ at, length }) => at <= start && start < at + Math.max(length, 1))
  if (piece === undefined) return undefined
  return piece.value.rangeOf(start - piece.at, Math.min(end - piece.at, piece.length))
}

function queryOf(base: Base, name: Word, sql: string, rangeOf: SqlQuery['rangeOf'], isBuilt: boolean): SqlQuery {
  const { text, variables } = maskVariables(sql, base.program, base.dialect)
  return { ...base, name, isBuilt, sql, text, variables, rangeOf }
}
