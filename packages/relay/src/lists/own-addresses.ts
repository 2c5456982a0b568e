/** The addresses of the server, as far as inet_interfaces and proxy_interfaces write them (src/global/own_inet_addr.c). */

import { type Address, parseAddress, parseList, sameAddress } from '@mailcfg/grammars'
import type { Server } from '../server.ts'
import { isExample, isLoopback } from './address-space.ts'
import type { Program } from './match-list.ts'

/** What the interfaces of a server are known to be. */
export interface Interfaces {
  readonly addresses: readonly Address[]
  /** `localhost` may have this one, too. */
  readonly possible: readonly Address[]
  /** Whether there are more, which only the host knows. */
  readonly others: boolean
}

const LOOPBACK = ['127.0.0.1', '::1'].map((text) => parseAddress(text) as Address)

/** The addresses on which the server takes mail, and by which it knows itself. */
export function interfacesOf(server: Server, program: Program): Interfaces {
  return server.once(`${program} interfaces`, () => readInterfaces(server, 'inet_interfaces', program))
}

/**
 * Whether an address is one of the server's own: mail for `user@[address]` is local then. `undefined` where only the
 * host knows. No host has an address for examples, or a second one of the loopback network, unless that is written.
 * @param address without brackets
 */
export function isOwnAddress(
  server: Server,
  address: string,
  program: Program = 'trivial-rewrite',
): boolean | undefined {
  const proxies = server.once(`${program} proxies`, () => readInterfaces(server, 'proxy_interfaces', program))
  return isAmong([interfacesOf(server, program), proxies], address)
}

/** As {@link isOwnAddress}, without proxy_interfaces: what permit_inet_interfaces asks of a client. */
export function isInterface(server: Server, address: string): boolean | undefined {
  return isAmong([interfacesOf(server, 'smtpd')], address)
}

function isAmong(all: readonly Interfaces[], address: string): boolean | undefined {
  const parsed = parseAddress(address)
  if (parsed === undefined) return false
  const isIn = (list: readonly Address[]) => list.some((one) => sameAddress(one, parsed))
  if (all.some(({ addresses }) => isIn(addresses))) return true
  if (all.some(({ possible }) => isIn(possible))) return undefined
  if (isExample(parsed) || isLoopback(parsed)) return false
  return all.some(({ others }) => others) ? undefined : false
}

function readInterfaces(server: Server, parameter: string, program: Program): Interfaces {
  const text = server.value(parameter, program)
  const usable = protocolTest(server, program)
  const isUnknown = !server.isKnown(parameter, program)
  if (parameter === 'inet_interfaces' && (text === 'all' || text === 'loopback-only')) {
    return { addresses: LOOPBACK.filter(usable), possible: [], others: text === 'all' || isUnknown }
  }
  const items = parseList(text).items.map((item) => item.text)
  const literals = items.map((item) => parseAddress(item.replace(/^\[(.*)\]$/, '$1')))
  const names = items.filter((_, index) => literals[index] === undefined)
  const addresses = literals.filter((address) => address !== undefined)
  const isLocal = names.includes('localhost')
  return {
    addresses: [...addresses, ...LOOPBACK.slice(0, isLocal ? 1 : 0)].filter(usable),
    possible: LOOPBACK.slice(isLocal ? 1 : 2).filter(usable),
    others: isUnknown || names.some((name) => name !== 'localhost'),
  }
}

/** inet_protocols: addresses of another kind are passed over. */
function protocolTest(server: Server, program: Program): (address: Address) => boolean {
  const words = parseList(server.value('inet_protocols', program).toLowerCase()).items.map(({ text }) => text)
  const all = words.includes('all') || !server.isKnown('inet_protocols', program)
  return ({ family }) => all || words.includes(`ipv${family}`)
}
