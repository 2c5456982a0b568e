/** Columns that the tables of a query do not have. */

import type { Label } from '@mailcfg/core'
import { suggest } from '@mailcfg/knowledge'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { SQL_LANGUAGES, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { isOrdinary, type KnownTable, resolveColumn, schemaOf } from '../../src/sql-schema.ts'

interface UnknownColumn extends Found {
  readonly name: string
  readonly tables: readonly KnownTable[]
  readonly near: { readonly name: string; readonly label: Label } | undefined
}

export const rule = defineRule<'document', UnknownColumn>({
  id: 'sql-unknown-column',
  summary: 'A query names a column that its table does not have.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    const queries = sqlQueries(document, stack)
    if (queries.length === 0) return
    const { tables, trusted } = schemaOf(stack)
    if (trusted.size === 0) return
    for (const query of queries) {
      for (const column of statementOf(query)?.columnNames ?? []) {
        const resolved = isOrdinary(column, query) ? resolveColumn(column, tables) : undefined
        if (resolved?.kind !== 'missing' || !resolved.tables.every((table) => trusted.has(table))) continue
        const { start, end, text } = column.name
        const range = query.rangeOf(start, end)
        yield {
          source: document.source,
          range,
          name: text,
          tables: resolved.tables,
          near: nearest(text, resolved.tables),
        }
      }
    }
  },
  describe({ source, range, name, tables, near }) {
    const [first] = tables
    const where = tables.map((table) => table.name.text).join(' and ')
    return {
      what: `${where} ${tables.length > 1 ? 'have' : 'has'} no column ${name}.`,
      why: 'If the script is what the database was made with, each look-up ends with "unknown column": mail waits, logins fail.',
      ...(near
        ? { related: [near.label], fixes: [replaceFix(`Write ${near.name}`, 'review', source, range, near.name)] }
        : {
            related: first ? [{ source: first.source, range: first.name, message: 'the table is made here' }] : [],
            help: `Its columns are ${[...(first?.columns.values() ?? [])].map((column) => column.name.text).join(', ')}.`,
          }),
    }
  },
})

function nearest(name: string, tables: readonly KnownTable[]): UnknownColumn['near'] {
  const columns = tables.flatMap((table) => [...table.columns.values()])
  const [meant] = suggest(
    name,
    columns.map((column) => column.name.text),
  )
  const column = columns.find((one) => one.name.text === meant)
  return (
    column && { name: column.name.text, label: { source: column.source, range: column.name, message: 'is made here' } }
  )
}
