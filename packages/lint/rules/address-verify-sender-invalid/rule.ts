/** Senders of address probes that verify(8) refuses. */

import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface BadSender extends Found {
  readonly text: string
  /** Whether a list asks for probes. */
  readonly used: boolean
}

export const rule = defineRule<'parameter', BadSender>({
  id: 'address-verify-sender-invalid',
  summary: 'The sender of address probes is a name, with or without a domain.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter', names: ['address_verify_sender'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (!postfix || value === undefined) return
    const at = value.text.indexOf('@')
    if (at < 0 || (at > 0 && at < value.text.length - 1)) return
    const used = [...itemsOf(postfix)].some(({ item }) => item.name.startsWith('reject_unverified_'))
    yield { source: value.source, range: value.range, text: value.text, used }
  },
  describe({ text, used }) {
    const missing = text.startsWith('@') ? 'name before' : 'domain behind'
    return {
      what: `"${text}" has no ${missing} the @.`,
      why: 'verify stops with a fatal error each time it is asked, so every address that is to be checked is refused for now.',
      help: 'Write a name, such as $double_bounce_sender, name@domain, or <> for the empty sender.',
      ...(used ? {} : { severity: 'warning' as const, impact: 'ignored' as const }),
    }
  },
})
