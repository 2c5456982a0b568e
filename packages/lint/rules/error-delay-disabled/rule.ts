/** smtpd_error_sleep_time = 0: clients that make mistakes are not slowed down. */

import { readTime } from '@mailcfg/grammars'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'error-delay-disabled',
  summary: 'Clients that make one error after the other are not slowed down.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_error_sleep_time'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    // Filters on the same host bring mail back to a port of their own, where pauses help nobody.
    if (/^(?:127\.|localhost:|\[?::1\]?:)/.test(setting.service?.service.text ?? '')) return
    if (value && readTime(value.text, 's').value === 0) yield value
  },
  describe() {
    return {
      what: 'The server does not wait after errors of a client.',
      why: 'The pause of one second slows down whoever guesses addresses or passwords; without it a client gets as many tries as the line is fast.',
      help: 'Delete the line, unless only your own programs connect here.',
    }
  },
})
