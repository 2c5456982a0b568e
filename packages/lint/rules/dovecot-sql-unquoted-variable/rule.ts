/** A user name put into SQL without quotes around it. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { sqlQueries } from '../../src/sql-queries.ts'

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
  *check(document, { stack }) {
    for (const { sql, variables, rangeOf } of sqlQueries(document, stack)) {
      for (const { 0: text, index } of sql.matchAll(VARIABLE)) {
        const first = variables.find(({ start }) => start === index)
        if (first?.quote === '') yield { source: document.source, range: rangeOf(index, index + text.length), text }
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
