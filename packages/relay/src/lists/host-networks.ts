/** mynetworks where nobody sets it: what mynetworks_style makes of the addresses of the host (src/global/mynetworks.c). */

import { type Address, formatAddress, sameAddress } from '@mailcfg/grammars'
import type { Run } from '../run.ts'
import { isForeign, isLoopback, isWithin } from './address-space.ts'
import { type Interfaces, interfacesOf } from './own-addresses.ts'

/** Networks of IPv4 before masks, by the first byte: the first byte behind the class, and the length of its networks. */
const CLASSES: readonly (readonly [number, number])[] = [
  [128, 8],
  [192, 16],
  [224, 24],
  [240, 4],
]

/**
 * Whether a client is in the networks of the host: only its own addresses (`host`), its subnets, or the networks of
 * the classes of its addresses. Networks that no file tells are asked for, with these exceptions: another client does not
 * have an address of the host, and a stranger (an address of documentation) is not in its subnets. The loopback network
 * is among them only where inet_interfaces has a loopback address.
 */
export function isInHostNetworks(run: Run, client: Address): boolean {
  const { server } = run
  const style = server.value('mynetworks_style').toLowerCase()
  const interfaces = interfacesOf(server, 'smtpd')
  if (style === 'host') return interfaces.addresses.some((own) => sameAddress(own, client))
  if (interfaces.addresses.some((own) => isSurelyNear(own, client, style))) return true
  if (!mayBeNear(interfaces, client, style)) return false
  const id = `networks of the host ${formatAddress(client)}`
  return run.chooser.ask({ id, on: 'the networks of the host' }, [false, true])
}

function isSurelyNear(own: Address, client: Address, style: string): boolean {
  if (isLoopback(own) || isLoopback(client))
    return isLoopback(own) && isLoopback(client) && own.family === client.family
  if (style === 'class' && own.family === 4) return isWithin(client, own, classOf(own))
  return sameAddress(own, client)
}

function mayBeNear({ addresses, possible, others }: Interfaces, client: Address, style: string): boolean {
  if (isLoopback(client)) {
    return (
      possible.some(({ family }) => family === client.family) || (others && addresses.every((own) => !isLoopback(own)))
    )
  }
  const isExact = style === 'class' && client.family === 4
  // Masks are not written; no network of a host is larger than these.
  if (!isExact && addresses.some((own) => !isLoopback(own) && isWithin(client, own, own.family === 4 ? 8 : 32)))
    return true
  return others && (isExact || !isForeign(client))
}

function classOf({ bytes }: Address): number {
  return CLASSES.find(([end]) => (bytes[0] as number) < end)?.[1] ?? 32
}
