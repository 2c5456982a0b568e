/** Lists of clients, such as mynetworks: is a client in one, by its name or by its address? */

import { type Address, formatAddress, type Network, parseAddress, parseNetwork } from '@mailcfg/grammars'
import type { Run } from '../run.ts'
import { isWithin } from './address-space.ts'
import { isInHostNetworks } from './host-networks.ts'
import {
  firstMatch,
  foldedText,
  hostHolds,
  hostKeys,
  type ListAnswer,
  type ListPattern,
  type MatchList,
  matchList,
  parentsMatch,
  tableHolds,
} from './match-list.ts'

/** What smtpd calls a client that has no verified name. */
const NO_NAME = 'unknown'

/**
 * Whether a list of networks, addresses and host names matches a client (namadr_list of Postfix: each pattern is compared
 * with the name, then with the address). Where mynetworks is not set, the networks of the host stand for it.
 */
export function matchClientList(
  run: Run,
  parameter: string,
  client: { readonly name: string | undefined; readonly address: string },
): ListAnswer {
  const list = matchList(run.server, parameter, 'smtpd')
  const parsed = parseAddress(client.address)
  const address = parsed ? formatAddress(parsed) : client.address
  const name = client.name ?? NO_NAME
  const parents = parentsMatch(run, parameter)
  const holds = (pattern: ListPattern) => clientHolds(run, pattern, { name, address, parsed, parents })
  return firstMatch(run, list, `${name}[${address}]`, holds, () => unknownPart(run, list, parsed, address))
}

interface Subject {
  readonly name: string
  readonly address: string
  readonly parsed: Address | undefined
  readonly parents: boolean
}

function clientHolds(run: Run, pattern: ListPattern, { name, address, parsed, parents }: Subject): boolean | 'error' {
  if (pattern.kind === 'table') {
    const keys = [...hostKeys(pattern.table, name, parents), address]
    return tableHolds(run, pattern.table, keys, `${name}[${address}]`)
  }
  if (pattern.kind !== 'text') return false
  if (hostHolds(pattern.text, foldedText(name), parents)) return true
  return addressHolds(run, pattern.text, address, parsed)
}

/**
 * match_hostaddr() of src/util/match_ops.c. Junk matches nothing without a word, except for what can only be a network,
 * which is an error: for clients of its own family, since others are not compared with it.
 */
function addressHolds(run: Run, pattern: string, address: string, parsed: Address | undefined): boolean | 'error' {
  if (pattern === address || pattern === `[${address}]`) return true
  if (parsed === undefined || address.includes(':') !== pattern.includes(':')) return false
  if (!/[:/]/.test(pattern) || /[^0-9a-f.:[\]/]/i.test(pattern)) return false
  const { bytes, prefix, family, problem } = networkOf(run, pattern)
  if (problem !== undefined && problem !== 'mask-wraps') return 'error'
  return bytes !== undefined && prefix !== undefined && isWithin(parsed, { family, bytes }, prefix)
}

function networkOf({ server }: Run, pattern: string): Network {
  return server.once(`network ${pattern}`, () => parseNetwork(pattern))
}

/** What stands in for parameters that nobody sets, behind everything that is written. */
function unknownPart(run: Run, list: MatchList, client: Address | undefined, address: string): ListAnswer {
  if (list.missing.includes('mynetworks') && client !== undefined && isInHostNetworks(run, client)) return 'yes'
  const others = list.missing.filter((name) => name !== 'mynetworks')
  if (others.length === 0) return 'no'
  const question = { id: `${list.parameter} ${address}`, on: `the value of ${list.parameter}` }
  return run.chooser.ask<ListAnswer>(question, ['no', 'yes'])
}
