/** What may stand behind the `@`: host names and address literals (src/util/valid_hostname.c, src/global/valid_mailhost_addr.c). */

import { type Address, parseAddress } from '@mailcfg/grammars'

const LABEL = /^(?!-)[\p{L}\p{M}\p{N}_-]{1,63}(?<!-)$/u
const ASCII = /^[\0-\x7f]*$/

/** valid_hostname(): labels of letters, digits, `-` and `_`; not digits and dots alone. */
export function isHostName(name: string, allowsUnicode: boolean): boolean {
  if (name.length > 255 || /^[\d.]*$/.test(name)) return false
  return (allowsUnicode || ASCII.test(name)) && name.split('.').every((label) => LABEL.test(label))
}

/** The address of a literal with its brackets, `[192.0.2.1]` or `[IPv6:2001:db8::1]`; `undefined` for a bad one. */
export function addressOfLiteral(domain: string): Address | undefined {
  const inner = /^\[([^\]]*)\]$/.exec(domain)?.[1]
  return inner === undefined ? undefined : addressOfMailHost(inner)
}

/** valid_mailhost_addr(): an IPv4 address, or IPv6 behind its tag. */
export function addressOfMailHost(text: string): Address | undefined {
  const six = /^IPv6:(.*)$/is.exec(text)?.[1]
  if (six !== undefined) return six.includes(':') ? parseAddress(six) : undefined
  const plain = text.replace(/(^|\.)0+(?=\d)/g, '$1')
  // A network in the place of an address: only all zeros may begin with zero.
  if (/^0\./.test(plain) && plain !== '0.0.0.0') return undefined
  return text.includes(':') ? undefined : parseAddress(plain)
}
