/** Postfix looks recipients up in another table than Dovecot its users. */

import { accountQueries, databaseOf, mapQueries, tablesOf } from '../../src/account-queries.ts'
import { toDovecot } from '../../src/delivery-programs.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Differs extends Found {
  readonly mine: string
  readonly theirs: string
  readonly database: boolean
  readonly place: Found
}

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-recipient-source',
  summary: 'Postfix looks recipients up in another table than Dovecot its users.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (toDovecot(postfix, 'lmtp', 'dovecot-lda') === undefined) return
    const users = accountQueries(stack, 'user')
    const theirs = (users.length > 0 ? users : accountQueries(stack, 'password')).filter(
      ({ program }) => program !== 'courier',
    )
    const [user, ...others] = theirs
    if (user === undefined || others.length > 0) return
    const other = tablesOf(user)
    for (const query of mapQueries(postfix, stack, 'virtual_mailbox_maps')) {
      const mine = tablesOf(query)
      const [table, theirTable] = [mine[0], other[0]]
      if (table === undefined || theirTable === undefined) continue
      const [a, b] = [databaseOf(query.document), databaseOf(user.document)]
      const database = a !== undefined && b !== undefined && a !== b
      if (!database && mine.some(({ name }) => other.some((one) => one.name === name))) continue
      yield {
        source: query.document.source,
        range: table.range,
        mine: database ? a : table.name,
        theirs: database ? b : theirTable.name,
        database,
        place: { source: user.document.source, range: theirTable.range },
      }
    }
  },
  describe({ mine, theirs, database, place }) {
    const kind = database ? 'database' : 'table'
    return {
      what: `Postfix asks the ${kind} ${mine} for mailboxes, Dovecot the ${kind} ${theirs}.`,
      why: 'An address that only one of them has is accepted and then refused at delivery, or refused though the user can log in.',
      help: `Ask the same ${kind} in both, or see that both hold the same users.`,
      related: [{ source: place.source, range: place.range, message: 'Dovecot asks here' }],
    }
  },
})
