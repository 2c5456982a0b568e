/** TLS that clients may leave out. */

import { plainValue, sectionOf, valueRange } from '@mailcfg/model'
import { isForSomeClients, ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'dovecot', Found>({
  id: 'dovecot-ssl-not-required',
  summary: 'Clients may do without TLS.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const placed of ownSettings(dovecot, stack, 'ssl')) {
      const { item, document } = placed
      const type = sectionOf(placed)?.type.text
      if (isForSomeClients(placed) || (type !== undefined && type !== 'protocol')) continue
      if (plainValue(item)?.toLowerCase() === 'yes') yield { source: document.source, range: valueRange(item) }
    }
  },
  describe({ source, range }) {
    return {
      what: 'TLS is offered and not required.',
      why: 'Plain passwords are refused without TLS, but other mechanisms work in clear text, and the mail that is read goes over the wire as it is.',
      fixes: [replaceFix('Write required', 'review', source, range, 'required')],
    }
  },
})
