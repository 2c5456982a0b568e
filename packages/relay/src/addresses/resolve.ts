/** The class of an address, and how its mail goes on: resolve_addr() of src/trivial-rewrite/resolve.c. */

import { type ByteString, textOfBytes } from '@mailcfg/model'
import type { Question } from '../chooser.ts'
import { matchDomainList } from '../lists/domain-list.ts'
import type { Run } from '../run.ts'
import { addressInLiteral, isHostAddress, isHostName } from './host-syntax.ts'
import { internalForm } from './quoting.ts'
import { type AddressClass, routeOf } from './route.ts'
import { isOwnDomain, stripOwnDomains } from './strip.ts'
import { Witness } from './witness.ts'

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
  const known = run.server.once('resolved addresses', () => new Map<string, Resolved>())
  const resolved = known.get(key)
  if (resolved !== undefined) return resolved
  const witness = new Witness(run.chooser)
  const { doubts, ...result } = resolve({ server: run.server, chooser: witness }, sender, recipient)
  const isRefused = result.error || !ASCII.test(result.domain)
  const answer = withRoute(run, { ...result, error: isRefused }, doubts)
  if (!witness.isAsked && doubts.length === 0) known.set(key, answer)
  return answer
}

/** What trivial-rewrite(8) itself says of such an address. */
export function resolveAsDaemon(run: Run, sender: ByteString, recipient: ByteString): Resolved {
  const { doubts, ...result } = resolve(run, sender, recipient)
  return withRoute(run, result, doubts)
}

/** The answer, and the tables that nobody has seen and that may refuse the address. */
interface Open extends Resolved {
  readonly doubts: readonly Question[]
}

function resolve(run: Run, sender: ByteString, recipient: ByteString): Open {
  const stripped = stripOwnDomains(run, recipient)
  if (stripped === undefined) return unresolved(recipient, 'fail')
  const raw = internalForm(stripped.tokens)
  const address = run.server.isOn('resolve_numeric_domain', 'trivial-rewrite') ? withLiteral(raw) : raw
  const domain = domainOf(address)
  // An address that gets its brackets here need not be of the form that literals have.
  if (address === raw && !isValidDomain(run, domain)) return unresolved(raw, 'error')
  const local = stripped.isLocal ? 'yes' : address === raw ? 'no' : isOwnDomain(run, domain)
  const name = local === 'yes' ? 'local' : local === 'no' ? classOfDomain(run, domain) : undefined
  if (name === undefined) return unresolved(address, 'fail')
  const { route, hasFailed, doubts } = routeOf(run, { class: name, address, domain, sender })
  return {
    class: name,
    recipient: address,
    domain,
    routed: address.slice(address.search(/[@!%]/) + 1) !== domain,
    error: !hasFailed && address.startsWith('-') && !run.server.isOn('allow_min_user', 'trivial-rewrite'),
    fail: hasFailed,
    ...route,
    doubts,
  }
}

/** Asks the tables that nobody has seen when somebody reads the route; only a refusal makes a difference to smtpd. */
function withRoute({ chooser }: Run, result: Resolved, doubts: readonly Question[]): Resolved {
  if (doubts.length === 0) return result
  const isRefused = (): boolean => doubts.some((doubt) => chooser.ask(doubt, [false, true]))
  return {
    ...result,
    get transport() {
      return isRefused() ? 'error' : result.transport
    },
    get nexthop() {
      return isRefused() ? 'Address is undeliverable' : result.nexthop
    },
  }
}

function unresolved(recipient: ByteString, flag: 'error' | 'fail'): Open {
  const group = flag === 'error' ? 'default' : 'none'
  const flags = { routed: false, error: flag === 'error', fail: flag === 'fail' }
  return { class: group, recipient, domain: domainOf(recipient), ...flags, transport: '', nexthop: '', doubts: [] }
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
