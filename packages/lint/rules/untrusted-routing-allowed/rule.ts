/** allow_untrusted_routing: strangers may route mail through relay domains. */

import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found>({
  id: 'untrusted-routing-allowed',
  summary: '`allow_untrusted_routing` lets strangers relay by user%other@our-domain.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['allow_untrusted_routing'] },
  *check(setting, { postfix }) {
    const { source, value } = setting
    if (isEffective(setting, postfix) && /^yes$/i.test(value.text)) {
      yield foundIn(source, value, 0, value.text.length, {})
    }
  },
  describe: ({ source, range }) => ({
    what: 'allow_untrusted_routing lets strangers choose where relayed mail goes on to.',
    why: 'user%other.test@domain and other.test!user@domain pass the guard as mail for one of your relay domains, and the server behind sends them on.',
    fixes: [replaceFix('Write no', 'safe', source, range, 'no')],
  }),
})
