/** Virtual mailboxes whose owners log in by a saslauthd that knows the accounts of the system. */

import type { Label } from '@mailcfg/core'
import { configuredServers, cyrusList, hasStartFlag as hasFlag, mechanismOf, saslauthdFiles } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface SystemOnly extends Found {
  readonly mechanism: string
  readonly related: readonly Label[]
}

export const rule = defineRule<'stack', SystemOnly>({
  id: 'xfile-saslauthd-virtual',
  summary: 'Owners of virtual mailboxes cannot log in by way of system accounts.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const files = saslauthdFiles(stack)
    const [file] = files
    const word = file && files.length === 1 ? mechanismOf(file) : undefined
    if (file === undefined || word === undefined || !/^(?:shadow|getpwent|pam)$/.test(word.text)) return
    for (const { conf, postfix } of configuredServers(stack)) {
      const methods = cyrusList(conf, 'pwcheck_method')
      const domains = postfix.setting('virtual_mailbox_domains')
      const [method] = methods
      if (method?.text.toLowerCase() !== 'saslauthd' || methods.length > 1 || !domains?.value.text) continue
      // With -r and a PAM service of its own, full addresses reach a database.
      if (word.text === 'pam' && hasFlag(file, 'r')) continue
      const related = [
        { source: domains.source, range: domains.name.range, message: 'mailboxes without system accounts' },
        { source: method.source, range: method.range, message: 'saslauthd is asked here' },
      ]
      yield { ...word, mechanism: word.text, related }
    }
  },
  describe({ mechanism, related }) {
    return {
      what: `saslauthd asks ${mechanism}, which ${mechanism === 'pam' ? 'usually knows' : 'knows'} the accounts of the system only.`,
      why: 'Owners of virtual mailboxes have no such account: their logins fail, and they cannot send.',
      help: 'Let Dovecot check the passwords (smtpd_sasl_type = dovecot), or use auxprop with sql, or saslauthd with ldap or rimap.',
      ...(mechanism === 'pam' ? { severity: 'info' as const } : {}),
      related,
    }
  },
})
