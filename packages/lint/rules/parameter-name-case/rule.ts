/** A name of Postfix in the wrong letter case, which is another name to Postfix. */

import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { renameFixes } from '../../src/settings.ts'

interface OtherCase extends Found {
  readonly setting: ParameterSetting
  readonly name: string
}

export const rule = defineRule<'parameter', OtherCase>({
  id: 'parameter-name-case',
  summary: 'Upper and lower case count in parameter names.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix === undefined) return
    const verdict = nameVerdict(setting, postfix)
    if (verdict.is !== 'other-case') return
    yield { source: setting.source, range: setting.name.range, setting, name: verdict.name }
  },
  describe({ setting, name }, { postfix }) {
    return {
      what: `Postfix knows ${name}; ${setting.name.text} is another name to it.`,
      why: 'The line is taken for a name of your own, which nothing reads.',
      help: `Write ${name}, or delete the line.`,
      fixes: renameFixes(setting, name, postfix, 'safe'),
    }
  },
})
