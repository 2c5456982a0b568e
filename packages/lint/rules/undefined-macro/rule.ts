/** `$name` in main.cf where nobody defines the name: it expands to nothing. */

import { parseMacros } from '@mailcfg/grammars'
import { postfixParameter, postfixParameters, suggest } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { isDefined, references } from '../../src/macro-references.ts'
import { isTemplated } from '../../src/placeholders.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Undefined extends Found {
  readonly setting: ParameterSetting
  readonly name: string
  readonly nearest: string | undefined
}

export const rule = defineRule<'parameter', Undefined>({
  id: 'undefined-macro',
  summary: 'A `$name` that nothing defines expands to nothing.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    // Values of master.cf have a rule of their own; a raw value has names of its own, such as $recipient.
    const { source, value, service } = setting
    if (service !== undefined || postfix === undefined || !value.text.includes('$')) return
    if (postfixParameter(setting.name.text)?.type === 'raw' || isTemplated(value.text)) return
    for (const { name, start, end } of references(parseMacros(value.text))) {
      if (isDefined(name, postfix)) continue
      const names = [...postfix.mainSettings.map((s) => s.name.text), ...postfixParameters().map((p) => p.name)]
      yield foundIn(source, value, start, end, { setting, name, nearest: suggest(name, names)[0] })
    }
  },
  describe({ setting, source, range, name, nearest }) {
    const written = source.slice(range)
    return {
      what: `Nothing defines ${name}, so ${written} in ${setting.name.text} stands for nothing.`,
      why: 'Postfix puts the empty text in its place and says nothing.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, written.replace(name, nearest))] }
        : {
            help: `Set ${name} in main.cf, write another name, or write the word without "$" if it is meant as it is.`,
          }),
    }
  },
})
