/** Whether mynetworks holds an address of the server itself. */

import { parseNetworks } from '@mailcfg/grammars'
import { isTemplated, type PostfixInstance, type Service } from '@mailcfg/model'

/** Whether a client with this IPv4 address is in mynetworks; `undefined` when tables, files or the host decide. */
export function isTrusted(
  postfix: PostfixInstance,
  address: string,
  service: Service | undefined,
): boolean | undefined {
  const bytes = address.split('.').map(Number)
  const { text, known, setting } = postfix.value('mynetworks', service)
  if (!setting) return bytes[0] === 127 ? true : undefined
  if (!known || isTemplated(text)) return undefined
  for (const { network, negated, kind } of parseNetworks(text).items) {
    if (kind === 'file' || kind === 'table') return undefined
    const { bytes: base, prefix, problem } = network ?? {}
    if (problem !== undefined || base === undefined || prefix === undefined || base.length !== bytes.length) continue
    if (bytes.every((byte, i) => agree(byte, base[i] as number, prefix - 8 * i))) return !negated
  }
  return false
}

/** Whether two bytes agree in their first bits. */
function agree(a: number, b: number, bits: number): boolean {
  const mask = 0xff & (0xff << Math.max(0, 8 - Math.max(0, Math.min(8, bits))))
  return (a & mask) === (b & mask)
}
