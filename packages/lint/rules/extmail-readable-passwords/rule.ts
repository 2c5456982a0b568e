/** Settings with which ExtMail or ExtMan stores passwords as they were typed. */

import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Readable extends Found {
  readonly column: boolean
}

export const rule = defineRule<'assignment', Readable>({
  id: 'extmail-readable-passwords',
  summary: 'Passwords are stored as they were typed.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)?.name
    if (!key) return
    const { source } = document
    if (key === 'SYS_CRYPT_TYPE' && /^(?:plain|cleartext)$/i.test(value.text)) {
      yield { source, range: value.range, column: false }
    } else if (/_ATTR_CLEARPW$/.test(key) && value.text !== '' && isUsed(key)) {
      yield { source, range: value.range, column: true }
    }

    /** The database that the program works with; columns of the other one are idle. */
    function isUsed(column: string): boolean {
      const kind = file?.entries.findLast(({ name: { text } }) => /^SYS_(?:AUTH|BACKEND)_TYPE$/i.test(text))
      return kind === undefined || kind.value.text.toLowerCase() === (column.includes('LDAP') ? 'ldap' : 'mysql')
    }
  },
  describe({ column }) {
    return {
      what: column
        ? 'Each new password is stored readable in this column, beside its hash.'
        : 'Passwords are stored without a hash.',
      why: 'Whoever gets at the table, a backup or a dump of it has the passwords of all users, which many of them use elsewhere, too.',
      help: column
        ? 'Put ; in front of the line, and empty the column.'
        : 'Write md5crypt, which Courier and Dovecot understand.',
    }
  },
})
