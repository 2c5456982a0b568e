/** Keys of webmail.cf and webman.cf that are set twice. */

import { type Assignment, assignmentOf, isTemplated } from '@mailcfg/model'
import { EXTMAIL, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

interface Overruled extends Found {
  readonly entry: Assignment
  readonly counts: Assignment
}

export const rule = defineRule<'document', Overruled>({
  id: 'extmail-duplicate-key',
  summary: 'A key is set twice; the last line counts.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: EXTMAIL },
  *check(document) {
    const file = extmailOf(document)
    if (file === undefined || isTemplated(file.source.text)) return
    for (const entry of file.entries) {
      const counts = assignmentOf(file, entry.name.text)
      if (counts && counts !== entry && counts.value.text !== entry.value.text) {
        yield { source: file.source, range: entry.name.range, entry, counts }
      }
    }
  },
  describe({ entry, counts, source }) {
    const sameCase = entry.name.text === counts.name.text
    return {
      what: sameCase
        ? `${entry.name.text} is set twice; this line has no effect.`
        : `${entry.name.text} is set twice, in different case.`,
      why: sameCase
        ? 'The program keeps the last line with a name.'
        : 'Names that differ in case only are the same to the program, and which of them it finds depends on chance.',
      related: [{ source, range: counts.name.range, message: sameCase ? 'this one counts' : 'set here, too' }],
      fixes: [removeLinesFix('Delete the line', 'review', source, entry.range)],
    }
  },
})
