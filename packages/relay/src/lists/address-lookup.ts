/** Looks an address up in tables, from the whole of it to its domain (Postfix source, src/global/mail_addr_find.c). */

import { type LookupHit, lookupKeyOptions, lookupKeys } from '@mailcfg/model'
import { askTable, type Run, type TableAnswer } from '../run.ts'
import type { ServerTable } from '../server.ts'
import { isLocalDomain } from './local-domain.ts'
import { mayBeMissing } from './match-list.ts'

/** What the tables say of an address. */
export type AddressAnswer =
  | { readonly kind: 'found'; readonly value: string; readonly hits: readonly LookupHit[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'error'; readonly why: string }

/** What is looked for, and where. */
interface Search {
  readonly parameter: string
  readonly tables: readonly ServerTable[]
  readonly address: string
  /** What tables that nobody has seen may say, as far as it makes a difference. */
  readonly possible: readonly string[]
}

/**
 * Asks the tables of a parameter for an address in internal form: the whole, without its extension, the local part where
 * the domain is the server's own, and the domain. An empty result is an error.
 * @param possible what tables that nobody has seen may say, as far as it makes a difference
 */
export function findAddress(
  run: Run,
  parameter: string,
  tables: readonly ServerTable[],
  address: string,
  possible: readonly string[],
): AddressAnswer {
  const { server } = run
  const search = { parameter, tables, address, possible }
  const options = server.once(`address keys ${parameter}`, () =>
    lookupKeyOptions(server.postfix, parameter, server.service),
  )
  const always = new Set(
    lookupKeys(parameter, address, { ...options, isLocalDomain: () => false }).map(({ key }) => key),
  )
  let isLocal: boolean | undefined
  for (const { key, partial } of lookupKeys(parameter, address, { ...options, isLocalDomain: () => true })) {
    if (!always.has(key)) {
      const answer = isLocal === undefined ? domainAnswer(run, address) : isLocal ? 'yes' : 'no'
      if (answer === 'error') return { kind: 'error', why: 'mydestination cannot be looked up' }
      isLocal = answer === 'yes'
      if (!isLocal) continue
    }
    const answer = findQuoted(run, search, key, partial)
    if (answer.kind !== 'not-found') return answer
  }
  return { kind: 'not-found' }
}

function domainAnswer(run: Run, address: string): ReturnType<typeof isLocalDomain> {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const origin = run.server.value('myorigin')
  return domain.toLowerCase() === origin.toLowerCase() ? 'yes' : isLocalDomain(run, domain, 'smtpd')
}

/** The key in quotes where its local part needs them, then as it is (MA_FORM_EXTERNAL_FIRST). */
function findQuoted(run: Run, search: Search, key: string, partial: boolean): AddressAnswer {
  const quoted = quotedKey(key)
  const answer = findKey(run, search, quoted, partial)
  return answer.kind !== 'not-found' || quoted === key ? answer : findKey(run, search, key, partial)
}

/** The local part is an atom with dots (src/global/quote_822_local.c), or stands in quotes. */
const ATOMS = /^[^\s()<>@,;:\\".[\]\0-\x20\x7f]+(?:\.[^\s()<>@,;:\\".[\]\0-\x20\x7f]+)*$/

function quotedKey(key: string): string {
  const at = key.lastIndexOf('@')
  const local = at < 0 ? key : key.slice(0, at)
  if (local === '' || ATOMS.test(local)) return key
  return `"${local.replace(/["\\\r]/g, '\\$&')}"${at < 0 ? '' : key.slice(at)}`
}

/** maps_find(): the first table that knows the key; those of patterns and networks are not asked for a part of it. */
function findKey(run: Run, search: Search, key: string, partial: boolean): AddressAnswer {
  for (const table of search.tables) {
    if (partial && !table.isFixed) continue
    const answer = isAccounts(table) ? askAccounts(run, table, key) : ask(run, search, table, key)
    if (answer.kind === 'found' && answer.value === '')
      return { kind: 'error', why: `${table.reference} has nothing to say` }
    if (answer.kind !== 'not-found') return answer
  }
  return { kind: 'not-found' }
}

/**
 * What nobody has seen may know the address or not: one question, since it makes no difference which of the tables, and
 * as which of its forms.
 */
function ask(run: Run, { parameter, tables, address, possible }: Search, table: ServerTable, key: string): TableAnswer {
  const result = table.lookup(key)
  if (result.kind !== 'unknown') return result
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (table.isFixed && run.server.world.isForeign?.(domain)) return { kind: 'not-found' }
  const unseen = tables.filter((one) => one.lookup(address).kind === 'unknown')
  const missing = unseen.find((one) => mayBeMissing(run.server, one))
  const answers: TableAnswer[] = [
    { kind: 'not-found' },
    ...possible.map((value): TableAnswer => ({ kind: 'found', value, hits: [] })),
  ]
  if (missing) answers.push({ kind: 'error', why: `${missing.reference} may be missing` })
  const on = unseen.length > 1 ? `the tables of ${parameter}` : table.reference
  return run.chooser.ask({ id: `${parameter} ${address}`, on }, answers)
}

function isAccounts({ reference }: ServerTable): boolean {
  return /^(?:proxy:)?unix:passwd\.byname$/.test(reference)
}

/** Every host has this account. */
const SURE_ACCOUNT = 'root'

/** The accounts of the host; no key with an `@` is one that the local part would not find. */
function askAccounts(run: Run, table: ServerTable, key: string): TableAnswer {
  const name = key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const { accounts } = run.server.world
  const isAccount = accounts?.has(name) ?? (name === SURE_ACCOUNT ? true : name.includes('@') ? false : undefined)
  if (isAccount === undefined) return askTable(run, table, name, ['x'])
  return isAccount ? { kind: 'found', value: 'x', hits: [] } : { kind: 'not-found' }
}
