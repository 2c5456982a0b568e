/** Aliases in zone files beside other records of the same name. */

import type { ZoneRecord } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { typeOf, zoneIn } from '../../src/zone-records.ts'

interface Conflict extends Found {
  readonly name: string
  readonly other: ZoneRecord
}

/** Records of signed zones that stand beside an alias. */
const BESIDE = new Set(['CNAME', 'RRSIG', 'NSEC', 'NSEC3', 'KEY', 'NXT', 'SIG'])

export const rule = defineRule<'document', Conflict>({
  id: 'zone-cname-conflict',
  summary: 'An alias stands beside other records of the same name.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const records = zoneIn(document)?.records ?? []
    for (const record of records) {
      if (typeOf(record) !== 'CNAME' || record.name === undefined) continue
      const other = records.find(
        (one) =>
          one.name === record.name &&
          (!BESIDE.has(typeOf(one)) ||
            (typeOf(one) === 'CNAME' &&
              records.indexOf(one) < records.indexOf(record) &&
              target(one) !== target(record))),
      )
      if (other) yield { source: document.source, range: record.type.range, name: record.name, other }
    }
  },
  describe({ name, other, source }) {
    return {
      what: `${name} cannot be an alias and have other records.`,
      why: 'The name server says "CNAME and other data" and does not load the zone. At the top of a zone SOA and NS are such other records.',
      help: 'Write A and AAAA records in place of the alias, or delete the other records.',
      related: [{ source, range: other.type.range, message: `${other.type.text} of the same name` }],
    }
  },
})

const target = ({ data }: ZoneRecord): string | undefined => data[0]?.text.toLowerCase()
