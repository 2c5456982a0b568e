/** Rows of the client's password table that are not user:password. */

import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'

interface BadEntry extends Found {
  readonly problem: 'no colon' | 'blanks'
}

export const rule = defineRule<'table', BadEntry>({
  id: 'sasl-password-entry',
  summary: 'A row of the password table holds user:password.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    if (!isAskedBy(table, postfix, /^(?:smtp|lmtp)_sasl_password_maps$/)) return
    for (const { key, value } of usedRows(table)) {
      const { text } = value
      if (isTemplated(text) || /[$%]/.test(text)) continue
      // The key is pointed at, never the password.
      if (!text.includes(':')) yield { source: table.source, range: key.range, problem: 'no colon' }
      else if (/^[^:\s]+[ \t]+:|^[^:\s]+:[ \t]+/.test(text))
        yield { source: table.source, range: key.range, problem: 'blanks' }
    }
  },
  describe: ({ problem }) => ({
    what:
      problem === 'no colon'
        ? 'The row holds no user:password, as the colon is missing.'
        : 'Blanks around the colon belong to user or password.',
    why: 'The SMTP client logs in with what it finds: the whole text as the name and no password, or with a blank too much. The relay refuses, and mail stays in the queue with "authentication failed".',
    help: 'Write user:password, without blanks around the colon.',
  }),
})
