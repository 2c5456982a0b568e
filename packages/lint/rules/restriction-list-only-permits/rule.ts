/** Lists that name only whom they let pass: everybody else passes too. */

import { relayViews } from '../../src/relay.ts'
import { foundAtName, listsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OnlyPermits extends Found {
  readonly list: string
}

export const rule = defineRule<'postfix', OnlyPermits>({
  id: 'restriction-list-only-permits',
  summary: 'A list of permits only refuses nobody.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { parameter, items, setting, service } of listsOf(postfix)) {
      // With -o such a list may be there to switch the one of main.cf off; the relay list has rules of its own.
      if (service || !setting || items.length === 0 || parameter === 'smtpd_relay_restrictions') continue
      if (!items.every(({ name, bare }) => name.startsWith('permit') && !bare)) continue
      // A lone permit is how people write "no restrictions".
      if (items.length === 1 && items[0]?.name === 'permit') continue
      if (parameter === 'smtpd_recipient_restrictions' && relayViews(postfix).some((view) => !view.starts)) continue
      yield foundAtName({ setting }, { list: parameter })
    }
  },
  describe: ({ list }) => ({
    what: `${list} names only permits and refuses nobody.`,
    why: 'Whoever is not permitted comes to the end of the list, and the end lets everybody pass.',
    help: 'Put what shall be refused behind the permits, or delete the setting.',
  }),
})
