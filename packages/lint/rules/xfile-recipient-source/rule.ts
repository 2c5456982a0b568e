/** Postfix looks recipients up in another table than Dovecot its users. */

import { type AccountQuery, dovecotQueries, mapQueries, type QueryWord, tablesOf } from '../../src/account-queries.ts'
import { toDovecot } from '../../src/delivery-programs.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

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
    const users = dovecotQueries(stack, 'user_query')
    const theirs = users.length > 0 ? users : dovecotQueries(stack, 'password_query')
    if (theirs.length !== 1) return
    const [user] = theirs as [AccountQuery]
    for (const query of mapQueries(postfix, 'virtual_mailbox_maps')) {
      const [mine, other] = [tablesOf(query.sql), tablesOf(user.sql)] as [QueryWord[], QueryWord[]]
      const [table, place] = [mine[0], other[0]]
      if (table === undefined || place === undefined) continue
      const apart = [query.database, user.database]
      const database = apart.every((name) => name !== undefined) && apart[0] !== apart[1]
      if (!database && mine.some(({ text }) => other.some((one) => one.text === text))) continue
      yield foundIn(query.source, query.value, table.start, table.end, {
        mine: database ? (apart[0] as string) : table.text,
        theirs: database ? (apart[1] as string) : place.text,
        database,
        place: foundIn(user.source, user.value, user.start + place.start, user.start + place.end, {}),
      })
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
