/** The old form of SQL map sources, which Postfix puts a query together from. */

import { lastOf, mapSourceType } from '../../src/map-sources.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Legacy extends Found {
  readonly query: string | undefined
}

export const rule = defineRule<'document', Legacy>({
  id: 'sql-map-legacy-syntax',
  summary: 'One `query` replaces table, select_field and where_field.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['map-source'] },
  *check(document, { postfix }) {
    if (!isAssignments(document)) return
    const type = mapSourceType(document, postfix)
    if (type === 'ldap' || type === 'memcache' || type === 'mongodb' || lastOf(document, 'query')) return
    const select = lastOf(document, 'select_field')
    const first = select ?? lastOf(document, 'where_field')
    if (first === undefined) return
    const [table, where, more] = ['table', 'where_field', 'additional_conditions'].map(
      (name) => lastOf(document, name)?.value.text,
    )
    const query =
      select && table && where
        ? `query = SELECT ${select.value.text} FROM ${table} WHERE ${where} = '%s'${more ? ` ${more}` : ''}`
        : undefined
    yield { source: document.source, range: first.name.range, query }
  },
  describe({ query }) {
    return {
      what: 'This table is written in the form of Postfix before 2.2.',
      why: 'It still works, but cannot do what one query can, and will go away.',
      help: query ? `The same in one line: ${query}` : "Write query = SELECT … FROM … WHERE … = '%s'.",
    }
  },
})
