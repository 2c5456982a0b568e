/** Mail and name servers in zone files that no other server can reach under the name that is given. */

import { absoluteName, isIncomplete, type Zone, type ZoneRecord } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isAddress, missingDot, targetOf, typeOf, zoneIn } from '../../src/zone-records.ts'

interface BadHost extends Found {
  readonly type: string
  readonly text: string
  readonly fault: 'no-number' | 'address' | 'alias' | 'no-address'
  readonly at: Found | undefined
}

export const rule = defineRule<'document', BadHost>({
  id: 'zone-mail-host',
  summary: 'The mail or name server behind the record cannot be found.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const zone = zoneIn(document)
    if (zone === undefined) return
    const { source } = document
    for (const record of zone.records) {
      const type = typeOf(record)
      if (type !== 'MX' && type !== 'NS') continue
      const [first] = record.data
      if (type === 'MX' && first && !/^\d+$/.test(first.text)) {
        yield { source, range: first.range, type, text: first.text, fault: 'no-number', at: undefined }
        continue
      }
      const target = targetOf(record)
      if (target === undefined || target.text === '.' || missingDot(zone, record, target)) continue
      const found = faultOf(zone, record, target.text)
      const at = found?.at && { source, range: found.at.range }
      if (found) yield { source, range: target.range, type, text: target.text, fault: found.fault, at }
    }
  },
  describe({ type, text, fault, at }) {
    const server = type === 'MX' ? 'mail server' : 'name server'
    switch (fault) {
      case 'no-number':
        return {
          what: 'A number belongs between MX and the name.',
          why: 'The server refuses the zone: "not a valid number".',
          help: `Write MX 10 ${text}.`,
        }
      case 'address':
        return {
          what: `The ${server} must be a name, not an address.`,
          why: 'The address is read as a name that does not exist, and mail for the domain waits until it comes back.',
          help: 'Give the host a name with an A record, and write that name.',
        }
      case 'alias':
        return {
          what: `${text} is an alias; a ${server} must have an address of its own.`,
          why: 'Servers may refuse to follow an alias here, and name servers warn or refuse the zone.',
          help: 'Write the name that the alias stands for, or give this name A and AAAA records.',
          ...(type === 'MX' ? { severity: 'warning' } : {}),
          ...(at ? { related: [{ ...at, message: 'the alias' }] } : {}),
        }
      case 'no-address':
        return {
          what: `${text} has no address in this zone.`,
          why: `The ${server} is to be found in this very zone, and it is not: BIND refuses to load the zone, and mail for the domain comes back.`,
          help: 'Add an A or AAAA record for the name, or mend the name.',
        }
    }
  },
})

function faultOf(
  zone: Zone,
  { origin }: ZoneRecord,
  text: string,
): { fault: BadHost['fault']; at: ZoneRecord | undefined } | undefined {
  if (isAddress(text)) return { fault: 'address', at: undefined }
  const name = absoluteName(text, origin)
  if (name === undefined) return undefined
  const own = zone.records.filter((record) => record.name === name)
  const alias = own.find((record) => typeOf(record) === 'CNAME')
  if (alias) return { fault: 'alias', at: alias }
  if (own.some((record) => /^A(?:AAA)?$/.test(typeOf(record))) || !isWithin(zone, name)) return undefined
  return { fault: 'no-address', at: undefined }
}

/** Whether the name can only be found in this file: below the zone, not delegated, matched by no wildcard or include. */
function isWithin(whole: Zone, name: string): boolean {
  const { name: zone, records, document } = whole
  if (isIncomplete(whole)) return false
  if (zone === undefined || (name !== zone && !name.endsWith(`.${zone}`))) return false
  if (!records.some((record) => typeOf(record) === 'SOA') || document.problems.length > 0) return false
  return !records.some(({ name: owner, type }) => {
    if (owner === undefined) return true
    if (owner.startsWith('*.')) return name.endsWith(owner.slice(1))
    return type.text.toUpperCase() === 'NS' && owner !== zone && (name === owner || name.endsWith(`.${owner}`))
  })
}
