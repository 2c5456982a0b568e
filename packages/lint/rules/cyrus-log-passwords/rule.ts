/** A log level of Cyrus SASL at which passwords are written. */

import { smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'assignment', Found>({
  id: 'cyrus-log-passwords',
  summary: 'Cyrus SASL writes passwords into the log.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check({ name, value }, { document }) {
    if (!smtpdConfOf(document) || name.text.toLowerCase() !== 'log_level') return
    const number = /^\d+/.exec(value.text)?.[0]
    if (number === undefined || Number(number) < 7) return
    yield { source: document.source, range: value.rangeOf(0, number.length) }
  },
  describe({ source, range }) {
    return {
      what: 'At this level the library logs passwords.',
      why: 'The log is kept, copied and read by more people and programs than the accounts are.',
      help: '5 shows as much of a failed login without them.',
      fixes: [replaceFix('Write 5', 'review', source, range, '5')],
    }
  },
})
