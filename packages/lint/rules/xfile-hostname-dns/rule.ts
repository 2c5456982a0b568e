/** The name of the server, as it calls itself and as the DNS knows it. */

import type { ParameterSetting } from '@mailcfg/model'
import { type NamedRecord, type WholeZone, wholeZones } from '../../src/mail-zones.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Unknown extends Found {
  readonly setting: ParameterSetting
  readonly host: string
  readonly problem: 'no address' | 'alias' | 'other name'
  readonly record: NamedRecord
}

export const rule = defineRule<'postfix', Unknown>({
  id: 'xfile-hostname-dns',
  summary: 'The DNS does not know the server by the name that it calls itself.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { text, known, setting } = postfix.value('myhostname')
    const host = text.trim().toLowerCase()
    if (!setting || !known || !host.includes('.')) return
    const zones = wholeZones(stack)
    for (const zone of zones) {
      const found = faultOf(host, zone, zones)
      if (found) {
        yield { ...atValue(setting), setting, host, ...found }
        return
      }
    }
  },
  describe({ host, problem, record }) {
    const target = record.data[record.data.length - 1]
    return {
      what: {
        'no address': `The zone has no address for ${host}.`,
        alias: `${host} is an alias (CNAME) of ${target}.`,
        'other name': `The address of ${host} leads back to ${target}.`,
      }[problem],
      why: {
        'no address':
          'The server greets with a name that does not exist: many others refuse its mail or count it as spam.',
        alias:
          'Names of mail servers must have addresses of their own: others may refuse an MX or a greeting that is an alias.',
        'other name': 'Many servers refuse mail, or count it as spam, when name and address do not lead to each other.',
      }[problem],
      help: {
        'no address': `Add an A record for ${host}, or write the name that has one.`,
        alias: `Give ${host} an A record, or write myhostname = ${target}.`,
        'other name': `Let the PTR record name ${host}, or write myhostname = ${target}.`,
      }[problem],
      related: [{ source: record.source, range: record.range, message: 'in the zone' }],
    }
  },
})

/** Only the zone that the name lies in can say that it does not exist. */
function faultOf(host: string, { name: origin, records }: WholeZone, zones: readonly WholeZone[]) {
  const own = records.filter(({ owner }) => owner === host)
  const alias = own.find(({ type }) => type === 'CNAME')
  if (alias) return { problem: 'alias' as const, record: alias }
  const addresses = own.filter(({ type }) => type === 'A').map(({ data }) => data[0])
  const back = zones
    .flatMap((zone) => zone.records)
    .find(({ owner, type, data }) => {
      const address = /^((?:\d+\.){4})in-addr\.arpa$/.exec(owner)?.[1]?.slice(0, -1).split('.').reverse().join('.')
      return type === 'PTR' && addresses.includes(address) && data[0] !== host
    })
  if (back) return { problem: 'other name' as const, record: back }
  const start = records.find(({ type }) => type === 'SOA')
  const inside = host === origin || host.endsWith(`.${origin}`)
  // Part of the zone may be in the hands of another server, or stand for everything by a wildcard.
  const delegated = records.some(({ owner, type }) => type === 'NS' && owner !== origin && host.endsWith(owner))
  const wildcard = records.some(({ owner }) => owner.startsWith('*.') && host.endsWith(owner.slice(1)))
  const exists = own.some(({ type }) => /^(?:A|AAAA)$/.test(type))
  if (exists || !inside || delegated || wildcard || !start) return undefined
  return { problem: 'no address' as const, record: start }
}
