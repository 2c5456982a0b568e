/** Look-ups in cidr tables (Postfix source, src/util/dict_cidr.c and cidr_match.c). */

import { type Address, parseAddress, parseNetwork } from '@mailcfg/grammars'
import type { TableDocument, TableEntry } from '../documents/table-document.ts'
import { type ByteString, bytesOfSource } from './byte-string.ts'
import { type KeyFinder, type LookupResult, NOT_FOUND } from './lookup-result.ts'
import { firstMatch, type OrderedRule, orderedRules } from './ordered-rules.ts'

interface NetworkTest {
  readonly network: Address
  readonly prefix: number
  readonly negated: boolean
}

/** A cidr table: asked for whole addresses only. */
export function networkFinder(table: TableDocument): KeyFinder {
  let rules: readonly OrderedRule<NetworkTest>[] | undefined
  const find = (key: ByteString): LookupResult => {
    const address = parseAddress(key)
    if (address === undefined) return NOT_FOUND
    rules ??= orderedRules(table, testOf)
    const rule = firstMatch<NetworkTest, never>(rules, (_rule, test) => holds(test, address))
    if (rule === undefined || 'doubt' in rule) return NOT_FOUND
    const value = bytesOfSource(table.source, rule.entry.value.text)
    return { kind: 'found', value, hits: [{ source: table.source, range: rule.entry.range }] }
  }
  return { isFixed: false, folds: false, find }
}

function testOf({ pattern }: TableEntry): NetworkTest | undefined {
  const { family, bytes, prefix } = parseNetwork(pattern?.text ?? '')
  if (bytes === undefined || prefix === undefined) return undefined
  return { network: { family, bytes }, prefix, negated: pattern?.negated === true }
}

/** A negated network holds for other addresses of its own family only. */
function holds({ network, prefix, negated }: NetworkTest, address: Address): boolean {
  return network.family === address.family && isWithin(address.bytes, network.bytes, prefix) !== negated
}

/** Whether the first `prefix` bits of two addresses are the same. */
function isWithin(address: Uint8Array, network: Uint8Array, prefix: number): boolean {
  const whole = prefix >> 3
  for (let i = 0; i < whole; i++) if (address[i] !== network[i]) return false
  const rest = 0xff00 >> (prefix & 7)
  return (prefix & 7) === 0 || ((address[whole] as number) & rest) === ((network[whole] as number) & rest)
}
