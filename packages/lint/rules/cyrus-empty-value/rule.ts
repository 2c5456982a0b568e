/** A name without a value in Cyrus SASL's smtpd.conf. */

import { defineRule, type Found } from '../../src/rule.ts'

interface Empty extends Found {
  readonly name: string
}

export const rule = defineRule<'problem', Empty>({
  id: 'cyrus-empty-value',
  summary: 'A setting without a value makes Cyrus SASL refuse the whole file.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['smtpd.conf'] },
  *check({ code, range, line }, { document: { source } }) {
    if (code !== 'missing-value') return
    const before = source.slice({ start: line.logical.range.start, end: range.end })
    const start = line.logical.range.start + before.length - before.trimStart().length
    yield { source, range: { start, end: range.end }, name: before.trim().replace(/:$/, '') }
  },
  describe({ name }) {
    return {
      what: `${name || 'This setting'} has no value.`,
      why: 'Cyrus SASL refuses the whole file over it: smtpd stops with "SASL per-process initialization failed".',
      help: 'Write a value, or put # in front of the line.',
    }
  },
})
