/** Users who may log in and have no place for their mail. */

import { protocolsOf } from '@mailcfg/model'
import { lacksNothing } from '../../src/dovecot-whole.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'dovecot', Found>({
  id: 'dovecot-userdb-missing',
  summary: 'There is a passdb, and neither a userdb nor mail_uid.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '1.x' || !lacksNothing(dovecot, stack) || dovecot.sections('userdb').length > 0) return
    // Without userdbs every user is the one of mail_uid.
    if (dovecot.setting('mail_uid')) return
    const [passdb] = dovecot.sections('passdb')
    const protocols = passdb && protocolsOf(dovecot, stack)
    // As a server of logins for Postfix alone, Dovecot opens no mailboxes.
    if (!passdb || !protocols || !['imap', 'pop3', 'lmtp'].some((name) => protocols.has(name))) return
    yield { source: passdb.document.source, range: passdb.item.type.range }
  },
  describe() {
    return {
      what: 'There is neither a userdb beside this passdb, nor mail_uid.',
      why: 'Passwords can be checked, but Dovecot does not know as which user it opens a mailbox: "Logged in, but initialization failed", and the log says "User is missing UID".',
      help: 'Add a userdb, for instance one with driver = static, or driver = prefetch when the passdb returns the fields; or set mail_uid and mail_gid if all mail belongs to one user.',
    }
  },
})
