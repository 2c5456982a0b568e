/** A `#` in a password that is not in quotes: the password ends before it. */

import { isHashInSecret, valueWithHash } from '../../src/dovecot-hash.ts'
import { DOVECOT_LANGUAGES } from '../../src/dovecot-lines.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface HashInPassword extends Found {
  readonly value: Found['range'] | undefined
}

export const rule = defineRule<'problem', HashInPassword>({
  id: 'dovecot-sql-hash-in-password',
  summary: 'A # cuts a password that is not in quotes.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check({ code, range, line }, { document }) {
    if (code !== 'ambiguous-hash' || !isHashInSecret(document, line)) return
    yield { source: document.source, range, value: valueWithHash(document, line, range) }
  },
  describe({ source, value }) {
    return {
      what: 'The password ends before this #; the rest of the line is a comment.',
      why: 'The database refuses the shortened password, and no user can log in.',
      ...(value
        ? {
            fixes: [
              editFix('Put the value in quotes', 'review', source, [
                { range: { start: value.start, end: value.start }, text: '"' },
                { range: { start: value.end, end: value.end }, text: '"' },
              ]),
            ],
          }
        : { help: 'Put the whole value in double quotes.' }),
    }
  },
})
