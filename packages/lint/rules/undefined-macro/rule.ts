/** `$name` in main.cf where nobody defines the name: it expands to nothing. */

import { parseMacros, readBoolean, readNumber, readTime } from '@mailcfg/grammars'
import { postfixParameter, postfixParameters, suggest } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { isDefined, references } from '../../src/macro-references.ts'
import { surelyIn } from '../../src/releases.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Undefined extends Found {
  readonly setting: ParameterSetting
  readonly name: string
  readonly nearest: string | undefined
  /** A switch, a number or a time that cannot be read without the name. */
  readonly refused: boolean
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
      const refused = isRefused(setting, postfix)
      yield foundIn(source, value, start, end, { setting, name, nearest: suggest(name, names)[0], refused })
    }
  },
  describe({ setting, source, range, name, nearest, refused }) {
    const written = source.slice(range)
    return {
      what: `Nothing defines ${name}, so ${written} in ${setting.name.text} stands for nothing.`,
      why: refused
        ? 'Postfix puts the empty text in its place, and what is left is no value: each program that reads it stops.'
        : 'Postfix puts the empty text in its place and says nothing.',
      ...(refused ? { severity: 'error', impact: 'wont-start' } : {}),
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, written.replace(name, nearest))] }
        : {
            help: `Set ${name} in main.cf, write another name, or write the word without "$" if it is meant as it is.`,
          }),
    }
  },
})

/** Whether Postfix refuses what is left of the value; measured with smtpd(8), which then does not start. */
function isRefused({ name, value, service }: ParameterSetting, postfix: PostfixInstance): boolean {
  const parameter = postfixParameter(name.text)
  const type = parameter?.type ?? 'string'
  const { text, known } = postfix.expand(value.text, service)
  if (
    !known ||
    !parameter ||
    !surelyIn(parameter, postfix.release.exact) ||
    postfix.setting(name.text)?.value !== value
  )
    return false
  if (/^n?bool$/.test(type)) return readBoolean(text.trim()).problems.length > 0
  if (/^(?:n?int|long)$/.test(type)) return readNumber(text.trim()).problems.length > 0
  return type === 'time' && readTime(text.trim(), 's').problems.some(({ fatal }) => fatal)
}
