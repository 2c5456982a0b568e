/** smtpd_reject_unlisted_recipient = no: unknown users are accepted and bounced. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found & { readonly setting: ParameterSetting }>({
  id: 'unlisted-recipient-check-off',
  summary: 'Mail for unknown users is accepted and bounced later.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_reject_unlisted_recipient'] },
  *check(setting, { postfix }) {
    const { source, value, service } = setting
    // For ports that get mail from filters or users, -o is the way to switch it off.
    if (service || !isEffective(setting, postfix) || !/^no$/i.test(value.text)) return
    const lists = ['smtpd_recipient_restrictions', 'smtpd_relay_restrictions'].map((name) => postfix?.value(name).text)
    if (lists.some((text) => /\breject_unlisted_recipient\b/i.test(text ?? ''))) return
    yield foundIn(source, value, 0, value.text.length, { setting })
  },
  describe: ({ source, range }) => ({
    what: 'Mail for users who do not exist is accepted.',
    why: 'It comes back from the queue as a bounce to a sender that is mostly forged: strangers get your bounces, and you get onto block lists.',
    help: 'Switch it off with -o in master.cf for the ports that need it only.',
    fixes: [replaceFix('Write yes', 'review', source, range, 'yes')],
  }),
})
