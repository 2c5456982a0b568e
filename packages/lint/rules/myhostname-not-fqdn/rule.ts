/** A host name without a domain: other servers see it in HELO, and many refuse it. */

import { hostNameFault, isSampleName } from '../../src/host-names.ts'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'myhostname-not-fqdn',
  summary: 'The host name has no domain, so other servers may refuse its HELO.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['myhostname'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || hostNameFault(value.text) || isSampleName(value.text)) return
    if (/^[^.]+$|^localhost\.|\.localdomain$/i.test(value.text)) yield value
  },
  describe({ text }, { postfix }) {
    const relayed = postfix?.value('relayhost').text !== ''
    return {
      what: `${text} is not a full host name.`,
      why: 'It is what the server says of itself in HELO, in Received headers and in the addresses of bounces. Many servers refuse mail from a name without a domain.',
      ...(relayed ? { severity: 'info' } : {}),
      help: 'Write the full name that the address of the host resolves to, such as mail.corp.test.',
    }
  },
})
