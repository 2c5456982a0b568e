/** Addresses and networks as src/lib/net.c reads and prints them. */

/** An address with the number of its bits that count. */
export interface Network {
  /** Four bytes, or sixteen; of a host whose address nobody knows, none. */
  readonly bytes: readonly number[]
  readonly bits: number
  /** As it is printed. */
  readonly text: string
}

/** What became of a text that should be a network; `unresolved` is the name of a host. */
export type ReadNetwork = Network | { readonly error: string } | { readonly unresolved: string }

/**
 * Reads the address of a `local` or `remote` section (config_parse_net()): an address or network, else the name of a
 * host, which `resolve` may know.
 */
export function readNetwork(text: string, resolve: (host: string) => string | undefined): ReadNetwork {
  const slash = text.indexOf('/')
  const host = slash < 0 ? text : text.slice(0, slash)
  const mask = slash < 0 ? undefined : text.slice(slash + 1)
  const bytes = addressBytes(host)
  const most = (address: readonly number[]): number => address.length * 8
  const bits = (address: readonly number[]): number | undefined =>
    mask === undefined ? most(address) : /^\d+$/.test(mask) && Number(mask) <= most(address) ? Number(mask) : undefined
  const known = bytes ?? addressBytes(resolve(host) ?? '')
  if (known === undefined) return { unresolved: host }
  const found = bits(known)
  return found === undefined ? { error: `Invalid network mask: ${mask}` } : network(known, found)
}

function network(bytes: readonly number[], bits: number): Network {
  const address = printAddress(bytes)
  return { bytes, bits, text: bits === bytes.length * 8 ? address : `${address}/${bits}` }
}

/** The bytes of an address; `undefined` for what is none. */
export function addressBytes(text: string): number[] | undefined {
  if (/^\d+$/.test(text) && BigInt(text) <= 0xffffffffn) return [24, 16, 8, 0].map((n) => (Number(text) >>> n) & 255)
  if (text.includes(':')) return ipv6Bytes(/^\[.*\]$/.test(text) ? text.slice(1, -1) : text)
  const parts = text.split('.')
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => /^\d+$/.test(part))) return undefined
  // As inet_aton(3): the last number fills the bytes that are left.
  const last = Number(parts.pop())
  const length = 4 - parts.length
  const rest = Array.from({ length }, (_, i) => Math.floor(last / 256 ** (length - 1 - i)) % 256)
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte < 256) && last < 256 ** length ? [...bytes, ...rest] : undefined
}

function ipv6Bytes(text: string): number[] | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  const tail = dotted ? addressBytes(dotted[2] as string) : undefined
  if (dotted && tail === undefined) return undefined
  const groups = tail
    ? `${dotted?.[1]}${hex(tail[0] as number, tail[1] as number)}:${hex(tail[2] as number, tail[3] as number)}`
    : text
  const halves = groups.split('::')
  if (halves.length > 2) return undefined
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - left.length - right.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const all = [...left, ...Array<string>(missing).fill('0'), ...right]
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  return all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
}

function hex(high: number, low: number): string {
  return ((high << 8) | low).toString(16)
}

/** An address as inet_ntop(3) prints it: the longest run of zero groups is left out. */
function printAddress(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, i) => hex(bytes[2 * i] as number, bytes[2 * i + 1] as number))
  const mapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`
  const runs = [
    ...groups
      .map((g) => (g === '0' ? '0' : 'x'))
      .join('')
      .matchAll(/00+/g),
  ]
  const longest = runs.reduce<RegExpMatchArray | undefined>(
    (a, b) => (a && a[0].length >= b[0].length ? a : b),
    undefined,
  )
  if (longest === undefined) return groups.join(':')
  const { index = 0 } = longest
  return `${groups.slice(0, index).join(':')}::${groups.slice(index + longest[0].length).join(':')}`
}

/** Whether an address lies in a network; only the bits of the network are compared. */
export function isInNetwork(address: Network, within: Network): boolean {
  if (address.bytes.length === 0 || within.bytes.length === 0) return address.text === within.text
  if (address.bytes.length !== within.bytes.length) return false
  return address.bytes.every((byte, i) => {
    const bits = Math.max(0, Math.min(8, within.bits - i * 8))
    const mask = (0xff << (8 - bits)) & 0xff
    return (byte & mask) === ((within.bytes[i] as number) & mask)
  })
}
