/** A compatibility level that keeps defaults of old releases. */

import { expandMacros, parseCompatibilityLevel } from '@mailcfg/grammars'
import { defaultFor, postfixParameters } from '@mailcfg/knowledge'
import { compatibilityLevel, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Pinned extends Found {
  readonly level: string
  /** What each parameter has now, and what it would have. */
  readonly kept: readonly { readonly name: string; readonly now: string; readonly then: string }[]
}

/** A level above all that defaults ask for. */
const HIGHEST = '9999'

export const rule = defineRule<'postfix', Pinned>({
  id: 'compat-level-pins-old-default',
  summary: 'The compatibility level keeps defaults that Postfix has changed since.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.setting('compatibility_level')
    if (setting === undefined || compatibilityLevel(postfix) === undefined) return
    const kept = keptDefaults(postfix)
    if (kept.length > 0) yield { ...placeOf(setting), level: setting.value.text, kept }
  },
  describe({ level, kept }) {
    const list = kept.map(({ name, now, then }) => `${name} is ${shown(now)}, not ${shown(then)}`)
    return {
      what: `Level ${level} keeps ${kept.length === 1 ? 'an old default' : `${kept.length} old defaults`}: ${kept.map(({ name }) => name).join(', ')}.`,
      why: `${list.join('; ')}.`,
      help: 'Decide on each of them: set it yourself, or raise the level. "postfix reload" then takes the new defaults.',
    }
  },
})

function placeOf({ source, value }: ParameterSetting): Found {
  return { source, range: value.range }
}

/** Parameters that nobody sets and whose default is another one at the highest level. */
function keptDefaults(postfix: PostfixInstance): Pinned['kept'] {
  return postfixParameters().flatMap((parameter) => {
    const { name } = parameter
    if (!parameter.compatLevelDependent || postfix.isSet(name)) return []
    const raw = defaultFor(parameter, postfix.release.oldest)
    if (raw === undefined || !raw.includes('$compatibility_level')) return []
    const now = inShort(raw, postfix.value('compatibility_level').text)
    const then = inShort(raw, HIGHEST)
    return now === then ? [] : [{ name, now, then }]
  })
}

/** A default at a level; other names in it stay as they are written. */
function inShort(raw: string, level: string): string {
  if (parseCompatibilityLevel(level.trim()) === undefined) return raw
  return expandMacros(raw, (name) => (name === 'compatibility_level' ? level : `$$${name}`)).text.replace(/^\$\$/, '$')
}

function shown(text: string): string {
  return text === '' ? 'empty' : text
}
