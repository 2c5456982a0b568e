/** No protocols in a configuration of Dovecot 2.4, which has none by itself. */

import { isOfPackages } from '@mailcfg/model'
import { lacksNothing } from '../../src/dovecot-whole.ts'
import { is24 } from '../../src/dovecot24.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'dovecot', Found>({
  id: 'dovecot24-protocols-empty',
  summary: 'Dovecot 2.4 runs no protocol that is not named.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot) || !lacksNothing(dovecot, stack) || dovecot.sections('protocols').length > 0) return
    if (dovecot.setting('protocols') !== undefined) return
    if (dovecot.items.some(({ item }) => item.kind === 'include' && isOfPackages(item))) return
    const first = dovecot.setting('dovecot_config_version') ?? dovecot.settings[0]
    if (first) yield { source: first.document.source, range: first.item.name.range }
  },
  describe() {
    return {
      what: 'No protocols are switched on.',
      why: 'Up to 2.3 IMAP, POP3 and LMTP ran when nothing was said. Dovecot 2.4 starts and listens nowhere for them.',
      help: 'Write protocols { imap = yes } with what you need, such as lmtp = yes for mail from Postfix.',
    }
  },
})
