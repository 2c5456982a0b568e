/** Diffie-Hellman settings of the past. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface OldDh extends Found {
  readonly setting: ParameterSetting
}

const WHY: Readonly<Record<string, string>> = {
  smtpd_tls_dh512_param_file: 'It is for export ciphers, which no release in use offers any more.',
  smtpd_tls_dh1024_param_file:
    "Postfix has good parameters built in; a file of one's own is often weaker, and since 3.9 Postfix warns about it.",
  smtpd_tls_eecdh_grade:
    'Postfix and OpenSSL negotiate the curve by themselves; a fixed grade takes the modern curves away (before 3.6), or nothing reads it.',
}

export const rule = defineRule<'parameter', OldDh>({
  id: 'tls-dh-parameters-obsolete',
  summary: 'Key exchange is set by hand with a parameter of the past.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: Object.keys(WHY) },
  *check(setting) {
    const { text } = setting.value
    // The default of the grade, and the word that asks for the built-in parameters, do no harm.
    if (text !== '' && text !== 'auto') yield { ...atName(setting), setting }
  },
  describe({ setting }) {
    return {
      what: `Leave ${setting.name.text} out.`,
      why: WHY[setting.name.text] ?? '',
      fixes: [removeSettingFix('Delete the setting', 'review', setting)],
    }
  },
})
