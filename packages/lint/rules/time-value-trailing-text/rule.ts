/** Text behind the unit letter of a time, which Postfix does not read. */

import { readTime } from '@mailcfg/grammars'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { secondsMeant, timeInWords, timeText } from '../../src/time-words.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface LongTime extends TypedValue {
  /** What Postfix makes of it, in seconds. */
  readonly seconds: number
}

export const rule = defineRule<'parameter', LongTime>({
  id: 'time-value-trailing-text',
  summary: 'Postfix reads a time up to its unit letter and ignores what follows.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value?.parameter.type !== 'time') return
    const { value: seconds, problems } = readTime(value.text, value.parameter.timeUnitDefault ?? 's', value.parameter)
    if (seconds !== undefined && problems.some(({ code }) => code === 'text-after-unit')) yield { ...value, seconds }
  },
  describe({ setting, text, literal, source, range, parameter, seconds }) {
    const meant = secondsMeant(text)
    const same = meant === seconds
    const fits = meant !== undefined && meant >= (parameter.min ?? 0) && meant <= (parameter.max ?? meant)
    const fixed =
      fits && literal
        ? same
          ? text.slice(0, /[a-z]/i.exec(text)?.index).trim() + (/[a-z]/i.exec(text)?.[0] ?? '')
          : timeText(meant)
        : undefined
    return {
      what: `${setting.name.text} is ${timeInWords(seconds)}: Postfix stops reading "${text}" at its unit letter.`,
      why: same
        ? 'It happens to mean the same, but the next unit that somebody writes out may not: 5months is five minutes.'
        : 'The rest is ignored without a word, so the time is not what it looks like.',
      ...(same ? { severity: 'info', impact: 'cosmetic' } : {}),
      help: 'Write one number and one letter: s, m, h, d or w. There is no letter for months or years.',
      fixes: fixed ? [replaceFix(`Write ${fixed}`, same ? 'safe' : 'review', source, range, fixed)] : [],
    }
  },
})
