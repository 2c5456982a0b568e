/** Parameters that Postfix fills in itself. */

import { isReadOnly, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found & { readonly setting: ParameterSetting }>({
  id: 'parameter-read-only',
  summary: 'A setting of a parameter that Postfix fills in itself is ignored.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, name } = setting
    if (isReadOnly(name.text)) yield { source, range: name.range, setting }
  },
  describe({ setting }) {
    return {
      what: `${setting.name.text} cannot be set.`,
      why: 'Each program puts its own value there when it starts; what is written here has no effect, and postconf warns of a "read-only parameter assignment".',
      fixes: [removeSettingFix('Delete the setting, which has no effect', 'safe', setting)],
    }
  },
})
