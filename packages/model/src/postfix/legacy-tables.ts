/** Database clients that main.cf configures itself: `mysql:foo` reads `foo_hosts`, `foo_user` and so on. */

import { braceContent, parseList } from '@mailcfg/grammars'
import { existsIn, mapSourceParameters } from '@mailcfg/knowledge'

/** A database client without a file of its own. */
export interface LegacyTable {
  readonly type: string
  /** What the names of its parameters start with, the underscore not included. */
  readonly prefix: string
}

const CLIENT_TYPES = new Set(mapSourceParameters().map(({ tableType }) => tableType))
const MENTION = new RegExp(`(?:${[...CLIENT_TYPES].join('|')}):`)

/**
 * The database clients that an expanded value names. Postconf looks at every word, whatever the parameter means, and
 * into braces (pcf_register_dbms_parameters() of src/postconf/postconf_dbms.c).
 */
export function legacyTables(text: string): LegacyTable[] {
  if (!MENTION.test(text)) return []
  return parseList(text, { braces: true }).items.flatMap(({ text: word }) => {
    if (word.startsWith('{')) return legacyTables(insideOf(word))
    const { type, name } = withoutProxies(word)
    if (name === undefined || name.startsWith('/') || name.startsWith('.')) return []
    if (name.startsWith('{')) return legacyTables(insideOf(name))
    return CLIENT_TYPES.has(type) ? [{ type, prefix: name }] : []
  })
}

/** The names of the parameters of a database client in a release; in the newest one when none is given. */
export function legacyNames({ type, prefix }: LegacyTable, version?: string): string[] {
  return mapSourceParameters(type)
    .filter((parameter) => version === undefined || existsIn(parameter, version))
    .map(({ name }) => `${prefix}_${name}`)
}

function insideOf(braced: string): string {
  const { start, end } = braceContent(braced, 0, braced.length)
  return braced.slice(start, end)
}

function withoutProxies(word: string): { type: string; name: string | undefined } {
  let rest = word
  for (;;) {
    const colon = rest.indexOf(':')
    if (colon < 0) return { type: rest, name: undefined }
    if (rest.slice(0, colon) !== 'proxy') return { type: rest.slice(0, colon), name: rest.slice(colon + 1) }
    rest = rest.slice(colon + 1)
  }
}
