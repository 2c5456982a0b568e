/** The clients that sessions come from: strangers, private addresses, the server itself, and one for each own network. */

import { type Address, formatAddress, parseNetwork } from '@mailcfg/grammars'
import { Chooser } from '../chooser.ts'
import { isForeign, isLoopback } from '../lists/address-space.ts'
import { matchList } from '../lists/match-list.ts'
import { matchClientList } from '../lists/network-list.ts'
import type { Server } from '../server.ts'
import type { Client } from '../session.ts'
import { tableKeys } from './table-keys.ts'

/** How far the server may go for a client. */
export type Standing =
  /** It may reach the server's own recipients at most. */
  | 'stranger'
  /** A private address: an own machine, or everybody where NAT stands in front of the server. */
  | 'private'
  /** In mynetworks. */
  | 'own'

/** A client with the name that it has in sessions. */
export interface SymbolicClient {
  readonly symbol: string
  readonly standing: Standing
  readonly client: Client
  /** The item of mynetworks that it stands for. */
  readonly network: string | undefined
}

/** Networks of mynetworks that get a client. */
const MOST_NETWORKS = 6

/** Link-local addresses, and those of the loopback network as IPv6 writes them, which distributions put into mynetworks. */
const ONLY_THE_HOST = /^\[?(?:::ffff:127\.|fe80:)/i

function client(symbol: string, standing: Standing, address: string, name?: string, reverseName = name) {
  return { symbol, standing, client: { address, name, reverseName }, network: undefined }
}

/** The clients that are the same for all servers; the addresses are those of documentation (RFC 5737, RFC 3849). */
export const EVERYWHERE: readonly SymbolicClient[] = [
  client('stranger', 'stranger', '203.0.113.9', 'client.stranger.example'),
  client('stranger-nodns', 'stranger', '203.0.113.77'),
  client('stranger-mismatch', 'stranger', '203.0.113.78', undefined, 'mismatch.stranger.example'),
  client('stranger6', 'stranger', '2001:db8:bad::9', 'client6.stranger.example'),
  client('private10', 'private', '10.11.12.13'),
  client('private192', 'private', '192.168.77.5'),
  client('loopback', 'own', '127.0.0.1', 'localhost'),
]

/** All clients for a server, by symbol. */
export function symbolicClients(server: Server): ReadonlyMap<string, SymbolicClient> {
  return new Map([...EVERYWHERE, ...networkClients(server)].map((one) => [one.symbol, one]))
}

/** One client for each network of mynetworks that is no loopback and holds no stranger; the first is called `trusted`. */
function networkClients(server: Server): SymbolicClient[] {
  const found = new Map<string, SymbolicClient>()
  for (const network of networksOf(server)) {
    if (ONLY_THE_HOST.test(network)) continue
    const address = memberOf(server, network)
    if (address === undefined || [...found.values()].some((one) => one.client.address === address)) continue
    const isFirst = found.size === 0
    const name = isFirst ? 'trusted.inside.example' : undefined
    const symbol = isFirst ? 'trusted' : address
    found.set(symbol, { symbol, standing: 'own', client: { address, name, reverseName: name }, network })
    if (found.size === MOST_NETWORKS) break
  }
  return [...found.values()]
}

/** The networks in mynetworks, those in its tables among them. */
function networksOf(server: Server): string[] {
  return matchList(server, 'mynetworks', 'smtpd').patterns.flatMap((pattern) => {
    if (!pattern.matches) return []
    if (pattern.kind === 'text') return [pattern.text]
    return pattern.kind === 'table' ? tableKeys(server, pattern.table.reference).slice(0, MOST_NETWORKS) : []
  })
}

/** An address in a network that mynetworks as a whole holds: exclusions may stand before it. */
function memberOf(server: Server, network: string): string | undefined {
  const { family, bytes, prefix, problem } = parseNetwork(network)
  // A network that holds nearly everybody is judged by the strangers in it.
  if (bytes === undefined || prefix === undefined || problem !== undefined || prefix < 4) return undefined
  const candidates = addressesIn({ family, bytes }, prefix).filter(
    (one) => !isLoopback(one) && !isForeignOf(one, prefix),
  )
  return candidates.map(formatAddress).find((address) => isOwn(server, address))
}

/** Addresses of documentation are those of own machines where the network is not wider than theirs. */
function isForeignOf(address: Address, prefix: number): boolean {
  return isForeign(address) && prefix < 24
}

/** A few addresses of a network, the first hosts and the middle of it. */
function addressesIn({ family, bytes }: Address, prefix: number): Address[] {
  const width = bytes.length * 8
  if (prefix >= width - 1) return [{ family, bytes }]
  return [1, 2, 5, 77].map((host) => {
    const changed = Uint8Array.from(bytes)
    const last = changed.length - 1
    const room = Math.min(255, 2 ** Math.min(8, width - prefix) - 1)
    changed[last] = (changed[last] as number) | Math.min(host, room)
    return { family, bytes: changed }
  })
}

function isOwn(server: Server, address: string): boolean {
  const run = { server, chooser: new Chooser() }
  return matchClientList(run, 'mynetworks', { name: undefined, address }) === 'yes'
}
