/** A user name put into SQL without quotes around it. */

import { queriesOf } from '../../src/dovecot-queries.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { withoutQuoted } from '../../src/sql-select.ts'

/** Words made of variables that hold text of the client, with what is glued to them. */
const VARIABLE = /(?:%[LUT]?[und](?![\w%])|%\{[^{}]*\})(?:[.@-]?(?:%[LUT]?[und](?![\w%])|%\{[^{}]*\}))*/g

interface Unquoted extends Found {
  readonly text: string
}

export const rule = defineRule<'document', Unquoted>({
  id: 'dovecot-sql-unquoted-variable',
  summary: 'A variable of a SQL query stands outside quotes.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot24', 'dovecot'] },
  *check(document) {
    for (const { source, value, start, sql } of queriesOf(document)) {
      for (const match of withoutQuoted(sql).matchAll(VARIABLE)) {
        const at = start + match.index
        yield foundIn(source, value, at, at + match[0].length, { text: match[0] })
      }
    }
  },
  describe({ source, range, text }) {
    return {
      what: `${text} needs quotes around it.`,
      why: 'Dovecot escapes the name but writes no quotes: the database takes it for a column, the query fails, and no user can log in.',
      fixes: [replaceFix('Put it in quotes', 'safe', source, range, `'${text}'`)],
    }
  },
})
