/** The SQL questions about accounts that Postfix, Dovecot and Courier ask: which tables, which column, in which form. */

import type { Range } from '@mailcfg/core'
import { assignmentOf, blockItems, type Document, type PostfixInstance, type Stack } from '@mailcfg/model'
import type { SqlColumnName, SqlComparison, SqlText } from '@mailcfg/sql'
import { isAssignments } from './rule.ts'
import { type SqlQuery, type SqlRole, sqlQueries, statementOf } from './sql-queries.ts'

/** The queries of the tables that a parameter of main.cf names. */
export function mapQueries(postfix: PostfixInstance, stack: Stack, parameter: string): SqlQuery[] {
  const documents = postfix.tableUses
    .filter((use) => use.parameter === parameter && /^(?:mysql|pgsql|sqlite)$/.test(use.type))
    .map(({ path }) => postfix.member(path))
  return [...new Set(documents)].flatMap((document) => (document ? sqlQueries(document, stack) : []))
}

/** The queries of Dovecot and Courier that serve a purpose. */
export function accountQueries(stack: Stack, ...roles: readonly SqlRole[]): SqlQuery[] {
  return [...stack.documents.values()]
    .flatMap((document) => sqlQueries(document, stack))
    .filter(({ program, role }) => program !== 'postfix' && roles.includes(role))
}

/** A table that a query names. */
export interface QueriedTable {
  /** In lower case, without its schema. */
  readonly name: string
  readonly range: Range
}

/** The tables of a query, those of sub-selects included; none when the query cannot be read. */
export function tablesOf(query: SqlQuery): QueriedTable[] {
  return (statementOf(query)?.tables ?? []).map(({ name, start, end }) => ({
    name: name.text.toLowerCase(),
    range: query.rangeOf(start, end),
  }))
}

/** The database that the queries of a file are asked of; `undefined` when the file does not tell, or several are named. */
export function databaseOf(document: Document): string | undefined {
  if (isAssignments(document)) {
    const entry = ['dbname', 'dbpath', 'MYSQL_DATABASE', 'PGSQL_DATABASE']
      .map((name) => assignmentOf(document, name))
      .find((one) => one)
    if (entry) return entry.decoded.trim() || undefined
    return /(?:^|\s)dbname=([^\s"']+)/.exec(assignmentOf(document, 'connect')?.value.text ?? '')?.[1]
  }
  if (document.shape !== 'blocks') return undefined
  const names = [...blockItems(document)].flatMap((item) =>
    item.kind === 'setting' && item.name.text === 'dbname' ? [item.decoded] : [],
  )
  return names.length === 1 ? names[0] : undefined
}

/** Which part of an address a column is compared with. */
export type KeyForm = 'address' | 'local part'

/** `column = 'key'`. */
export interface KeyComparison {
  /** `table.column` in lower case. */
  readonly column: string
  readonly form: KeyForm
  readonly range: Range
  readonly query: SqlQuery
}

/**
 * The comparisons of a query with the whole address or with the part before @.
 * @param isShort whether names of users have no domain, as auth_username_format may say
 */
export function keyComparisons(query: SqlQuery, isShort: boolean): KeyComparison[] {
  return (statementOf(query)?.comparisons ?? []).flatMap((comparison) => {
    const pair = columnAndText(comparison)
    const key = pair && keyIn(query, pair.text, isShort)
    const column = pair && nameOf(pair.column)
    return key && column ? [{ column, ...key, query }] : []
  })
}

function columnAndText({ operator, isNegated, left, right }: SqlComparison) {
  const [other, ...more] = right
  if (operator !== '=' || isNegated || other === undefined || more.length > 0) return undefined
  if (left.kind === 'column' && other.kind === 'text') return { column: left, text: other }
  return left.kind === 'text' && other.kind === 'column' ? { column: other, text: left } : undefined
}

/** The column with its table; `undefined` where it may be one of several. */
function nameOf({ name, qualifier, scope }: SqlColumnName): string | undefined {
  const tables = scope?.tables ?? []
  const own = qualifier
    ? tables.filter(({ name: table, alias }) => (alias ?? table).text === qualifier.text)
    : scope?.isOpen
      ? []
      : tables
  const [table, ...others] = own
  return table && others.length === 0 ? `${table.name.text}.${name.text}`.toLowerCase() : undefined
}

/** What a text stands for that consists of variables alone, and of the @ between two. */
function keyIn(query: SqlQuery, text: SqlText, isShort: boolean): Pick<KeyComparison, 'form' | 'range'> | undefined {
  const { sql, variables, program } = query
  const inside = variables.filter(({ start, end }) => text.start <= start && end <= text.end)
  const [first, last] = [inside[0], inside.at(-1)]
  const written = sql.slice(text.start, text.end).replace(/^\w?['"]|['"]$/g, '')
  if (first === undefined || last === undefined || inside.map((one) => one.text).join('@') !== written) return undefined
  const form = FORMS[program].find(([pattern]) => pattern.test(written))?.[1]
  if (form === undefined) return undefined
  const short = isShort && program.startsWith('dovecot')
  return { form: short ? 'local part' : form, range: query.rangeOf(first.start, last.end) }
}

const FORMS: Readonly<Record<SqlQuery['program'], readonly (readonly [RegExp, KeyForm])[]>> = {
  postfix: [
    [/^%s$|^%u@%d$/, 'address'],
    [/^%u$/, 'local part'],
  ],
  dovecot23: [
    [/^%(?:L?u|\{user\})$|^%L?n@%L?d$/, 'address'],
    [/^%(?:L?n|\{username\})$/, 'local part'],
  ],
  dovecot24: [
    [/^%\{\s*user\s*(?:\|\s*lower\s*)?\}$/, 'address'],
    [/^%\{\s*user\s*\|\s*username\s*(?:\|\s*lower\s*)?\}$/, 'local part'],
  ],
  courier: [
    [/^\$\(local_part\)@\$\(domain\)$/, 'address'],
    [/^\$\(local_part\)$/, 'local part'],
  ],
}
