/** Map source files (mysql, pgsql, sqlite, ldap, memcache, mongodb): which kind a file is, and how it is asked. */

import { mapSourceParameters } from '@mailcfg/knowledge'
import type { Assignment, AssignmentsDocument, Document, PostfixInstance } from '@mailcfg/model'
import { usesOf } from './table-uses.ts'

const TYPES = ['mysql', 'pgsql', 'sqlite', 'ldap', 'memcache', 'mongodb'] as const
export type MapSourceType = (typeof TYPES)[number]

/** Names that only one type has, for files that nobody names. */
const OWN: readonly (readonly [MapSourceType, RegExp])[] = [
  ['ldap', /^(?:server_host|search_base|query_filter|result_attribute|bind_dn)$/],
  ['sqlite', /^dbpath$/],
  ['memcache', /^memcache$/],
  ['mongodb', /^(?:collection|projection)$/],
]

/** The type of a map source: as main.cf uses it, else as its name or its settings tell; `undefined` if that is unclear. */
export function mapSourceType(document: Document, postfix: PostfixInstance | undefined): MapSourceType | undefined {
  if (document.shape !== 'assignments' || document.language.id !== 'map-source') return undefined
  const used = new Set(usesOf(document, postfix).map(({ type }) => type))
  if (used.size > 0) return used.size === 1 ? TYPES.find((type) => used.has(type)) : undefined
  const named = TYPES.find((type) => new RegExp(`(?:^|[/_.-])${type}(?=[/_.-]|$)`, 'i').test(document.source.uri))
  if (named) return named
  return OWN.find(([, pattern]) => document.entries.some(({ name }) => pattern.test(name.text)))?.[0]
}

/** Whether the type asks a database in SQL. */
export function isSql(type: MapSourceType | undefined): boolean {
  return type === 'mysql' || type === 'pgsql' || type === 'sqlite'
}

/** Parameters that hold SQL with look-up keys in it. */
export const SQL_TEXTS = ['query', 'additional_conditions']

/** The assignment of a parameter that counts, the last one; `undefined` when the file has none. */
export function lastOf(document: AssignmentsDocument, name: string): Assignment | undefined {
  return document.entries.findLast((entry) => entry.name.text === name)
}

/** Names of parameters of a type, or of all types when it is not known. */
export function parameterNames(type: MapSourceType | undefined): string[] {
  return [...new Set(mapSourceParameters(type).map(({ name }) => name))]
}

/** A look-up key in SQL, `%s` and its kin, with the quote that it stands in. */
export interface SqlKey {
  readonly start: number
  readonly end: number
  readonly quote: '' | "'" | '"' | '`'
  /** Where the quoted text starts and ends, quotes included; the key itself outside quotes. */
  readonly quoted: { readonly start: number; readonly end: number }
}

/** The keys of an SQL text in order. Quotes are doubled or, in MySQL, escaped by a backslash. */
export function sqlKeys(text: string): SqlKey[] {
  const keys: SqlKey[] = []
  const token = /'(?:\\.|''|[^'\\])*'?|"(?:\\.|""|[^"\\])*"?|`[^`]*`?|%[sudSUD1-9]|%./gs
  for (const match of text.matchAll(token)) {
    const start = match.index
    const end = start + match[0].length
    const first = match[0][0] as string
    if (first === '%') {
      if (/^%[sudSUD1-9]$/.test(match[0])) keys.push({ start, end, quote: '', quoted: { start, end } })
      continue
    }
    for (const key of match[0].matchAll(/%%|%[sudSUD1-9]/g)) {
      if (key[0] === '%%') continue
      const at = start + key.index
      keys.push({ start: at, end: at + 2, quote: first as "'" | '"' | '`', quoted: { start, end } })
    }
  }
  return keys
}
