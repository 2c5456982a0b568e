/** A parameter that is gone from the target release, and has no successor that takes the same values. */

import { type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { renamed } from '../../src/renamed.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Removed extends Found {
  readonly setting: ParameterSetting
  readonly parameter: PostfixParameter
  readonly release: string
}

export const rule = defineRule<'parameter', Removed>({
  id: 'parameter-removed',
  summary: 'The parameter no longer exists and has no effect.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const parameter = postfixParameter(setting.name.text)
    const release = parameter?.removedIn
    if (parameter === undefined || release === undefined || renamed(setting, postfix)) return
    if (!atLeast(postfix?.release.oldest, release)) return
    if (postfix?.knownNames.isUsed(parameter.name, setting.service)) return
    yield { source: setting.source, range: setting.name.range, setting, parameter, release }
  },
  describe({ setting, parameter, release }) {
    const successor = parameter.replacedBy
    return {
      what: `Postfix ${release} removed ${parameter.name}.`,
      why: 'The line is now taken for a name of your own and ignored.',
      help: successor ? `See ${successor} in postconf(5), whose values differ.` : 'Delete the line.',
      fixes: [removeSettingFix('Delete the setting, which has no effect', successor ? 'review' : 'safe', setting)],
    }
  },
})
