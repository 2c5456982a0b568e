/** Paths that packaging leaves in main.cf and no program uses. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface InstallPath extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', InstallPath>({
  id: 'obsolete-install-parameter',
  summary: 'The path is left over from an installation, and no program uses it.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['sample_directory'] },
  *check(setting) {
    yield { source: setting.source, range: setting.name.range, setting }
  },
  describe({ setting }) {
    return {
      what: `Nothing uses ${setting.name.text}.`,
      why: 'Postfix no longer ships a directory of sample files; the installation wrote the line, or a tutorial copied it.',
      help: 'Delete the line.',
      fixes: [removeSettingFix('Delete the setting, which has no effect', 'safe', setting)],
    }
  },
})
