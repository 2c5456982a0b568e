/** Login names that lose their domain on the way to an IMAP server. */

import {
  configuredServers,
  hasStartFlag as hasFlag,
  mechanismOf,
  methodOf,
  type ParameterSetting,
  saslauthdFiles,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface RealmLost extends Found {
  readonly domains: ParameterSetting
}

export const rule = defineRule<'stack', RealmLost>({
  id: 'xfile-saslauthd-realm',
  summary: 'Saslauthd without -r takes the domain off login names.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [file, other] = saslauthdFiles(stack)
    const word = file && other === undefined ? mechanismOf(file) : undefined
    if (!file || word?.text !== 'rimap' || hasFlag(file, 'r')) return
    for (const { conf, postfix } of configuredServers(stack)) {
      const domains = postfix.setting('virtual_mailbox_domains')
      if (methodOf(conf, 'saslauthd') && domains?.value.text) yield { ...word, domains }
    }
  },
  describe({ domains }) {
    return {
      what: 'saslauthd asks the IMAP server for the name without its domain.',
      why: 'Owners of virtual mailboxes log in with the whole address: the IMAP server gets the part before the @ only, and refuses.',
      help: 'Add -r to the options of saslauthd.',
      related: [{ source: domains.source, range: domains.name.range, message: 'mailboxes named by whole addresses' }],
    }
  },
})
