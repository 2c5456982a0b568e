/** One column that Postfix compares with the whole address and another program with its first part, or the reverse. */

import type { Stack } from '@mailcfg/model'
import {
  accountQueries,
  type KeyComparison,
  type KeyForm,
  keyComparisons,
  mapQueries,
} from '../../src/account-queries.ts'
import { toDovecot } from '../../src/delivery-programs.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import type { SqlRole } from '../../src/sql-queries.ts'

interface Differs extends Found {
  readonly theirs: KeyComparison
  readonly mine: KeyComparison
}

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-sql-query-keys',
  summary: 'One column is compared with the whole address by one program and with its first part by another.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const mine = mapQueries(postfix, stack, 'virtual_mailbox_maps').flatMap((query) => keyComparisons(query, false))
    if (mine.length === 0) return
    // Logins may have another form than recipients where other programs deliver.
    const roles: SqlRole[] = ['password', 'account']
    if (toDovecot(postfix, 'lmtp', 'dovecot-lda')) roles.push('user')
    const short = namesAreShort(stack)
    for (const theirs of accountQueries(stack, ...roles).flatMap((query) => keyComparisons(query, short))) {
      const same = mine.filter(({ column }) => column === theirs.column)
      const [first] = same
      if (first && same.every(({ form }) => form !== theirs.form))
        yield { source: theirs.query.document.source, range: theirs.range, theirs, mine: first }
    }
  },
  describe({ theirs, mine }) {
    const program = theirs.query.program === 'courier' ? 'Courier' : 'Dovecot'
    return {
      what: `${program} compares ${theirs.column.replace(/^.*\./, '')} with the ${WORDS[theirs.form]}, Postfix with the ${WORDS[mine.form]}.`,
      why: 'Whatever the column holds, one of the two finds nobody: users log in and get no mail, or get mail and cannot log in.',
      help: 'Ask in the same form in both: %s in Postfix is what %u is in Dovecot, %u in Postfix what %n is in Dovecot.',
      related: [{ source: mine.query.document.source, range: mine.range, message: 'Postfix asks so' }],
    }
  },
})

const WORDS: Readonly<Record<KeyForm, string>> = { address: 'whole address', 'local part': 'part before @' }

/** Whether auth_username_format has taken the domain away before Dovecot asks. */
function namesAreShort({ dovecot }: Stack): boolean {
  return dovecot.some((one) => {
    const format = one.setting('auth_username_format')?.item.decoded ?? ''
    return /^(?:%L?n|%\{\s*user\s*\|\s*username\s*(?:\|\s*lower\s*)?\})$/.test(format)
  })
}
