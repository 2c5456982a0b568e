/** Fallbacks for unknown local users that no mail from outside ever reaches. */

import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'

interface Dead extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Dead>({
  id: 'luser-relay-dead',
  summary: 'A fallback for unknown local users is set, but the SMTP server refuses them first.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['luser_relay', 'fallback_transport'] },
  *check(setting, { postfix }) {
    if (
      !postfix?.main ||
      !isEffective(setting, postfix) ||
      setting.value.text === '' ||
      isTemplated(setting.value.text)
    )
      return
    if (postfix.isSet('local_recipient_maps') || postfix.isOn('smtpd_reject_unlisted_recipient') !== true) return
    yield { ...atName(setting), setting }
  },
  describe({ setting }) {
    return {
      what: `${setting.name.text} never sees mail from outside.`,
      why: 'local_recipient_maps has its default, by which the SMTP server refuses unknown local users with 550 before local(8) is asked.',
      help: 'Write the real users of the fallback into a table and add it to local_recipient_maps; to empty local_recipient_maps would accept, and later bounce, mail for any name.',
    }
  },
})
