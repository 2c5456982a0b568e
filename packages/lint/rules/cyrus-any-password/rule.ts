/** A password check that takes every password. */

import { cyrusWords, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'assignment', Found>({
  id: 'cyrus-any-password',
  summary: 'Cyrus SASL accepts every password.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document }) {
    const conf = entry.name.text.toLowerCase() === 'pwcheck_method' ? smtpdConfOf(document) : undefined
    for (const { source, range, text } of conf ? cyrusWords(conf, entry) : []) {
      if (text.toLowerCase() === 'alwaystrue') yield { source, range }
    }
  },
  describe() {
    return {
      what: 'Any user with any password is let in.',
      why: 'Where the library has this check, each stranger counts as logged in, and permit_sasl_authenticated relays his mail. Where it has not, nobody can log in.',
      help: 'Write auxprop, saslauthd or authdaemond.',
    }
  },
})
