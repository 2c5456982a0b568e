/** A comma behind the last item of a list: harmless to Postfix, but the sign of a list that was cut. */

import type { ParameterSetting } from '@mailcfg/model'
import { listOf } from '../../src/list-values.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface TrailingComma extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', TrailingComma>({
  id: 'trailing-comma-in-list',
  summary: 'A list ends with a comma, as if its last item had been lost.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, value } = setting
    for (const { code, start, end } of listOf(setting)?.list.problems ?? []) {
      if (code === 'trailing-comma') yield foundIn(source, value, start, end, { setting })
    }
  },
  describe({ setting, source, range }) {
    return {
      what: `Nothing follows this comma in ${setting.name.text}.`,
      why: 'Postfix does not mind. Whoever reads it wonders whether an item is missing, perhaps behind a lost indentation.',
      fixes: [replaceFix('Delete the comma', 'safe', source, range, '')],
    }
  },
})
