/** More than one domain in myorigin. */

import { defineRule } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'myorigin-several-values',
  summary: 'The parameter myorigin is one domain.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['myorigin'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    const first = value && /^[^\s,]*[\s,]+/.exec(value.text)?.[0].length
    if (first)
      yield { ...value, range: placeIn(value, first === value.text.length ? first - 1 : first, value.text.length) }
  },
  describe({ text }) {
    const single = text.replace(/[\s,]+$/, '')
    return {
      what: /[\s,]/.test(single) ? 'myorigin takes one domain only.' : 'myorigin takes one domain, without a comma.',
      why: 'Every program of Postfix stops with "parameter setting must not contain multiple values": no mail is received or sent.',
      help: 'Write the domain that local senders belong to; the domains to receive mail for stand in mydestination.',
    }
  },
})
