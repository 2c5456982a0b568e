/** soft_bounce = yes, which is meant for tests. */

import { readBoolean } from '@mailcfg/grammars'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'soft-bounce-left-on',
  summary: 'With soft_bounce on, no refusal is final: mail is tried again for days.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['soft_bounce'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value && readBoolean(value.text).value === true) yield value
  },
  describe({ literal, source, range, setting }) {
    return {
      what: `soft_bounce is on${setting.service ? ` for the service ${setting.service.service.text}` : ''}.`,
      why: 'Each refusal becomes a temporary one: clients come back for days with mail that you do not want, and senders hear of a wrong address only when their own server gives up.',
      help: 'Switch it off when the test is over.',
      fixes: literal ? [replaceFix('Write no', 'review', source, range, 'no')] : [],
    }
  },
})
