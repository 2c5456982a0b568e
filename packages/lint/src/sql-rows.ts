/** The rows that a server's SQL scripts put into its tables, by the names of their columns. */

import { Memo, type SourceText } from '@mailcfg/core'
import type { PostfixInstance, Stack } from '@mailcfg/model'
import { readRows, type SqlComparison, type SqlRow, type SqlRowValue } from '@mailcfg/sql'
import { keyComparisons, mapQueries } from './account-queries.ts'
import type { ClassDomain, DomainClass } from './domain-classes.ts'
import { type SqlQuery, statementOf } from './sql-queries.ts'
import { schemaOf } from './sql-schema.ts'

/** A row of a script. */
export interface KnownRow {
  readonly source: SourceText
  /** In lower case, as the names of the columns are. */
  readonly table: string
  readonly values: ReadonlyMap<string, SqlRowValue>
}

const read = new Memo<Stack, readonly KnownRow[]>()

/** The rows of all scripts of a server; without names of columns those alone whose table is made by a script. */
export function rowsOf(stack: Stack): readonly KnownRow[] {
  return read.getOrInsertComputed(stack, () => {
    const scripts = [...stack.documents.values()].filter(({ language }) => language.id === 'sql')
    return scripts.flatMap(({ source }) => readRows(source.text).flatMap((row) => namedRow(row, source, stack)))
  })
}

function namedRow(row: SqlRow, source: SourceText, stack: Stack): KnownRow[] {
  const table = row.table.toLowerCase()
  const columns = row.columns ?? [...(schemaOf(stack).tables.get(table)?.columns.keys() ?? [])]
  if (columns.length < row.values.length) return []
  const values = row.values.flatMap((value, i) => (value ? [[columns[i]?.toLowerCase() ?? '', value] as const] : []))
  return [{ source, table, values: new Map(values) }]
}

/** The domains of a class whose table is in a database, as the scripts fill it; lower case. */
export function* rowDomainsOf(postfix: PostfixInstance, stack: Stack, name: DomainClass): Iterable<ClassDomain> {
  const rows = rowsOf(stack)
  if (rows.length === 0) return
  for (const query of mapQueries(postfix, stack, name)) {
    const column = keyComparisons(query, false)[0]?.column
    for (const { source, table, values } of rows) {
      const value = column?.startsWith(`${table}.`) ? values.get(column.slice(table.length + 1)) : undefined
      if (value === undefined || !value.text.includes('.') || !isAsked(query, values)) continue
      const { text, start, end } = value
      yield { domain: text.toLowerCase(), class: name, place: { source, range: { start, end } }, written: text }
    }
  }
}

/** Whether no fixed condition of the query, such as `active = '1'`, leaves the row out. */
function isAsked(query: SqlQuery, values: KnownRow['values']): boolean {
  return (statementOf(query)?.comparisons ?? []).every((comparison) => {
    const fixed = fixedOf(comparison, query)
    const value = fixed && values.get(fixed.column)
    return value === undefined || value.text === fixed?.text
  })
}

function fixedOf({ operator, isNegated, left, right, isRequired }: SqlComparison, { variables }: SqlQuery) {
  const [other] = right
  if (!isRequired || isNegated || operator !== '=' || left.kind !== 'column') return undefined
  if (other?.kind !== 'text' && other?.kind !== 'number') return undefined
  if (variables.some(({ start, end }) => other.start <= start && end <= other.end)) return undefined
  return { column: left.name.text.toLowerCase(), text: other.text }
}
