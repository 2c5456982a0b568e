/** A name of the administrator's own that nothing refers to. */

import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface UnusedName extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', UnusedName>({
  id: 'user-parameter-unused',
  summary: 'A name of your own is set, but nothing refers to it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix && nameVerdict(setting, postfix).is === 'unused') {
      yield { source: setting.source, range: setting.name.range, setting }
    }
  },
  describe({ setting }) {
    const { text } = setting.name
    return {
      what: `Nothing in main.cf or master.cf uses ${text}.`,
      why: 'Postfix has no parameter of this name, so the line does nothing unless another setting refers to it.',
      help: `Refer to it as $${text}, list it in smtpd_restriction_classes if it is a restriction class, or delete it.`,
      fixes: [removeSettingFix('Delete the unused setting', 'review', setting)],
    }
  },
})
