/** The class of an address, and how its mail goes on: resolve_addr() of src/trivial-rewrite/resolve.c. */

import { parseAddress } from '@mailcfg/grammars'
import { matchDomainList } from '../lists/domain-list.ts'
import type { Run } from '../run.ts'
import { addressOfLiteral, isHostName } from './host-syntax.ts'
import { isOwnItem } from './own-names.ts'
import { internalForm } from './quoting.ts'
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
  readonly recipient: string
  /** Its domain. */
  readonly domain: string
  /**
   * Its local part holds a sign of routing (RESOLVE_FLAG_ROUTED): reject_unauth_destination refuses it outside the class
   * `local` unless allow_untrusted_routing is on, and recipient tables may not permit it.
   */
  readonly routed: boolean
  /** Bad syntax (RESOLVE_FLAG_ERROR): the command is answered with 501, see {@link hasBadSyntax}. */
  readonly error: boolean
  /**
   * A table cannot be read (RESOLVE_FLAG_FAIL): the command is taken, but whatever has to know the class or the
   * recipient answers 451.
   */
  readonly fail: boolean
  /** With `error` and `retry` an address counts as unlisted: 550 and 450, with {@link nexthop} as the text. */
  readonly transport: string
  readonly nexthop: string
}

const ASCII = /^[\0-\x7f]*$/

/**
 * Resolves a rewritten address.
 * @param sender who sends the mail, the empty text for nobody; its own tables may choose the transport
 * @param recipient in internal form, after rewriting
 */
export function resolveAddress(run: Run, sender: string, recipient: string): Resolved {
  const stripped = stripOwnDomains(run, recipient)
  if (stripped === undefined) return unresolved(recipient, { fail: true })
  const raw = internalForm(stripped.tokens)
  const address = run.server.isOn('resolve_numeric_domain', 'trivial-rewrite') ? withLiteral(raw) : raw
  const domain = domainOf(address)
  if (!isValidDomain(run, domain)) return unresolved(raw, { error: true })
  const local = stripped.isLocal ? 'yes' : address === raw ? 'no' : isOwnDomain(run, domain)
  const name = local === 'yes' ? 'local' : local === 'no' ? classOfDomain(run, domain) : undefined
  if (name === undefined) return unresolved(address, { fail: true })
  const result = routeOf(run.server, { class: name, address, domain, sender })
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

/**
 * Whether smtpd answers 501 to a MAIL or RCPT command because of what the resolver says of its address: bad syntax, or a
 * domain in UTF-8 from a client that did not ask for SMTPUTF8 (smtpd_check_addr() of src/smtpd/smtpd_check.c).
 */
export function hasBadSyntax({ error, domain }: Resolved): boolean {
  return error || !ASCII.test(domain)
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
  return parseAddress(domain) ? `${address.slice(0, -domain.length)}[${domain}]` : address
}

function isValidDomain({ server }: Run, domain: string): boolean {
  if (domain.startsWith('[')) return addressOfLiteral(domain) !== undefined
  return isHostName(domain, server.isOn('smtputf8_enable', 'trivial-rewrite'))
}

/** The lists of domains, in the order in which they are asked: the first that names a domain counts. */
const LISTS = [
  ['alias', 'virtual_alias_domains'],
  ['mailbox', 'virtual_mailbox_domains'],
  ['relay', 'relay_domains'],
] as const

function classOfDomain(run: Run, domain: string): AddressClass | undefined {
  for (const [name, list] of LISTS) {
    if (isOwnItem(run.server, list, domain)) return name
    const answer = matchDomainList(run, list, domain, 'trivial-rewrite')
    if (answer !== 'no') return answer === 'yes' ? name : undefined
  }
  return 'default'
}

/** Tables that nobody has seen are asked only when somebody wants to know. */
function decided({ chooser }: Run, { route, doubts }: RouteResult): Route {
  const isRefused = doubts.some((doubt) => chooser.ask(doubt, [false, true]))
  return isRefused ? { transport: 'error', nexthop: 'Address is undeliverable' } : route
}
