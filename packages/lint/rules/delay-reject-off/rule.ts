/** smtpd_delay_reject = no: refusals before the recipient is known. */

import { isPort25 } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found>({
  id: 'delay-reject-off',
  summary: '`smtpd_delay_reject = no` refuses before RCPT, which breaks clients and hides the recipient.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_delay_reject'] },
  *check(setting, { postfix }) {
    const { source, value, service } = setting
    // On ports for filters and users it is the usual way to turn away whoever does not belong there.
    if (service && !isPort25(service)) return
    if (isEffective(setting, postfix) && /^no$/i.test(value.text))
      yield foundIn(source, value, 0, value.text.length, {})
  },
  describe: ({ source, range }) => ({
    what: 'smtpd_delay_reject = no refuses clients before they name a recipient.',
    why: 'Some clients try again for days after a refusal at HELO or MAIL, the log does not show who should have got the mail, and users are refused before they can log in.',
    fixes: [replaceFix('Write yes', 'review', source, range, 'yes')],
  }),
})
