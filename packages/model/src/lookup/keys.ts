/** Which keys Postfix tries in a table, one after the other: depends on what the table is used for. */

import { parseAddress } from '@mailcfg/grammars'
import { splitExtension } from './address-parts.ts'
import type { ByteString } from './byte-string.ts'
import type { LookupResult, LookupTable } from './lookup-result.ts'

/** One key that is tried. */
export interface LookupKey {
  readonly key: ByteString
  /** Only a part of what is looked for: tables of patterns and networks are not asked for it. */
  readonly partial: boolean
}

/** What the keys depend on besides the use. */
export interface LookupKeyOptions {
  /** The characters of recipient_delimiter; none by default. */
  readonly recipientDelimiter?: string
  /**
   * Whether parent_domain_matches_subdomains lists the feature: then `example.com` is tried for its subdomains, and not
   * `.example.com`.
   */
  readonly parentMatchesSubdomains?: boolean
  /** Whether an address of this domain is looked up without it, too: myorigin, mydestination, inet_interfaces, … */
  readonly isLocalDomain?: (domain: string) => boolean
  /** smtpd_null_access_lookup_key. */
  readonly nullAccessKey?: string
}

type KeyForm =
  | 'host'
  | 'name'
  | 'address-access'
  | 'address'
  | 'transport'
  | 'local'
  | 'domain'
  | 'tls-policy'
  | 'whole'

/** The form of the keys by the parameter or restriction that names the table; the first fitting line counts. */
const FORMS: readonly (readonly [RegExp, KeyForm])[] = [
  [/^check_(?:sender|recipient|etrn_sender)_access$/, 'address-access'],
  [/^check_helo_access$/, 'name'],
  [/^check_(?:client|reverse_client_hostname|etrn|\w+_(?:mx|ns|a))_access$/, 'host'],
  [/^(?:relay_domains|mydestination|fast_flush_domains|debug_peer_list|permit_mx_backup_networks)$/, 'host'],
  [/^(?:virtual_alias|virtual_mailbox)_domains$/, 'domain'],
  [/^transport_maps$/, 'transport'],
  [/^(?:alias_maps|alias_database|(?:mailbox|fallback)_transport_maps|mailbox_command_maps)$/, 'local'],
  [/^(?:smtp|lmtp)_tls_policy_maps$/, 'tls-policy'],
  [
    /^(?:virtual_(?:alias|mailbox|uid|gid|mailbox_limit)_maps|virtual_maps|(?:sender_|recipient_)?canonical_maps|(?:smtp|lmtp)_generic_maps|relocated_maps|(?:sender|recipient)_bcc_maps|(?:always_)?bcc_maps|(?:local|relay)_recipient_maps|(?:smtpd|local)_(?:sender_login|login_sender)_maps|sender_dependent_\w+_maps)$/,
    'address',
  ],
]

/**
 * The keys that Postfix tries for a use, in its order; for a use without partial keys the key alone.
 * @param use the main.cf parameter or the restriction that names the table, such as `transport_maps`
 * @param key an address, a host name, or whatever the table is asked for
 */
export function lookupKeys(use: string, key: ByteString, options: LookupKeyOptions = {}): LookupKey[] {
  const form = FORMS.find(([pattern]) => pattern.test(use))?.[1] ?? 'whole'
  const seen = new Set<ByteString>()
  const keys: LookupKey[] = []
  for (const candidate of candidates(form, key, options)) {
    if (candidate.key === '' || seen.has(candidate.key)) continue
    seen.add(candidate.key)
    keys.push(candidate)
  }
  return keys
}

/** The result of the first key that a table answers, and that key. */
export interface KeyedResult {
  readonly result: LookupResult
  /** The key that gave the result, or the error. */
  readonly key?: LookupKey
  /** The table that gave it. */
  readonly table?: LookupTable
  /** All keys that were tried, the last one included. */
  readonly tried: readonly LookupKey[]
}

/** Asks the tables for one key after the other, all tables for each (maps_find() of Postfix). */
export function lookupFirst(tables: readonly LookupTable[], keys: readonly LookupKey[]): KeyedResult {
  const tried: LookupKey[] = []
  for (const key of keys) {
    const asked = tables.filter(({ isFixed }) => isFixed || !key.partial)
    if (asked.length > 0) tried.push(key)
    for (const table of asked) {
      const result = table.lookup(key.key)
      if (result.kind !== 'not-found') return { result, key, table, tried }
    }
  }
  return { result: { kind: 'not-found' }, tried }
}

function* candidates(form: KeyForm, key: ByteString, options: LookupKeyOptions): Iterable<LookupKey> {
  switch (form) {
    case 'whole':
    case 'domain':
      yield { key, partial: false }
      break
    case 'host':
      yield* parseAddress(key) ? networkKeys(key) : domainKeys(key, options, false)
      break
    case 'name':
      // An address in the place of a name has no parents, and is not cut into networks: check_domain_access().
      if (parseAddress(key)) yield { key, partial: false }
      else yield* domainKeys(key, options, false)
      break
    case 'address-access':
      yield* accessKeys(key, options)
      break
    case 'address':
      yield* addressKeys(key, options)
      break
    case 'transport':
      yield* transportKeys(key, options)
      break
    case 'local':
      yield* localKeys(key, options)
      break
    case 'tls-policy':
      yield { key, partial: false }
      if (!/[[\]:]/.test(key)) yield* parents(key, false)
      break
  }
}

/** A host name and its parents: check_domain_access() of src/smtpd/smtpd_check.c, match_hostname() of match_ops.c. */
function* domainKeys(domain: ByteString, options: LookupKeyOptions, partial: boolean): Iterable<LookupKey> {
  yield { key: domain, partial }
  yield* parents(domain, options.parentMatchesSubdomains === true)
}

function* parents(domain: ByteString, bare: boolean): Iterable<LookupKey> {
  for (let dot = domain.indexOf('.', 1); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
    yield { key: domain.slice(bare ? dot + 1 : dot), partial: true }
  }
}

/** An IP address and what is left of it when numbers are cut off: check_addr_access(). */
function* networkKeys(address: ByteString): Iterable<LookupKey> {
  const delimiter = address.includes(':') ? ':' : '.'
  for (let end = address.length; end > 0; end = address.lastIndexOf(delimiter, end - 1)) {
    yield { key: address.slice(0, end), partial: end < address.length }
  }
}

/** check_mail_access(): the address, its domain and the parents, its local part with the `@`. */
function* accessKeys(key: ByteString, options: LookupKeyOptions): Iterable<LookupKey> {
  if (key === '' || key === '<>') {
    yield { key: options.nullAccessKey ?? '<>', partial: false }
    return
  }
  const { local, bare, domain } = partsOf(key, options)
  yield { key, partial: false }
  if (domain === undefined) return
  if (bare !== undefined) yield { key: `${bare}@${domain}`, partial: true }
  yield* domainKeys(domain, options, true)
  yield { key: `${local}@`, partial: true }
  if (bare !== undefined) yield { key: `${bare}@`, partial: true }
}

/** mail_addr_find() of src/global/mail_addr_find.c. */
function* addressKeys(key: ByteString, options: LookupKeyOptions): Iterable<LookupKey> {
  const { local, bare, domain } = partsOf(key, options)
  yield { key, partial: false }
  if (domain === undefined) {
    if (bare !== undefined) yield { key: bare, partial: true }
    return
  }
  if (bare !== undefined) yield { key: `${bare}@${domain}`, partial: true }
  if (options.isLocalDomain?.(domain) === true) {
    yield { key: local, partial: true }
    if (bare !== undefined) yield { key: bare, partial: true }
  }
  yield { key: `@${domain}`, partial: true }
}

/** src/trivial-rewrite/transport.c: the address, the domain and its parents, and `*` for everything. */
function* transportKeys(key: ByteString, options: LookupKeyOptions): Iterable<LookupKey> {
  const { bare, domain } = partsOf(key, options)
  yield { key, partial: false }
  if (domain === undefined) {
    yield* parents(key, options.parentMatchesSubdomains === true)
  } else {
    if (bare !== undefined) yield { key: `${bare}@${domain}`, partial: true }
    yield* domainKeys(domain, options, true)
  }
  yield { key: '*', partial: true }
}

/** local(8) asks for local parts only. */
function* localKeys(key: ByteString, options: LookupKeyOptions): Iterable<LookupKey> {
  const { local, bare } = partsOf(key, options)
  yield { key: local, partial: false }
  if (bare !== undefined) yield { key: bare, partial: false }
}

/** An address without its domain, and once more without its extension when it has one. */
function partsOf(
  address: ByteString,
  { recipientDelimiter = '' }: LookupKeyOptions,
): { local: ByteString; bare: ByteString | undefined; domain: ByteString | undefined } {
  const at = address.lastIndexOf('@')
  const local = at < 0 ? address : address.slice(0, at)
  const bare = splitExtension(local, recipientDelimiter)?.user
  return { local, bare, domain: at < 0 ? undefined : address.slice(at + 1) }
}
