/** RELAY in access tables, which is Sendmail's word and means OK. */

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
  check: (postfix) => answers(postfix, (result) => /^relay(?:\s|$)/i.test(result)),
  describe: ({ source, range, key, asker, askedAt, open }) => ({
    what: `RELAY is Sendmail's word; Postfix takes it for OK, for ${key}.`,
    why: open
      ? 'It comes before the guard, so whoever matches sends to the whole world through this server.'
      : 'It lets the client pass this list, and gives it no right to relay where the guard stands elsewhere.',
    help: 'List hosts that may relay in mynetworks, and domains that are relayed in relay_domains.',
    related: [{ ...askedAt, message: `${asker} asks this table here` }],
    fixes: [
      replaceFix('Write DUNNO', 'review', source, { start: range.start, end: range.start + 'RELAY'.length }, 'DUNNO'),
    ],
    ...(open ? { severity: 'error', impact: 'open-relay' } : {}),
  }),
})
