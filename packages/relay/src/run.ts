/** One run: a server, and the answers to what its files do not say. */

import type { LookupHit } from '@mailcfg/model'
import type { Chooser } from './chooser.ts'
import type { Server, ServerTable } from './server.ts'

/** What every step of an evaluation gets. */
export interface Run {
  readonly server: Server
  readonly chooser: Chooser
}

/** What a table says. */
export type TableAnswer =
  | { readonly kind: 'found'; readonly value: string; readonly hits: readonly LookupHit[] }
  | { readonly kind: 'not-found' }
  /** Postfix gets an error: a temporary one, as far as the client is told. */
  | { readonly kind: 'error'; readonly why: string }

/**
 * Asks a table for one key. Where nobody knows what it says, each of the possible values is tried, and that there is
 * none.
 * @param possible the values that make a difference to the caller
 */
export function askTable({ chooser }: Run, table: ServerTable, key: string, possible: readonly string[]): TableAnswer {
  const result = table.lookup(key)
  if (result.kind !== 'unknown') return result
  const answers: readonly TableAnswer[] = [
    { kind: 'not-found' },
    ...possible.map((value): TableAnswer => ({ kind: 'found', value, hits: [] })),
  ]
  return chooser.ask({ id: `${table.reference} ${key}`, on: table.reference }, answers)
}
