/** `SELECT *` where each column has a meaning for Dovecot. */

import { defineRule, type Found } from '../../src/rule.ts'
import { sqlQueries, statementOf } from '../../src/sql-queries.ts'

interface Star extends Found {
  readonly role: 'password' | 'user'
}

export const rule = defineRule<'document', Star>({
  id: 'dovecot-sql-select-star',
  summary: 'A query gives all columns of a table to Dovecot.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot', 'dovecot24'] },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      const { role } = query
      const statement = statementOf(query)
      // A function's columns were chosen by who wrote it.
      if ((role !== 'password' && role !== 'user') || statement === undefined || statement.tables.length === 0) continue
      const star = statement.columns.find(({ isWildcard }) => isWildcard)
      if (star) yield { source: document.source, range: query.rangeOf(star.start, star.end), role }
    }
  },
  describe({ role }) {
    return {
      what: 'All columns of the table become fields of Dovecot.',
      why:
        role === 'password'
          ? 'A column called host, proxy, nologin or allow_nets, today or after the next change of the table, decides about logins; the rest goes to the login process with the password hash beside it.'
          : 'A column that is called like a setting changes that setting for the user, today or after the next change of the table.',
      help:
        role === 'password'
          ? 'Name the columns, for instance SELECT username AS user, password.'
          : 'Name the columns, for instance SELECT home, uid, gid.',
    }
  },
})
