/** No source of randomness for TLS. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'
import { typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', Found & { readonly setting: ParameterSetting }>({
  id: 'tls-random-source-empty',
  summary: 'The TLS manager needs a source of randomness.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['tls_random_source'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value?.text === '') yield { source: value.source, range: value.range, setting }
  },
  describe({ setting }) {
    return {
      what: 'tls_random_source is empty.',
      why: 'tlsmgr warns that keys may be predictable: it has nothing from outside to make them with.',
      fixes: [removeSettingFix('Delete the setting to get the default', 'safe', setting)],
    }
  },
})
