/** The keys of a table that holds whole keys, for examples of what a configuration is about. */

import { parseTableReference, type TableReference } from '@mailcfg/grammars'
import type { Server } from '../server.ts'

/** Table types whose rows are keys that stand in a file. */
const KEYED = new Set(['hash', 'btree', 'lmdb', 'texthash', 'dbm', 'cdb', 'sdbm', 'cidr'])

/** Rows of a file that are looked at: one example of each kind is enough. */
const MOST_KEYS = 60

/** The first keys of a table in file order; none of tables of patterns, and of those that nobody has seen. */
export function tableKeys(server: Server, reference: string): readonly string[] {
  return server.once(`keys ${reference}`, () => keysOf(server, parseTableReference(reference)))
}

function keysOf(server: Server, { type, name, nested, entries }: TableReference): string[] {
  if ((type === 'proxy' || type === 'debug') && nested[0]) return keysOf(server, nested[0])
  const told = server.world.table(`${type}:${name}`)
  if (told) return [...told.keys()].slice(0, MOST_KEYS)
  if (type === 'inline') return entries.map((entry) => entry.name)
  const document = KEYED.has(type) ? server.postfix.member(name) : undefined
  if (document?.shape !== 'table') return []
  const keys: string[] = []
  for (let row = 0; row < document.size && keys.length < MOST_KEYS; row++) {
    const { used, key, kind } = document.entry(row)
    if (used && kind === 'entry') keys.push(key.text.replace(/^"(.*)"$/, '$1'))
  }
  return keys
}
