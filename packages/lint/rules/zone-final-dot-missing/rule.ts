/** Complete names in zone files without the dot that ends them. */

import type { Word } from '@mailcfg/model'
import { absoluteName } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { missingDot, targetOf, zoneIn } from '../../src/zone-records.ts'

interface NoDot extends Found {
  readonly name: string
  readonly becomes: string | undefined
  readonly sure: boolean
}

export const rule = defineRule<'document', NoDot>({
  id: 'zone-final-dot-missing',
  summary: 'A complete name has no final dot, so the zone is put behind it once more.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const zone = zoneIn(document)
    for (const record of zone?.records ?? []) {
      const words = [record.owner, targetOf(record)].filter((word): word is Word => word !== undefined)
      for (const word of words) {
        const verdict = zone && missingDot(zone, record, word)
        if (!verdict) continue
        const becomes = absoluteName(word.text, record.origin)
        yield { source: document.source, range: word.range, name: word.text, becomes, sure: verdict === 'sure' }
      }
    }
  },
  describe({ name, becomes, sure, source, range }) {
    return {
      what: `${name} without a final dot means ${becomes ?? `${name} with the zone behind it`}.`,
      why: 'A name that does not end in a dot counts from the zone: others find a name that does not exist, and mail for it waits until it comes back.',
      ...(sure ? {} : { severity: 'warning' }),
      fixes: [replaceFix('Add the dot', sure ? 'safe' : 'review', source, { start: range.end, end: range.end }, '.')],
    }
  },
})
