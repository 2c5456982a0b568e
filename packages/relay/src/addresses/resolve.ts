/** The class of an address, and how its mail goes on: resolve_addr() of src/trivial-rewrite/resolve.c. */

import { type ByteString, textOfBytes } from '@mailcfg/model'
import { matchDomainList } from '../lists/domain-list.ts'
import type { Run } from '../run.ts'
import { addressInLiteral, isHostAddress, isHostName } from './host-syntax.ts'
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
  readonly recipient: ByteString
  /** Its domain. */
  readonly domain: ByteString
  /**
   * Its local part holds a sign of routing (RESOLVE_FLAG_ROUTED): unless allow_untrusted_routing is on,
   * reject_unauth_destination refuses it whatever its class, and OK from a recipient table does not count.
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
 * What smtpd holds of an address that is rewritten: the answer of the resolver, and bad syntax where the domain is
 * beyond ASCII, since the clients here do not ask for SMTPUTF8 (smtpd_check_addr() of src/smtpd/smtpd_check.c).
 * @param sender who sends the mail, empty for nobody; its own tables may choose the transport
 * @param recipient in internal form, as rewriteAddress() gives it
 */
export function resolveAddress(run: Run, sender: ByteString, recipient: ByteString): Resolved {
  const key = `${sender} ${recipient}`
  const known = run.server.once('resolved addresses', () => new Map<string, Form>())
  const before = known.get(key)
  if (before !== undefined) return new Lead(run, before)
  const { used } = run.chooser
  const asked = used.length
  const form = formOf(run, sender, recipient)
  const smtpd = ASCII.test(form.domain) ? form : { ...form, error: true }
  if (used.length === asked) known.set(key, smtpd)
  return new Lead(run, smtpd)
}

/** What trivial-rewrite(8) itself says of such an address. */
export function resolveAsDaemon(run: Run, sender: ByteString, recipient: ByteString): Resolved {
  return new Lead(run, formOf(run, sender, recipient))
}

/** What an address is before anybody asks for the class of its domain. */
interface Form {
  readonly sender: ByteString
  readonly recipient: ByteString
  readonly domain: ByteString
  readonly routed: boolean
  readonly error: boolean
  /** The class that is known, `none` where a table cannot be read, `undefined` where the lists have to be asked. */
  readonly class: AddressClass | 'none' | undefined
  /** Whether it has a route, or is refused before it gets one. */
  readonly hasRoute: boolean
  /** What is known of the rest for all runs. */
  rest?: Rest
}

/** What it takes the lists of domains and the tables of routes to know. */
interface Rest extends RouteResult {
  readonly class: AddressClass | 'none'
}

function formOf(run: Run, sender: ByteString, recipient: ByteString): Form {
  const stripped = stripOwnDomains(run, recipient)
  if (stripped === undefined) return unresolved(sender, recipient, 'none')
  const raw = internalForm(stripped.tokens)
  const address = run.server.isOn('resolve_numeric_domain', 'trivial-rewrite') ? withLiteral(raw) : raw
  const domain = domainOf(address)
  // An address that gets its brackets here need not be of the form that literals have.
  if (address === raw && !isValidDomain(run, domain)) return unresolved(sender, raw, 'default')
  const local = stripped.isLocal ? 'yes' : address === raw ? 'no' : isOwnDomain(run, domain)
  if (local === 'error') return unresolved(sender, address, 'none')
  const routed = address.slice(address.search(/[@!%]/) + 1) !== domain
  const known = local === 'yes' ? 'local' : undefined
  return { sender, recipient: address, domain, routed, error: false, class: known, hasRoute: true }
}

function unresolved(sender: ByteString, recipient: ByteString, group: 'default' | 'none'): Form {
  const error = group === 'default'
  return { sender, recipient, domain: domainOf(recipient), routed: false, error, class: group, hasRoute: false }
}

/** Asks for the class and the route of an address when somebody reads them, so that nothing is asked in vain. */
class Lead implements Resolved {
  readonly #run: Run
  readonly #form: Form

  constructor(run: Run, form: Form) {
    this.#run = run
    this.#form = form
  }

  get recipient(): ByteString {
    return this.#form.recipient
  }

  get domain(): ByteString {
    return this.#form.domain
  }

  get class(): AddressClass | 'none' {
    return this.#rest.class
  }

  get routed(): boolean {
    return this.#form.routed && this.class !== 'none'
  }

  get error(): boolean {
    const { error, hasRoute, recipient } = this.#form
    if (error || !hasRoute || !recipient.startsWith('-')) return error
    return !this.#run.server.isOn('allow_min_user', 'trivial-rewrite') && !this.fail
  }

  get fail(): boolean {
    return this.#rest.hasFailed
  }

  get transport(): string {
    return this.#isRefused ? 'error' : this.#rest.route.transport
  }

  get nexthop(): string {
    return this.#isRefused ? 'Address is undeliverable' : this.#rest.route.nexthop
  }

  /** Tables that nobody has seen may refuse the address; nothing else that they say makes a difference to smtpd. */
  get #isRefused(): boolean {
    return this.#rest.doubts.some((doubt) => this.#run.chooser.ask(doubt, [false, true]))
  }

  get #rest(): Rest {
    const form = this.#form
    if (form.rest !== undefined) return form.rest
    const { used } = this.#run.chooser
    const asked = used.length
    const rest = this.#run.chooser.once(`rest of ${form.sender} ${form.recipient}`, () => restOf(this.#run, form))
    if (used.length === asked) form.rest = rest
    return rest
  }
}

const NOWHERE: Route = { transport: '', nexthop: '' }

function restOf(run: Run, { sender, recipient: address, domain, class: known, hasRoute }: Form): Rest {
  const group = known ?? classOfDomain(run, domain)
  if (!hasRoute || group === 'none') return { class: group, route: NOWHERE, hasFailed: group === 'none', doubts: [] }
  return { class: group, ...routeOf(run, { class: group, address, domain, sender }) }
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

function classOfDomain(run: Run, domain: string): AddressClass | 'none' {
  for (const [name, list] of LISTS) {
    const answer = matchDomainList(run, list, domain, 'trivial-rewrite')
    if (answer !== 'no') return answer === 'yes' ? name : 'none'
  }
  return 'default'
}
