/** Options of smtpd.conf that are set twice. */

import { type Assignment, assignmentOf, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

interface Overruled extends Found {
  readonly entry: Assignment
  readonly counts: Assignment
}

export const rule = defineRule<'document', Overruled>({
  id: 'cyrus-duplicate-option',
  summary: 'An option is set twice; Cyrus SASL takes the first line.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const conf = smtpdConfOf(document)
    if (conf === undefined || isTemplated(conf.source.text)) return
    for (const entry of conf.entries) {
      const counts = assignmentOf(conf, entry.name.text)
      if (counts === undefined || counts === entry || counts.value.text === entry.value.text) continue
      yield { source: conf.source, range: entry.name.range, entry, counts }
    }
  },
  describe({ entry, counts, source }) {
    return {
      what: `${entry.name.text} is set twice; this line has no effect.`,
      why: 'Unlike most programs, the library takes the first line with the name: what was added at the end changes nothing.',
      related: [{ source, range: counts.name.range, message: 'this one counts' }],
      fixes: [removeLinesFix('Delete the line', 'review', source, entry.range)],
    }
  },
})
