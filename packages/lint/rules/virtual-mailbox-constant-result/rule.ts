/** A constant where virtual(8) needs the place of a mailbox. */

import { deliveries } from '../../src/delivery-programs.ts'
import { type MailboxResult, mailboxResults } from '../../src/mailbox-results.ts'
import { defineRule } from '../../src/rule.ts'

/** Words that say "it exists", which is all that other delivery programs want to know. */
const EXISTS = /^(?:\d+|ok|x|yes|y|true|exists?|dummy|whatever|any|anything)$/i

export const rule = defineRule<'postfix', MailboxResult>({
  id: 'virtual-mailbox-constant-result',
  summary: 'Virtual mailboxes are all one file, as the table returns a constant.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const [first] = mailboxResults(postfix, stack).filter(({ text, constant }) => constant && EXISTS.test(text))
    if (first) yield first
  },
  describe({ text }, { postfix }) {
    const delivery = postfix && deliveries(postfix).find(({ program }) => program === 'virtual')
    return {
      what: `virtual(8) delivers here, and the table gives ${text} as the mailbox.`,
      why: `The mail of all these users ends in one file called ${text} below virtual_mailbox_base.`,
      help: 'Return the path of each mailbox, or set virtual_transport to what shall deliver, such as lmtp:unix:private/dovecot-lmtp.',
      related: delivery
        ? [{ source: delivery.setting.source, range: delivery.setting.range, message: 'virtual(8) is chosen here' }]
        : [],
    }
  },
})
