/** RELAY in access tables, which is Sendmail's word and means OK. */

import { provenFixes } from '../../src/proven-fixes.ts'
import { speaksOfTables } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type Answer, answers } from '../../src/table-answers.ts'

export const rule = defineRule<'postfix', Answer>({
  id: 'relay-sendmail-action',
  summary: 'RELAY, taken over from Sendmail, means OK in an access table.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  check: (postfix) => answers(postfix, (result) => /^relay(?:\s|$)/i.test(result)),
  describe({ source, range, key, asker, askedAt, hole }, { rules, stack, postfix }) {
    const word = { start: range.start, end: range.start + 'RELAY'.length }
    const fix = replaceFix('Write DUNNO', 'review', source, word, 'DUNNO')
    return {
      what: `RELAY is Sendmail's word; Postfix takes it for OK, for ${key}.`,
      why: hole
        ? `It comes before the guard. ${witnessed(hole)}`
        : 'It lets the client pass this list, and gives it no right to relay where the guard stands elsewhere.',
      help: 'List hosts that may relay in mynetworks, and domains that are relayed in relay_domains.',
      related: [{ ...askedAt, message: `${asker} asks this table here` }],
      // What opens the server is mended only by what closes it.
      fixes: hole && postfix ? provenFixes([fix], stack, postfix) : [fix],
      // The line that asks the table is the error; where no rule speaks of it, the row is.
      ...(hole && !speaksOfTables(rules) ? { severity: 'error' as const, impact: 'open-relay' as const } : {}),
    }
  },
})
