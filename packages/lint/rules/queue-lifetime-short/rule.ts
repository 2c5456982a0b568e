/** A queue that gives up within a day. */

import { readTime } from '@mailcfg/grammars'
import { defineRule } from '../../src/rule.ts'
import { timeInWords } from '../../src/time-words.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface ShortLife extends TypedValue {
  readonly seconds: number
}

const DAY = 86400

export const rule = defineRule<'parameter', ShortLife>({
  id: 'queue-lifetime-short',
  summary: 'Mail is returned after a day or less, so a weekend without a server loses it.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['maximal_queue_lifetime', 'bounce_queue_lifetime'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const { value: seconds } = readTime(value.text, value.parameter.timeUnitDefault ?? 'd', value.parameter)
    // To try bounces only once is a usual choice; to try mail only once is not.
    if (seconds === undefined || seconds > DAY || (seconds === 0 && setting.name.text === 'bounce_queue_lifetime'))
      return
    yield { ...value, seconds }
  },
  describe({ setting, seconds }) {
    const bounces = setting.name.text === 'bounce_queue_lifetime'
    return {
      what: `${bounces ? 'Bounces are' : 'Mail is'} given up after ${seconds === 0 ? 'one attempt' : timeInWords(seconds)}.`,
      why: bounces
        ? 'When the server of the sender is down for a weekend, nobody learns that the mail was not delivered.'
        : 'When the server of a recipient is down for a weekend, the mail comes back although it could have been delivered on Monday.',
      help: 'Three to five days are usual; the default is 5d.',
    }
  },
})
