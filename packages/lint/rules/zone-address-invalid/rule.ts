/** A and AAAA records whose data is no address of the family. */

import { defineRule, type Found } from '../../src/rule.ts'
import { isIpv4, isIpv6, typeOf, zoneIn } from '../../src/zone-records.ts'

interface BadAddress extends Found {
  readonly type: string
  readonly text: string
}

export const rule = defineRule<'document', BadAddress>({
  id: 'zone-address-invalid',
  summary: 'The record needs an address, and this is none of its family.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    for (const record of zoneIn(document)?.records ?? []) {
      const type = typeOf(record)
      const [address] = record.data
      if ((type !== 'A' && type !== 'AAAA') || address === undefined) continue
      const valid = type === 'A' ? isIpv4(address.text) : isIpv6(address.text)
      if (!valid && address.text !== '\\#') {
        yield { source: document.source, range: address.range, type, text: address.text }
      }
    }
  },
  describe({ type, text }) {
    const other = type === 'A' && isIpv6(text) ? 'AAAA' : type === 'AAAA' && isIpv4(text) ? 'A' : undefined
    return {
      what: `${text} is no ${type === 'A' ? 'IPv4' : 'IPv6'} address.`,
      why: 'The server refuses the zone: "bad dotted quad" or "bad IPv6 address".',
      help: other
        ? `The type for this address is ${other}.`
        : /[a-z]/i.test(text) && !text.includes(':')
          ? 'A name belongs behind CNAME.'
          : 'Write the address without port or prefix, and without a dot at the end.',
    }
  },
})
