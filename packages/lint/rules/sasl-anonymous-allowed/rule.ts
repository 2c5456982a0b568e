/** Security options that let the ANONYMOUS mechanism count as a login. */

import { anyAuth, isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atValue, valueEdit } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'

interface Anonymous extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Anonymous>({
  id: 'sasl-anonymous-allowed',
  summary: 'Anonymous logins count as logins.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_sasl_security_options', 'smtpd_sasl_tls_security_options'] },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix) || anyAuth(postfix) === false) return
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    if (!known || isTemplated(text) || /#|noanon|["']/i.test(text)) return
    // A reference is judged where it leads.
    if (!setting.value.text.includes('$')) yield { ...atValue(setting), setting }
  },
  describe({ setting, source }) {
    const { text } = setting.value
    return {
      what: `${setting.name.text} does not have noanonymous.`,
      why: 'If the SASL library offers ANONYMOUS, anybody can log in without a name, and permit_sasl_authenticated lets him relay.',
      fixes: [
        editFix('Add noanonymous', 'safe', source, [
          valueEdit(setting, text === '' ? 'noanonymous' : `noanonymous, ${text}`),
        ]),
      ],
    }
  },
})
