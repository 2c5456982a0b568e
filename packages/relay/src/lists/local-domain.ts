/** Whether a domain is the server's own: mydestination, or an address of its interfaces (src/global/resolve_local.c). */

import type { Run } from '../run.ts'
import { matchDomainList } from './domain-list.ts'
import type { ListAnswer, Program } from './match-list.ts'
import { isOwnAddress } from './own-addresses.ts'

/**
 * Whether mail for a domain is for the server itself. One dot at the end means nothing, two make it a foreign one.
 * @param domain a name, or a literal such as `[192.0.2.1]` or `[IPv6:2001:db8::1]`
 */
export function isLocalDomain(run: Run, domain: string, program: Program): ListAnswer {
  const name = domain.replace(/\.$/, '')
  if (name === '' || name.endsWith('.')) return 'no'
  const listed = matchDomainList(run, 'mydestination', name, program)
  if (listed !== 'no') return listed
  const literal = /^\[(?:ipv6:)?(.*)\]$/i.exec(name)?.[1]
  if (literal === undefined) return 'no'
  const own = isOwnAddress(run.server, literal, program)
  if (own !== undefined) return own ? 'yes' : 'no'
  return run.chooser.ask({ id: `own address ${literal}`, on: 'the addresses of the host' }, ['no', 'yes'])
}
