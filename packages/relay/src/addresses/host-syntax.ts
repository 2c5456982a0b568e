/** What may stand behind the `@`: host names and address literals (src/util/valid_hostname.c, src/global/valid_mailhost_addr.c). */

import { type Address, parseAddress } from '@mailcfg/grammars'

const LABEL = /^(?!-)[A-Za-z0-9_\x80-\uffff-]{1,63}(?<!-)$/

/**
 * valid_hostname(): labels of letters, digits, `-` and `_`, but not digits and dots alone.
 * @param allowsUnicode whether anything beyond ASCII passes; what IDNA forbids among it is not told apart, since smtpd
 * refuses all of it from clients that do not ask for SMTPUTF8
 */
export function isHostName(name: string, allowsUnicode: boolean): boolean {
  if (name.length > 255 || /^[\d.]*$/.test(name)) return false
  return (allowsUnicode || !/[^\0-\x7f]/.test(name)) && name.split('.').every((label) => LABEL.test(label))
}

/** The text of a literal between its brackets and without `IPv6:`, if it is a good one: valid_mailhost_literal(). */
export function addressInLiteral(domain: string): string | undefined {
  const inner = /^\[([^\]]*)\]$/.exec(domain)?.[1]
  if (inner === undefined) return undefined
  const six = /^IPv6:(.*)$/is.exec(inner)?.[1]
  const isGood = six === undefined ? isIPv4(inner) : isIPv6(six)
  return isGood ? (six ?? inner) : undefined
}

/** valid_hostaddr(): an IP address without brackets. */
export function isHostAddress(text: string): boolean {
  return text.includes(':') ? isIPv6(text) : isIPv4(text)
}

/** valid_ipv4_hostaddr(): zeros may stand before a number, and only 0.0.0.0 begins with zero. */
function isIPv4(text: string): boolean {
  if (!/^\d+(?:\.\d+){3}$/.test(text)) return false
  const numbers = text.split('.').map(Number)
  return numbers.every((number) => number <= 255) && (numbers[0] !== 0 || numbers.every((number) => number === 0))
}

/** valid_ipv6_hostaddr(): `::` at an end counts as two of the seven colons. */
function isIPv6(text: string): boolean {
  const fields = text.split(':')
  const colons = fields.length - 1
  const last = fields.at(-1) as string
  if (colons < 2 || colons > 7 || text.includes(':::') || text.split('::').length > 2) return false
  if (/^:[^:]|[^:]:$/.test(text)) return false
  const groups = last.includes('.') ? fields.slice(0, -1) : fields
  if (!groups.every((group) => /^[0-9A-Fa-f]{0,4}$/.test(group))) return false
  return last.includes('.') ? colons <= 6 && isIPv4(last) : colons === 7 || text.includes('::')
}

/**
 * The address that getaddrinfo() makes of a good literal: numbers with a zero before them are octal, and where only IPv4
 * is in use, an IPv4 address within IPv6 counts as such. `undefined` where it makes none.
 */
export function addressOf(text: string, isIPv4Only: boolean): Address | undefined {
  const four = isIPv4Only ? text.replace(/^(?:0{0,4}:)*:ffff:(?=[\d.]+$)/i, '') : text
  if (four.includes(':')) return parseAddress(four)
  return parseAddress(addressOfNumbers(four) ?? '')
}

/**
 * The IPv4 address that inet_aton() makes of one to four numbers, each decimal, octal (`010`) or hexadecimal (`0x8`);
 * the last one fills what is left. `undefined` for any other text.
 */
export function addressOfNumbers(text: string): string | undefined {
  const parts = text.split('.')
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[\da-f]*|0[0-7]*|[1-9]\d*)$/i.test(part))) return undefined
  const numbers = parts.map((part) =>
    /^0[0-7]/.test(part) ? Number.parseInt(part, 8) : Number(part === '0x' ? 0 : part),
  )
  const last = numbers.pop() as number
  const room = 4 - numbers.length
  if (last >= 256 ** room || numbers.some((number) => number > 255)) return undefined
  const rest = Array.from({ length: room }, (_, at) => Math.floor(last / 256 ** (room - 1 - at)) % 256)
  return [...numbers, ...rest].join('.')
}
