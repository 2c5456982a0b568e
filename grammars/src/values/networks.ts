/** Networks and lists of them, such as mynetworks: what match_list and cidr_match of Postfix make of each item. */

import type { Problem } from '../tree/line-tree.ts'
import { formatAddress, maskAddress, parseAddress, sameAddress } from './addresses.ts'
import { type ListItem, parseList } from './lists.ts'
import { allDigits, LONG_MAX } from './numerals.ts'
import { parseTableReference, type TableReference } from './table-reference.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Why cidr_match_parse() refuses a pattern; with `mask-wraps` it takes another network than is written. */
export type NetworkProblemCode =
  | 'missing-bracket'
  | 'text-after-bracket'
  | 'bad-mask-value'
  | 'bad-mask-length'
  | 'bad-network-value'
  | 'bad-address'
  | 'host-bits-set'
  | 'mask-wraps'

/** A network as cidr_match_parse() reads it. */
export interface Network {
  /** 6 when the address part holds a colon. */
  readonly family: 4 | 6
  /** Address bytes as written, absent when the address is not valid. */
  readonly bytes?: Uint8Array
  /** Length of the network part in bits; the whole address without a mask; absent when the mask is not valid. */
  readonly prefix?: number
  /** Bits behind the prefix are not zero, so Postfix refuses the pattern. */
  readonly hostBitsSet: boolean
  /** The pattern that Postfix suggests for `host-bits-set`, brackets kept as written. */
  readonly correctedText?: string
  readonly problem?: NetworkProblemCode
}

/**
 * Reads `address`, `address/mask`, `[address]`, `[address]/mask` or `[address/mask]`.
 * Fact: src/util/cidr_match.c of Postfix; the mask goes through a byte there, so /256 means /0.
 */
export function parseNetwork(text: string): Network {
  const bracketed = text.startsWith('[')
  const close = text.indexOf(']')
  if (bracketed && close < 0) return refused(text, 'missing-bracket')
  const after = bracketed ? text.slice(close + 1) : ''
  if (after !== '' && !after.startsWith('/')) return refused(text, 'text-after-bracket')
  const pattern = bracketed ? text.slice(1, close) : text
  const slash = after === '' ? pattern.indexOf('/') : -1
  const address = slash < 0 ? pattern : pattern.slice(0, slash)
  const mask = after !== '' ? after.slice(1) : slash < 0 ? undefined : pattern.slice(slash + 1)
  const family = address.includes(':') ? 6 : 4
  const parsed = parseAddress(address)
  if (mask === undefined) {
    if (parsed === undefined) return refused(address, 'bad-address')
    return { family, bytes: parsed.bytes, prefix: family === 4 ? 32 : 128, hostBitsSet: false }
  }
  const base = { family, hostBitsSet: false, ...(parsed && { bytes: parsed.bytes }) } as const
  if (!allDigits(mask)) return { ...base, problem: 'bad-mask-value' }
  const prefix = maskLength(mask)
  if (prefix > (family === 4 ? 32 : 128)) return { ...base, problem: 'bad-mask-length' }
  if (parsed === undefined) return { ...base, prefix, problem: 'bad-network-value' }
  const network = maskAddress(parsed, prefix)
  if (!sameAddress(network, parsed)) {
    const fixed = formatAddress(network)
    const correctedText = !bracketed
      ? `${fixed}/${prefix}`
      : after === ''
        ? `[${fixed}/${prefix}]`
        : `[${fixed}]/${prefix}`
    return { ...base, prefix, hostBitsSet: true, correctedText, problem: 'host-bits-set' }
  }
  return { ...base, prefix, ...(BigInt(mask) > 255n && { problem: 'mask-wraps' as const }) }
}

/** atoi() of the digits, kept in one byte. */
function maskLength(digits: string): number {
  const value = BigInt(digits)
  // atoi() is strtol(), whose overflow gives the largest long; as an int that is -1.
  return value > LONG_MAX ? 255 : Number(value & 0xffn)
}

function refused(text: string, problem: NetworkProblemCode): Network {
  return { family: text.includes(':') ? 6 : 4, hostBitsSet: false, problem }
}

/** What an item of a list of networks and hosts is to match_list. */
export type NetworkItemKind =
  /** `192.0.2.1`, `[2001:db8::1]`. */
  | 'address'
  /** With a mask. */
  | 'network'
  /** `/path`: the items of that file. */
  | 'file'
  /** `type:name`. */
  | 'table'
  /** Compared with host names: `host.example`, `.example`; and whatever else no client can equal. */
  | 'host'

/** One item; half-open offsets into the text given. */
export interface NetworkItem extends Span {
  readonly kind: NetworkItemKind
  /** The item as written, `!` included. */
  readonly text: string
  /** An odd number of `!`: what matches is excluded. */
  readonly negated: boolean
  /** The item without its `!`. */
  readonly pattern: string
  readonly patternRange: Span
  readonly network?: Network
  readonly table?: TableReference
  readonly problems: readonly Problem[]
}

/** A parsed list of networks. */
export interface ParsedNetworks {
  readonly items: readonly NetworkItem[]
  /** Problems of the list and of its items. */
  readonly problems: readonly Problem[]
}

/**
 * Splits and reads a list such as mynetworks. Never throws.
 * Facts: match_list_parse() and match_hostaddr() of src/util/match_list.c and match_ops.c.
 * Problems beside those of {@link Network}: `no-pattern` (`!` alone, fatal), `unbracketed-ipv6` (read as a table),
 * `detached-mask` (read as a file), `short-address` and `not-a-network` (match nothing, without a word).
 */
export function parseNetworks(text: string): ParsedNetworks {
  const { items: words, problems } = parseList(text, { stopsAtComment: true })
  const items: NetworkItem[] = []
  for (const word of words) items.push(itemOf(text, word, items[items.length - 1]))
  return { items, problems: [...problems, ...items.flatMap((item) => item.problems)] }
}

function itemOf(text: string, word: ListItem, previous: NetworkItem | undefined): NetworkItem {
  const marks = /^!*/.exec(word.text)?.[0].length ?? 0
  const pattern = word.text.slice(marks)
  const patternRange = { start: word.start + marks, end: word.end }
  const base = { start: word.start, end: word.end, text: word.text, negated: marks % 2 === 1, pattern, patternRange }
  const whole = (code: string): Problem[] => [{ code, ...patternRange }]
  if (pattern === '')
    return { ...base, kind: 'host', problems: [{ code: 'no-pattern', start: word.start, end: word.end }] }
  if (pattern.startsWith('/')) {
    const detached = /^\/[0-9]{1,3}$/.test(pattern) && previous?.kind === 'address'
    return { ...base, kind: 'file', problems: detached ? whole('detached-mask') : [] }
  }
  if (!pattern.startsWith('[') && pattern.includes(':')) {
    const address = pattern.split('/', 1)[0] as string
    if (parseAddress(address) !== undefined)
      return { ...base, kind: 'table', network: parseNetwork(pattern), problems: whole('unbracketed-ipv6') }
    const table = parseTableReference(text, patternRange.start, patternRange.end)
    return { ...base, kind: 'table', table, problems: table.problems }
  }
  return { ...base, ...addressOrHost(pattern, whole) }
}

/** Ranges of addresses, and characters that no host name has: quotes, semicolons, wildcards. */
const NOT_A_NAME = /^[0-9.]+-[0-9.]*$|[^-.\w]/

/** The order of tests is that of match_hostaddr(): junk is compared as a name, not refused. */
function addressOrHost(
  pattern: string,
  whole: (code: string) => Problem[],
): Pick<NetworkItem, 'kind' | 'problems'> & { network?: Network } {
  if (!/[:/]/.test(pattern)) {
    const network = parseNetwork(pattern)
    if (network.problem === undefined) return { kind: 'address', network, problems: [] }
    if (/^[0-9.]+$/.test(pattern)) return { kind: 'host', problems: whole('short-address') }
    return { kind: 'host', problems: NOT_A_NAME.test(pattern) ? whole('not-a-network') : [] }
  }
  if (/[^0-9a-fA-F.:[\]/]/.test(pattern)) return { kind: 'host', problems: whole('not-a-network') }
  const network = parseNetwork(pattern)
  const kind = pattern.includes('/') ? 'network' : 'address'
  return { kind, network, problems: network.problem === undefined ? [] : whole(network.problem) }
}
