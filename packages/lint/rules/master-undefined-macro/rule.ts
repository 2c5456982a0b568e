/** `$name` behind `-o` where nobody defines the name: it expands to nothing. */

import { parseMacros } from '@mailcfg/grammars'
import { postfixParameter, postfixParameters, suggest } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { isDefined, references } from '../../src/macro-references.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Undefined extends Found {
  readonly setting: ParameterSetting
  readonly name: string
  readonly nearest: string | undefined
}

export const rule = defineRule<'parameter', Undefined>({
  id: 'master-undefined-macro',
  summary: 'A `$name` in master.cf that nothing defines expands to nothing.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value, service } = setting
    if (service === undefined || postfix?.main === undefined || !value.text.includes('$')) return
    if (postfixParameter(setting.name.text)?.type === 'raw' || isTemplated(value.text)) return
    for (const { name, start, end } of references(parseMacros(value.text))) {
      if (isDefined(name, postfix)) continue
      const names = [...postfix.mainSettings.map((s) => s.name.text), ...postfixParameters().map((p) => p.name)]
      yield foundIn(source, value, start, end, { setting, name, nearest: suggest(name, names)[0] })
    }
  },
  describe({ setting, source, range, name, nearest }) {
    const written = source.slice(range)
    const restriction = postfixParameter(setting.name.text)?.kind === 'restriction-list'
    return {
      what: `Nothing defines ${name}, so ${written} in ${setting.name.text} stands for nothing.`,
      why: restriction
        ? 'The list is empty for this service: it checks nothing, where main.cf may have checked something.'
        : 'Postfix puts the empty text in its place and says nothing.',
      ...(restriction ? {} : { impact: 'ignored' as const }),
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, written.replace(name, nearest))] }
        : { help: `Set ${name} in main.cf, or take this -o away.` }),
    }
  },
})
