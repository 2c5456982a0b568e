/** A time without a unit: it takes the unit of the parameter's default, which differs. */

import { readTime, type TimeUnit } from '@mailcfg/grammars'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { timeInWords } from '../../src/time-words.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface BareTime extends TypedValue {
  readonly unit: TimeUnit
  readonly seconds: number
}

export const rule = defineRule<'parameter', BareTime>({
  id: 'time-unit-implicit',
  summary: 'A time without a unit takes the unit of its default, which is not the same everywhere.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value?.parameter.type !== 'time' || !value.literal) return
    const read = readTime(value.text, value.parameter.timeUnitDefault ?? 's', value.parameter)
    if (!read.value || read.unit === undefined || read.unitRange || read.problems.length > 0) return
    yield { ...value, unit: read.unit, seconds: read.value }
  },
  describe({ setting, text, unit, seconds, source, range }) {
    return {
      what: `${setting.name.text} is ${timeInWords(seconds)} here.`,
      why: 'The unit of a bare number is that of the default: seconds, minutes, hours or days, depending on the parameter.',
      fixes: [replaceFix(`Write ${text}${unit}`, 'safe', source, { start: range.end, end: range.end }, unit)],
    }
  },
})
