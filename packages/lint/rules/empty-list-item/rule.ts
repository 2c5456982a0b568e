/** Nothing between two commas of a list, or before the first one: an item got lost. */

import type { ParameterSetting } from '@mailcfg/model'
import { listOf } from '../../src/list-values.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface EmptyItem extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', EmptyItem>({
  id: 'empty-list-item',
  summary: 'There is nothing between two commas of a list, where an item was meant to be.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, value } = setting
    for (const { code, start, end } of listOf(setting)?.list.problems ?? []) {
      if (code === 'empty-item' || code === 'leading-comma') yield foundIn(source, value, start, end, { setting })
    }
  },
  describe({ setting, source, range }) {
    return {
      what: `There is nothing before this comma in ${setting.name.text}.`,
      why: 'Postfix passes over it. Mostly a script left it there, having no name to put in: what was meant is missing.',
      fixes: [replaceFix('Delete the comma', 'safe', source, range, '')],
    }
  },
})
