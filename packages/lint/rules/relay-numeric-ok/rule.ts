/** Results of digits alone in access tables, which mean OK. */

import { speaksOfTables } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule } from '../../src/rule.ts'
import { type Answer, answers } from '../../src/table-answers.ts'

export const rule = defineRule<'postfix', Answer>({
  id: 'relay-numeric-ok',
  summary: 'A result of digits alone means OK in an access table.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  check: (postfix) => answers(postfix, (result) => /^[0-9]+$/.test(result)),
  describe({ key, answer, asker, askedAt, hole }, { rules }) {
    const code = /^[45][0-9][0-9]$/.test(answer)
    return {
      what: code ? `${answer} without a text does not refuse ${key}: it means OK.` : `${answer} means OK for ${key}.`,
      why: hole
        ? `Digits alone let the client pass, and here that comes before the guard. ${witnessed(hole)}`
        : 'Postfix takes digits alone for a permit, whatever number they are, so that tables of other programs can be used.',
      help: code
        ? `Write a text behind it, for instance "${answer} 5.7.1 Refused", or REJECT.`
        : 'Write OK, DUNNO or REJECT, whichever is meant.',
      related: [{ ...askedAt, message: `${asker} asks this table here` }],
      // The line that asks the table is the error; where no rule speaks of it, the row is.
      ...(hole && !speaksOfTables(rules) ? { severity: 'error', impact: 'open-relay' } : {}),
    }
  },
})
