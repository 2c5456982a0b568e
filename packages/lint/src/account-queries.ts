/** The SQL questions about accounts that Postfix and Dovecot ask: which tables, which column, in which form. */

import type { JoinedText, SourceText } from '@mailcfg/core'
import type { AssignmentsDocument, PostfixInstance, Stack } from '@mailcfg/model'
import { queriesOf } from './dovecot-queries.ts'
import { lastOf } from './map-sources.ts'
import { isTemplated } from './placeholders.ts'
import { isAssignments } from './rule.ts'
import { withoutQuoted } from './sql-select.ts'

/** A query with its place. */
export interface AccountQuery {
  readonly source: SourceText
  readonly value: JoinedText
  /** Offset of the SQL in the value. */
  readonly start: number
  readonly sql: string
  /** The database that it is asked of; `undefined` when that is not told. */
  readonly database: string | undefined
}

/** A word of a query. */
export interface QueryWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The queries of the tables that a parameter of main.cf names. */
export function mapQueries(postfix: PostfixInstance, parameter: string): AccountQuery[] {
  const documents = postfix.tableUses
    .filter((use) => use.parameter === parameter && /^(?:mysql|pgsql|sqlite)$/.test(use.type))
    .map(({ path }) => postfix.member(path))
  return [...new Set(documents)].flatMap((document) => {
    if (!document || !isAssignments(document)) return []
    const value = lastOf(document, 'query')?.value
    if (!value || value.text === '' || isTemplated(value.text)) return []
    const database = (lastOf(document, 'dbname') ?? lastOf(document, 'dbpath'))?.value.text
    return [{ source: document.source, value, start: 0, sql: value.text, database }]
  })
}

/** The queries of a name in Dovecot's SQL files, such as `user_query`. */
export function dovecotQueries(stack: Stack, ...names: readonly string[]): AccountQuery[] {
  return [...stack.documents.values()].flatMap((document) => {
    if (!isAssignments(document) || document.language.id !== 'dovecot-sql') return []
    const database = databaseOf(document)
    return queriesOf(document)
      .filter(({ name }) => names.includes(name.text))
      .map(({ source, value, start, sql }) => ({ source, value, start, sql, database }))
  })
}

function databaseOf(document: AssignmentsDocument): string | undefined {
  return /(?:^|\s)dbname=([^\s"']+)/.exec(lastOf(document, 'connect')?.value.text ?? '')?.[1]
}

/** The tables behind FROM and JOIN, without their schema and quotes, in lower case. */
export function tablesOf(sql: string): QueryWord[] {
  const bare = withoutQuoted(sql.replaceAll('`', ' '))
  return [...bare.matchAll(/\b(?:FROM|JOIN)\s+((?:\w+\s*\.\s*)?(\w+))/gi)].map((match) => {
    const end = match.index + match[0].length
    const text = match[2] as string
    return { text: text.toLowerCase(), start: end - text.length, end }
  })
}
