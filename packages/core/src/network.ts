/** Network addresses and `address/length` patterns, read as strictly as Postfix reads them. */

/** A network: the address bytes (4 or 16) and how many of their leading bits count. */
export interface Network {
  readonly bytes: Uint8Array
  readonly length: number
}

/** Why a text is no network pattern. */
export type NetworkFault =
  | { readonly fault: 'bad-address' | 'bad-mask' | 'missing-bracket' | 'text-after-bracket' }
  | { readonly fault: 'host-bits-set'; readonly suggestion: string }

/**
 * Reads `address`, `address/length`, `[address]`, `[address]/length` or `[address/length]` as cidr_match_parse() does
 * (Postfix source, src/util/cidr_match.c): no short forms, no ranges, no host names, host bits zero.
 */
export function parseNetwork(pattern: string): Network | NetworkFault {
  let text = pattern
  let tail = ''
  if (text.startsWith('[')) {
    const close = text.indexOf(']')
    if (close < 0) return { fault: 'missing-bracket' }
    tail = text.slice(close + 1)
    text = text.slice(1, close)
    if (tail !== '' && !tail.startsWith('/')) return { fault: 'text-after-bracket' }
  }
  const whole = tail === '' ? text : text + tail
  // Behind `]/` the mask starts there, even when the brackets hold another slash.
  const slash = tail === '' ? text.indexOf('/') : text.length
  const address = slash < 0 ? whole : whole.slice(0, slash)
  const mask = slash < 0 ? undefined : whole.slice(slash + 1)
  if (mask !== undefined && !/^[0-9]+$/.test(mask)) return { fault: 'bad-mask' }
  const bits = address.includes(':') ? 128 : 32
  const length = mask === undefined ? bits : Number(mask)
  if (length > bits) return { fault: 'bad-mask' }
  const bytes = parseAddress(address)
  if (bytes === undefined) return { fault: 'bad-address' }
  return withoutHostBits({ bytes, length })
}

function withoutHostBits(network: Network): Network | NetworkFault {
  const clean = networkOf(network)
  if (clean.bytes.every((byte, i) => byte === network.bytes[i])) return network
  return { fault: 'host-bits-set', suggestion: `${formatAddress(clean.bytes)}/${network.length}` }
}

/** The network with all bits behind its length cleared. */
export function networkOf({ bytes, length }: Network): Network {
  const clean = bytes.map((byte, i) => byte & (0xff << Math.max(0, Math.min(8, 8 * (i + 1) - length))))
  return { bytes: clean, length }
}

/** Bytes of a complete IPv4 or IPv6 address, as inet_pton() reads it: decimal octets without leading zeros. */
export function parseAddress(text: string): Uint8Array | undefined {
  const bytes = text.includes(':') ? ipv6(text) : ipv4(text)
  return bytes && Uint8Array.from(bytes)
}

function ipv4(text: string): number[] | undefined {
  const octets = text.split('.')
  if (octets.length !== 4 || octets.some((o) => !/^(?:0|[1-9][0-9]{0,2})$/.test(o) || Number(o) > 255)) return undefined
  return octets.map(Number)
}

function ipv6(text: string): number[] | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map((half, i) => groups(half, i === halves.length - 1))
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined
  if (tail === undefined) return head.length === 16 ? head : undefined
  const zeros = 16 - head.length - tail.length
  // `::` stands for at least one group of zeros.
  return zeros < 2 ? undefined : [...head, ...new Array<number>(zeros).fill(0), ...tail]
}

/** Bytes of colon-separated groups; the last one may be an IPv4 address where `last` allows it. */
function groups(text: string, last: boolean): number[] | undefined {
  if (text === '') return []
  const bytes: number[] = []
  const parts = text.split(':')
  for (const [i, part] of parts.entries()) {
    const dotted = last && i === parts.length - 1 && part.includes('.') ? ipv4(part) : undefined
    if (dotted !== undefined) bytes.push(...dotted)
    else if (/^[0-9A-Fa-f]{1,4}$/.test(part))
      bytes.push(Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255)
    else return undefined
  }
  return bytes
}

/** The address as inet_ntop() writes it: lower case, the longest run of zero groups as `::`. */
export function formatAddress(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.')
  const words = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number))
  const run = longestZeroRun(words)
  if (run.start === 0 && (run.length === 6 || (run.length === 5 && words[5] === 0xffff))) {
    const dotted = bytes.subarray(12).join('.')
    return run.length === 6 ? `::${dotted}` : `::ffff:${dotted}`
  }
  const hex = words.map((word) => word.toString(16))
  if (run.length < 2) return hex.join(':')
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`
}

function longestZeroRun(words: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let start = 0; start < words.length; start++) {
    let end = start
    while (words[end] === 0) end++
    if (end - start > best.length) best = { start, length: end - start }
  }
  return best
}
