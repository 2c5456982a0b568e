/** A time that Postfix cannot read, or outside of the bounds that it checks. */

import { readTime, type ValueProblem } from '@mailcfg/grammars'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { secondsMeant, timeInWords, timeText } from '../../src/time-words.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface BadTime extends TypedValue {
  readonly problem: ValueProblem
}

export const rule = defineRule<'parameter', BadTime>({
  id: 'invalid-time-value',
  summary: 'A time is a whole number with one of the letters s, m, h, d, w directly behind it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value?.parameter.type !== 'time') return
    const { problems } = readTime(value.text, value.parameter.timeUnitDefault ?? 's', value.parameter)
    const problem = problems.find(({ fatal }) => fatal)
    if (problem) yield { ...value, problem }
  },
  describe({ setting, text, literal, source, range, parameter, problem }) {
    const name = setting.name.text
    const seconds = secondsMeant(text)
    const { min = 0, max = Number.POSITIVE_INFINITY } = parameter
    const fits = seconds !== undefined && seconds >= min && seconds <= max
    const fixed = fits && literal ? timeText(seconds) : undefined
    return {
      what: wordsFor(name, text, problem.code, min, max),
      why: 'Each program that reads it stops with a fatal error.',
      help: 'Write a whole number and one lower-case letter: s, m, h, d or w, with no blank between.',
      fixes: fixed ? [replaceFix(`Write ${fixed}`, 'review', source, range, fixed)] : [],
    }
  },
})

function wordsFor(name: string, text: string, code: string, min: number, max: number): string {
  switch (code) {
    case 'empty-value':
      return `${name} is empty; it must be a time.`
    case 'blank-before-unit':
      return `${name} has a blank between the number and its unit.`
    case 'upper-case-unit':
      return `The unit in ${name} must be a lower-case letter.`
    case 'fractional-time':
      return `${name} must be a whole number of its unit, not "${text}".`
    case 'negative-time':
      return `${name} cannot be negative.`
    case 'below-minimum':
      return `${name} must be at least ${timeInWords(min)}.`
    case 'above-maximum':
      return `${name} must be at most ${timeInWords(max)}.`
    case 'time-too-large':
      return `${name} is larger than Postfix can count.`
    default:
      return `"${text}" is no time, so Postfix cannot read ${name}.`
  }
}
