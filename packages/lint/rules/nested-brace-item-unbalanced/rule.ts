/** A `{` in a list that nothing closes: the rest of the list belongs to that item. */

import { parseMacros } from '@mailcfg/grammars'
import type { ParameterSetting } from '@mailcfg/model'
import { listOf } from '../../src/list-values.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface UnclosedBrace extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', UnclosedBrace>({
  id: 'nested-brace-item-unbalanced',
  summary: 'A `{` that is never closed eats the rest of the list.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, value } = setting
    if (!value.text.includes('{') || parseMacros(value.text).problems.length > 0) return
    for (const { code, start } of listOf(setting)?.list.problems ?? []) {
      if (code === 'unclosed-brace') yield foundIn(source, value, start, start + 1, { setting })
    }
  },
  describe({ setting }) {
    return {
      what: `This "{" in ${setting.name.text} is never closed.`,
      why: 'All that follows belongs to this one item, which Postfix then refuses: mail that needs the list is deferred.',
      help: 'Write "}" where the item ends.',
    }
  },
})
