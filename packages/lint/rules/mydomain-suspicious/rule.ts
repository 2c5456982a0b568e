/** A domain that cannot be the site's own: localdomain, localhost, or a bare top-level name. */

import { hostNameFault, isSampleName } from '../../src/host-names.ts'
import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'mydomain-suspicious',
  summary: 'The domain cannot be the own one, yet it ends up in sender addresses.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['mydomain'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined || hostNameFault(value.text) || isSampleName(value.text)) return
    if (/^[^.]+$|^localhost\.|(?:^|\.)localdomain$/i.test(value.text)) yield value
  },
  describe({ text }) {
    const local = /local(?:host|domain)/i.test(text)
    return {
      what: local ? `${text} is nobody's mail domain.` : `${text} is a top-level name, not a domain of yours.`,
      why: 'Postfix puts it behind names without a domain and, with $mydomain, into lists of its own domains: other servers refuse senders of such a domain.',
      help: 'Write the domain that is behind the @ of your addresses.',
    }
  },
})
