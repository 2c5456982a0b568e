/** A number below or above what Postfix accepts for the parameter. */

import { readNumber } from '@mailcfg/grammars'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'integer-out-of-range',
  summary: 'The number is smaller or larger than Postfix accepts for the parameter.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || !/^n?int$|^long$/.test(value.parameter.type)) return
    const { problems } = readNumber(value.text, value.parameter.type === 'long' ? 'long' : 'int', value.parameter)
    if (problems.some(({ code }) => /^(?:below-minimum|above-maximum|number-too-large)$/.test(code))) yield value
  },
  describe({ setting, text, parameter }) {
    const { min, max, type } = parameter
    const least = min ? `at least ${min}` : ''
    const most = `at most ${max ?? (type === 'long' ? '9223372036854775807' : '2147483647')}`
    return {
      what: `${setting.name.text} must be ${[least, most].filter(Boolean).join(' and ')}, not ${text}.`,
      why: 'Each program that reads it stops with a fatal error.',
      help: 'Choose a number within the range, or delete the line to get the default.',
    }
  },
})
