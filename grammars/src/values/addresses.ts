/** IP addresses in text form, read as strictly as inet_pton() and written as inet_ntop() of the C library. */

/** An address in network byte order: 4 bytes for IPv4, 16 for IPv6. */
export interface Address {
  readonly family: 4 | 6
  readonly bytes: Uint8Array
}

/** Reads an address without brackets: four decimal numbers, or IPv6; `undefined` for anything else, `10.1` or `010.0.0.1` too. */
export function parseAddress(text: string): Address | undefined {
  const bytes = text.includes(':') ? parseIPv6(text) : parseIPv4(text)
  return bytes && { family: bytes.length === 4 ? 4 : 6, bytes }
}

function parseIPv4(text: string): Uint8Array | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  const bytes = new Uint8Array(4)
  for (const [index, part] of parts.entries()) {
    // A leading zero would mean octal elsewhere; inet_pton() refuses it.
    if (!/^(?:0|[1-9][0-9]{0,2})$/.test(part) || Number(part) > 255) return undefined
    bytes[index] = Number(part)
  }
  return bytes
}

function parseIPv6(text: string): Uint8Array | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const head = groupsOf(halves[0] as string, halves.length === 1)
  const tail = halves.length === 1 ? [] : groupsOf(halves[1] as string, true)
  if (head === undefined || tail === undefined) return undefined
  const given = head.length + tail.length
  // `::` stands for at least one group.
  if (halves.length === 1 ? given !== 8 : given > 7) return undefined
  const groups = [...head, ...new Array<number>(8 - given).fill(0), ...tail]
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

/** Groups of 16 bits; the last may be an IPv4 address, which is two of them. */
function groupsOf(text: string, mayEndInIPv4: boolean): number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (mayEndInIPv4 && index === parts.length - 1 && part.includes('.')) {
      const four = parseIPv4(part)
      if (four === undefined) return undefined
      const [a, b, c, d] = four as unknown as [number, number, number, number]
      groups.push((a << 8) | b, (c << 8) | d)
    } else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16))
    else return undefined
  }
  return groups
}

/** Writes an address as inet_ntop() does. */
export function formatAddress({ family, bytes }: Address): string {
  return family === 4 ? [...bytes].join('.') : formatIPv6(bytes)
}

function formatIPv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number))
  const zeros = longestZeros(groups)
  const mapped = zeros.start === 0 && (zeros.length === 6 || (zeros.length === 5 && groups[5] === 0xffff))
  const last = mapped ? [[...bytes.subarray(12)].join('.')] : []
  const hex = (from: number, to: number) => groups.slice(from, to).map((group) => group.toString(16))
  const end = mapped ? 6 : 8
  if (zeros.length < 2) return [...hex(0, end), ...last].join(':')
  const tail = [...hex(zeros.start + zeros.length, end), ...last]
  return `${hex(0, zeros.start).join(':')}::${tail.join(':')}`
}

/** The first of the longest runs of zero groups. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let i = 0; i < groups.length; i++) {
    let length = 0
    while (groups[i + length] === 0) length++
    if (length > best.length) best = { start: i, length }
    i += length
  }
  return best
}

/** The address with all bits behind the first `prefix` set to zero: mask_addr() of src/util/mask_addr.c. */
export function maskAddress({ family, bytes }: Address, prefix: number): Address {
  const masked = bytes.map((byte, index) => {
    const bits = Math.min(8, Math.max(0, prefix - 8 * index))
    return byte & (0xff << (8 - bits))
  })
  return { family, bytes: masked }
}

/** Whether two addresses are the same bytes. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.family === b.family && a.bytes.every((byte, index) => byte === b.bytes[index])
}
