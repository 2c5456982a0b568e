/** Host names and addresses as smtpd judges them (valid_hostname.c and valid_mailhost_addr.c). */

import { isHostAddress } from '../addresses/host-syntax.ts'

/** Whether a text is a host name: a name for DNS, and not all digits. */
export function isHostName(name: string): boolean {
  return isDnsName(name) && !/^[\d.]+$/.test(name)
}

/** Whether DNS is asked for a name: labels of letters, digits, `-` and `_`, no hyphen at their edges. */
export function isDnsName(name: string): boolean {
  if (name === '' || name.length > 255) return false
  return name.split('.').every((label) => /^(?!-)[\w-]{1,63}(?<!-)$/.test(label))
}

/** Whether a text is an address in brackets, as in `[192.0.2.1]` or `[IPv6:2001:db8::1]`. */
export function isAddressLiteral(name: string): boolean {
  const inner = /^\[(.*)\]$/s.exec(name)?.[1]
  if (inner === undefined) return false
  const six = /^IPv6:(.*)$/is.exec(inner)?.[1]
  return six === undefined ? isHostAddress(inner) && !inner.includes(':') : isHostAddress(six) && six.includes(':')
}

/** The name without one dot at its end. */
export function withoutDot(name: string): string {
  return name.replace(/\.$/, '')
}
