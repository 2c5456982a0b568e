/** A reply code for refusals that does not refuse. */

import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'reply-code-not-negative',
  summary: 'A reply code for refusals begins with 4 or 5.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value?.parameter.kind !== 'smtp-reply-code' || !/^[+]?[0-9]+$/.test(value.text)) return
    const code = Number(value.text)
    const { min = 0, max = code } = value.parameter
    if ((code >= 400 && code <= 599) || code < min || code > max) return
    // postconf(5) allows 250 here, to accept an address that could not be verified.
    if (code === 250 && /^unverified_(?:sender|recipient)_reject_code$/.test(setting.name.text)) return
    yield value
  },
  describe({ setting, text }) {
    const accepts = /^[+]?0*[23][0-9]{2}$/.test(text)
    return {
      what: `${text} is no refusal, but ${setting.name.text} is the code of one.`,
      why: accepts
        ? 'The client takes the mail for accepted while Postfix counts it as refused: mail gets lost, or is let in that should not be.'
        : 'No client knows such a reply; it ends the session or tries again for ever.',
      help: 'Write 550 or another 5xx code for good, 450 or another 4xx code for "try again later".',
      ...(accepts ? { impact: 'insecure' } : {}),
    }
  },
})
