/** Tables that no script of the server makes. */

import type { Label } from '@mailcfg/core'
import { suggest } from '@mailcfg/knowledge'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { SQL_LANGUAGES, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { schemaOf } from '../../src/sql-schema.ts'

interface UnknownTable extends Found {
  readonly name: string
  readonly near: { readonly name: string; readonly label: Label } | undefined
}

/** Tables that every database has. */
const BUILT_IN = /^(?:dual|sqlite_\w+|pg_\w+)$/i
const BUILT_IN_SCHEMA = /^(?:information_schema|pg_catalog|mysql|sys)$/i

export const rule = defineRule<'document', UnknownTable>({
  id: 'sql-unknown-table',
  summary: 'A query asks a table that the SQL scripts do not make.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    const queries = sqlQueries(document, stack)
    if (queries.length === 0) return
    const { tables, isOpen, trusted } = schemaOf(stack)
    // Scripts without a table of the queries are those of another program.
    if (isOpen || trusted.size === 0) return
    const names = new Map([...tables.values()].map((table) => [table.name.text, table]))
    for (const query of queries) {
      for (const { name, schema, start, end } of statementOf(query)?.tables ?? []) {
        if (tables.has(name.text.toLowerCase()) || BUILT_IN.test(name.text)) continue
        if (schema && BUILT_IN_SCHEMA.test(schema.text)) continue
        const [meant] = suggest(name.text, names.keys())
        const table = meant === undefined ? undefined : names.get(meant)
        const label = table && { source: table.source, range: table.name, message: 'is made here' }
        const near = meant !== undefined && label ? { name: meant, label } : undefined
        const range = near ? query.rangeOf(name.start, name.end) : query.rangeOf(start, end)
        yield { source: document.source, range, name: name.text, near }
      }
    }
  },
  describe({ source, range, name, near }) {
    return {
      what: `The SQL scripts make no table ${name}.`,
      why: 'If the database has none either, each look-up ends with an error: mail waits, logins fail.',
      ...(near
        ? { related: [near.label], fixes: [replaceFix(`Write ${near.name}`, 'review', source, range, near.name)] }
        : {
            severity: 'warning' as const,
            help: 'Correct the name, or add the table to the script that makes the others.',
          }),
    }
  },
})
