/** Map sources that lack what they cannot work without. */

import { suggest } from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '@mailcfg/model'
import { type MapSourceType, mapSourceType, parameterNames } from '../../src/map-sources.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface MissingKey extends Found {
  readonly names: readonly string[]
  readonly type: MapSourceType
}

export const rule = defineRule<'document', MissingKey>({
  id: 'sql-map-required-key',
  summary: 'A map source says which database to ask, and what.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['map-source'] },
  *check(document, { postfix }) {
    const type = mapSourceType(document, postfix)
    const first = isAssignments(document) ? document.entries[0] : undefined
    if (!isAssignments(document) || type === undefined || first === undefined) return
    const names = missing(document, type)
    if (names.length > 0) yield { source: document.source, range: first.name.range, names, type }
  },
  describe({ names, type }) {
    return {
      what: `This ${type} table lacks ${names.join(' and ')}.`,
      why: 'Postfix ends with a fatal error when it opens the table, and mail that needs it waits.',
      help: `Add ${names.map((name) => `${name} = …`).join(' and ')}.`,
    }
  },
})

function missing(document: AssignmentsDocument, type: MapSourceType): string[] {
  // An empty base is the root of an LDAP tree; empty texts elsewhere are as good as none.
  const given = document.entries.filter(({ value }) => type === 'ldap' || value.text !== '')
  const set = new Set(given.map(({ name }) => name.text))
  const known = parameterNames(type)
  const unknown = document.entries.map(({ name }) => name.text).filter((name) => !known.includes(name))
  // A name that was misspelt is the finding of another rule.
  const near = new Set(unknown.flatMap((name) => [suggest(name, known)[0] ?? '', OTHER_NAMES[name] ?? '']))
  return REQUIRED[type].filter((name) => !set.has(name) && !near.has(name) && !(name === 'query' && hasLegacy(set)))
}

const REQUIRED: Readonly<Record<MapSourceType, readonly string[]>> = {
  mysql: ['dbname', 'query'],
  pgsql: ['dbname', 'query'],
  sqlite: ['dbpath', 'query'],
  ldap: ['search_base'],
  memcache: [],
  mongodb: ['uri', 'dbname', 'collection', 'query_filter'],
}

/** Words of other programs for the same thing, which another rule explains. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  database: 'dbname',
  db: 'dbname',
  sql: 'query',
  select: 'query',
  base: 'search_base',
}

function hasLegacy(set: ReadonlySet<string>): boolean {
  return set.has('select_function') || ['select_field', 'table', 'where_field'].some((name) => set.has(name))
}
