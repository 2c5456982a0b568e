/** A name that looks like one of Postfix and is none: the setting has no effect. */

import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { renameFixes } from '../../src/settings.ts'

interface UnknownName extends Found {
  readonly setting: ParameterSetting
  readonly nearest: string | undefined
}

export const rule = defineRule<'parameter', UnknownName>({
  id: 'unknown-parameter',
  summary: 'Postfix ignores a parameter whose name it does not know.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix === undefined) return
    const verdict = nameVerdict(setting, postfix)
    if (verdict.is !== 'unknown') return
    yield { source: setting.source, range: setting.name.range, setting, nearest: verdict.nearest }
  },
  describe({ setting, nearest }, { postfix }) {
    return {
      what: `No release of Postfix has a parameter ${setting.name.text}.`,
      why: 'Postfix takes the line for a name of your own and goes on without a word, so what you meant to set keeps its default.',
      ...(nearest ? { label: `did you mean ${nearest}?` } : {}),
      help: nearest
        ? `Write ${nearest} if that is what you mean, or delete the line.`
        : 'Look the name up in postconf(5), or delete the line.',
      fixes: nearest ? renameFixes(setting, nearest, postfix) : [],
    }
  },
})
