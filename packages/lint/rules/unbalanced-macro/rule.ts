/** A `${`, `$(` or inner brace that nothing closes: fatal for every program that expands the value. */

import { parseMacros } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { brokenReference } from '../../src/macro-references.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isRead } from '../../src/settings.ts'

interface Unbalanced extends Found {
  readonly setting: ParameterSetting
  readonly read: boolean
  readonly open: string
}

export const rule = defineRule<'parameter', Unbalanced>({
  id: 'unbalanced-macro',
  summary: 'A `${` or `$(` that is never closed stops every program that reads the value.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value } = setting
    if (!value.text.includes('$') || isTemplated(value.text)) return
    for (const { code, start, end } of parseMacros(value.text).problems) {
      if (code !== 'truncated-reference' && code !== 'unbalanced-braces') continue
      const text = value.text.slice(start, end).split(/[\s,]/, 1)[0] ?? ''
      const open = /^\$[({]|^\{/.exec(text)?.[0] ?? text.slice(0, 1)
      yield foundIn(source, value, start, start + Math.max(text.length, 1), {
        setting,
        read: isRead(setting, postfix),
        open,
      })
    }
  },
  describe({ setting, read, open }) {
    const close = open.endsWith('(') ? ')' : '}'
    return {
      what: `The "${open}" in ${setting.name.text} is never closed.`,
      ...brokenReference(setting.name.text, read),
      help: `Write "${close}" behind the name or the text that belongs to it.`,
    }
  },
})
