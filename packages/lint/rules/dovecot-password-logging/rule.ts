/** Passwords in the log. */

import { plainValue, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Logging extends Found {
  readonly name: string
}

export const rule = defineRule<'dovecot', Logging>({
  id: 'dovecot-password-logging',
  summary: 'Dovecot writes passwords into the log.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const { item, document } of ownSettings(dovecot, stack, 'auth_debug_passwords', 'auth_verbose_passwords')) {
      const text = plainValue(item)?.toLowerCase()
      const name = item.name.text
      const logs = name === 'auth_debug_passwords' ? text === 'yes' : text === 'yes' || /^plain(?::|$)/.test(text ?? '')
      if (logs) yield { source: document.source, range: valueRange(item), name }
    }
  },
  describe({ source, range, name }) {
    return {
      what: `${name} writes passwords into the log.`,
      why:
        name === 'auth_debug_passwords'
          ? 'All that clients send is logged, and what the database returns; whoever reads the log has the passwords.'
          : 'Mistyped passwords are logged as they are, and most of them are a letter away from the right one.',
      fixes: [replaceFix('Switch it off', 'review', source, range, 'no')],
    }
  },
})
