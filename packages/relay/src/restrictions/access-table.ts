/** Access tables: the keys that are tried, and the first answer (check_access() and its kin of smtpd_check.c). */

import { type LookupHit, lookupKeyOptions, lookupKeys } from '@mailcfg/model'
import type { ServerTable } from '../server.ts'
import type { State } from '../state.ts'

/** The answer of an access table. */
export interface AccessHit {
  readonly value: string
  readonly hits: readonly LookupHit[]
  /** What it was found as; `undefined` where that is not known, or where it is no table that answers. */
  readonly key: string | undefined
}

/** What a table that nobody has seen may say, as far as it makes a difference. */
export const POSSIBLE = ['OK', 'REJECT', '450 4.7.1 later']
/** What smtpd makes of a look-up that fails. */
export const FAILED = '451 4.3.5 Server configuration error'

/**
 * Looks a host name, an address, or a mail address up, part by part; the first hit counts, whatever it says.
 * @param use the restriction, which tells the parts
 * @param subject what the key belongs to, where several keys of the same thing are looked up
 */
export function findAccess(
  state: State,
  table: ServerTable,
  use: string,
  key: string,
  subject = key,
): AccessHit | undefined {
  const { server, chooser } = state.run
  const options = server.once(`access keys ${use}`, () => lookupKeyOptions(server.postfix, use, server.service))
  // Every key is in lower case, also for tables that would tell the cases apart (check_domain_access() and its kin).
  for (const part of lookupKeys(use, key.toLowerCase(), options)) {
    if (part.partial && !table.isFixed) continue
    const result = table.lookup(part.key)
    if (result.kind === 'found') return { value: result.value, hits: result.hits, key: part.key }
    if (result.kind === 'error') return { value: FAILED, hits: [], key: part.key }
    if (result.kind === 'not-found') continue
    // The whole search is one question: which of its keys the table has is of no interest.
    const question = { id: `${table.reference} ${use} ${subject}`, on: table.reference }
    const value = chooser.ask<string | undefined>(question, [undefined, ...POSSIBLE])
    return value === undefined ? undefined : { value, hits: [], key: undefined }
  }
  return undefined
}
