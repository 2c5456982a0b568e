/** authdaemond without the path of its socket. */

import { assignmentOf, cyrusList, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'document', Found>({
  id: 'cyrus-authdaemond-path-missing',
  summary: 'Passwords are checked by authdaemond, whose socket is not named.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const conf = smtpdConfOf(document)
    if (!conf || assignmentOf(conf, 'authdaemond_path')) return
    const word = cyrusList(conf, 'pwcheck_method').find(({ text }) => text.toLowerCase() === 'authdaemond')
    if (word) yield { source: word.source, range: word.range }
  },
  describe() {
    return {
      what: 'authdaemond is asked, but authdaemond_path is not set.',
      why: 'Unless the library was built with the right path, it looks in /dev/null: the log says "cannot connect to Courier authdaemond", and every login fails.',
      help: 'Add authdaemond_path: with the full path of the socket, such as /run/courier/authdaemon/socket.',
    }
  },
})
