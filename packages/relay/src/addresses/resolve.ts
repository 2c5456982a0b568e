/** The class of an address, and how its mail goes on: resolve_addr() of src/trivial-rewrite/resolve.c. */

import { type ByteString, textOfBytes } from '@mailcfg/model'
import { matchDomainList } from '../lists/domain-list.ts'
import type { Run } from '../run.ts'
import { addressInLiteral, isHostAddress, isHostName } from './host-syntax.ts'
import { internalForm } from './quoting.ts'
import { rewriteAddress } from './rewrite.ts'
import { type AddressClass, type Route, type RouteResult, routeOf } from './route.ts'
import { isOwnDomain, stripOwnDomains } from './strip.ts'

/** What the resolver says of an address. */
export interface Resolved {
  /** `none` where a list of domains cannot be read. */
  readonly class: AddressClass | 'none'
  /**
   * The address that is left when the server's own domains are taken off, in internal form. smtpd folds it to lower case
   * before it looks it up.
   */
  readonly recipient: ByteString
  /** Its domain. */
  readonly domain: ByteString
  /**
   * Its local part holds a sign of routing (RESOLVE_FLAG_ROUTED): reject_unauth_destination refuses it outside the class
   * `local` unless allow_untrusted_routing is on, and recipient tables may not permit it.
   */
  readonly routed: boolean
  /** Bad syntax (RESOLVE_FLAG_ERROR): MAIL and RCPT are answered with 501. */
  readonly error: boolean
  /**
   * A table cannot be read (RESOLVE_FLAG_FAIL): the command is taken, but whatever has to know the class or the
   * recipient answers 451.
   */
  readonly fail: boolean
  /**
   * With `error` and `retry` smtpd takes an address for unlisted, whatever its class: 550 and 450, with {@link nexthop}
   * as the text. Tables that nobody has seen are asked only when this is read.
   */
  readonly transport: string
  readonly nexthop: string
}

const ASCII = /^[\0-\x7f]*$/

/**
 * What smtpd holds of an address of the envelope: rewrites and resolves it (resolve_pagein() and smtpd_check_addr() of
 * src/smtpd/smtpd_check.c). A domain beyond ASCII is bad syntax, since the clients here do not ask for SMTPUTF8.
 * @param sender who sends the mail, empty for nobody; its own tables may choose the transport
 * @param address in internal form, as parseSmtpPath() gives it
 */
export function resolveAddress(run: Run, sender: ByteString, address: ByteString): Resolved {
  const resolved = resolveRewritten(run, sender, rewriteAddress(run, address))
  if (resolved.error || ASCII.test(resolved.domain)) return resolved
  return unresolved(resolved.recipient, { error: true })
}

/** What trivial-rewrite(8) says of an address that is already rewritten. */
export function resolveRewritten(run: Run, sender: ByteString, recipient: ByteString): Resolved {
  const stripped = stripOwnDomains(run, recipient)
  if (stripped === undefined) return unresolved(recipient, { fail: true })
  const raw = internalForm(stripped.tokens)
  const address = run.server.isOn('resolve_numeric_domain', 'trivial-rewrite') ? withLiteral(raw) : raw
  const domain = domainOf(address)
  // An address that gets its brackets here need not be of the form that literals have.
  if (address === raw && !isValidDomain(run, domain)) return unresolved(raw, { error: true })
  const local = stripped.isLocal ? 'yes' : address === raw ? 'no' : isOwnDomain(run, domain)
  const name = local === 'yes' ? 'local' : local === 'no' ? classOfDomain(run, domain) : undefined
  if (name === undefined) return unresolved(address, { fail: true })
  const result = routeOf(run, { class: name, address, domain, sender })
  return {
    class: name,
    recipient: address,
    domain,
    routed: address.slice(address.search(/[@!%]/) + 1) !== domain,
    error: !result.hasFailed && address.startsWith('-') && !run.server.isOn('allow_min_user', 'trivial-rewrite'),
    fail: result.hasFailed,
    get transport() {
      return decided(run, result).transport
    },
    get nexthop() {
      return decided(run, result).nexthop
    },
  }
}

function unresolved(recipient: string, flags: { readonly error?: true; readonly fail?: true }): Resolved {
  const { error = false, fail = false } = flags
  const domain = domainOf(recipient)
  const nowhere = { transport: '', nexthop: '' }
  return { class: error ? 'default' : 'none', recipient, domain, routed: false, error, fail, ...nowhere }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** A domain that is a plain IP address gets its brackets. */
function withLiteral(address: string): string {
  const domain = domainOf(address)
  return isHostAddress(domain) ? `${address.slice(0, -domain.length)}[${domain}]` : address
}

function isValidDomain({ server }: Run, domain: string): boolean {
  if (domain.startsWith('[')) return addressInLiteral(domain) !== undefined
  return isHostName(textOfBytes(domain), server.isOn('smtputf8_enable', 'trivial-rewrite'))
}

/** The lists of domains, in the order in which they are asked: the first that names a domain counts. */
const LISTS = [
  ['alias', 'virtual_alias_domains'],
  ['mailbox', 'virtual_mailbox_domains'],
  ['relay', 'relay_domains'],
] as const

function classOfDomain(run: Run, domain: string): AddressClass | undefined {
  for (const [name, list] of LISTS) {
    const answer = matchDomainList(run, list, domain, 'trivial-rewrite')
    if (answer !== 'no') return answer === 'yes' ? name : undefined
  }
  return 'default'
}

/** A table that nobody has seen may refuse the address; anything else that it says makes no difference to smtpd. */
function decided({ chooser }: Run, { route, doubts }: RouteResult): Route {
  const isRefused = doubts.some((doubt) => chooser.ask(doubt, [false, true]))
  return isRefused ? { transport: 'error', nexthop: 'Address is undeliverable' } : route
}
