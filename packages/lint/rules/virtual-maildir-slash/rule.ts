/** Mailboxes that virtual(8) writes as one file, while they are read as Maildirs. */

import type { Label } from '@mailcfg/core'
import { isTemplated } from '@mailcfg/model'
import { type MailboxResult, mailboxResults, maildirReader } from '../../src/mailbox-results.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'

interface NoSlash extends MailboxResult {
  readonly reader: Label
}

export const rule = defineRule<'postfix', NoSlash>({
  id: 'virtual-maildir-slash',
  summary: 'A mailbox without a slash at its end is a file, and is read as a Maildir.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const reader = maildirReader(stack)
    if (reader === undefined) return
    for (const result of mailboxResults(postfix, stack)) {
      const { text, constant } = result
      if (constant || text === '' || text.endsWith('/') || isTemplated(text)) continue
      yield { ...result, reader }
    }
  },
  describe({ text, reader, source, range }) {
    const written = source.slice(range)
    const quote = written.endsWith("'") ? "'" : ''
    const fixed = quote ? `${written.slice(0, -1)}/'` : `${written}/`
    return {
      what: `${text} has no slash at its end: virtual(8) writes one file.`,
      why: 'Mail goes into a file in mbox format. Those who read Maildirs see an empty mailbox, or an error, as the name is taken.',
      fixes: [replaceFix('Add the slash', 'review', source, range, fixed)],
      related: [reader],
    }
  },
})
