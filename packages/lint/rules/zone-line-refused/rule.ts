/** Entries of zone files at which the name server refuses the zone. */

import { isTemplated } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Refused extends Found {
  readonly code: string
}

const WHAT: Readonly<Record<string, string>> = {
  'missing-type': 'This line has no record type.',
  'missing-data': 'There is nothing behind the record type.',
  'unclosed-quote': 'This quote is not closed on its line.',
  'unclosed-parenthesis': 'This parenthesis is never closed.',
  'unopened-parenthesis': 'There is no parenthesis that this one closes.',
}

export const rule = defineRule<'problem', Refused>({
  id: 'zone-line-refused',
  summary: 'The name server refuses the zone over this entry.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['zone-file'] },
  *check({ code, range, line }, { document }) {
    const { source } = document
    if (WHAT[code] === undefined || lineCause(document, line) || isTemplated(source.slice(line.logical.range))) return
    const text = source.slice(range).split('\n', 1)[0] ?? ''
    yield { source, range: { start: range.start, end: range.start + Math.max(text.trimEnd().length, 1) }, code }
  },
  describe({ code }) {
    return {
      what: WHAT[code] as string,
      why: 'The server goes on with the old zone, or answers for none: other mail servers find neither MX nor address.',
      help:
        code === 'missing-type'
          ? 'Put ; in front of a note; a record needs a type and data.'
          : 'Complete the entry, and run named-checkzone.',
    }
  },
})
