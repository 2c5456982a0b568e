/** A workaround for mail programs of the nineties. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Broken extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Broken>({
  id: 'sasl-broken-clients',
  summary: 'AUTH is announced twice for mail programs that nobody uses any more.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['broken_sasl_auth_clients'] },
  *check(setting) {
    if (setting.value.text.toLowerCase() === 'yes') yield { ...atName(setting), setting }
  },
  describe({ setting }) {
    return {
      what: 'broken_sasl_auth_clients is for Outlook Express 4 and Exchange 5.0.',
      why: 'The server announces "AUTH=" beside "AUTH" for them; every newer program only sees an odd second line.',
      fixes: [removeSettingFix('Delete the setting', 'review', setting)],
    }
  },
})
