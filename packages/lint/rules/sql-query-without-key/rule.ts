/** Queries that ask the same for every address or user. */

import { defineRule, type Found } from '../../src/rule.ts'
import { SQL_LANGUAGES, type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'

interface WithoutKey extends Found {
  readonly query: SqlQuery
}

/** What must depend on whom it is asked for. */
const ROLES = ['lookup', 'password', 'user', 'account']

export const rule = defineRule<'document', WithoutKey>({
  id: 'sql-query-without-key',
  summary: 'A query does not depend on the address or user that is looked up.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      // Signs of another program's variables are the finding of another rule.
      if (!ROLES.includes(query.role) || query.variables.length > 0 || /%|\$\(/.test(query.sql)) continue
      const statement = statementOf(query)
      if (statement?.kind === 'select' && statement.tables.length > 0) {
        yield { source: document.source, range: query.name.range, query }
      }
    }
  },
  describe({ query: { program, role } }) {
    if (program === 'postfix') {
      return {
        what: 'This query has no %s: its answer is the same for every key.',
        why: 'Postfix takes all rows together for the answer to any address: each recipient is found, or gets the mail of all.',
        help: "Compare the column that holds the key, for instance WHERE address = '%s'.",
      }
    }
    const variable = program === 'courier' ? '$(local_part)@$(domain)' : program === 'dovecot24' ? '%{user}' : '%u'
    return {
      what: `This query has no ${variable}: it returns the same rows for every user.`,
      why:
        role === 'user'
          ? 'All users get the mailbox of the first row, or none because there are several.'
          : 'With one row its password opens every name; with several the login fails.',
      ...(role === 'user' ? {} : { impact: 'insecure' as const }),
      help: `Compare the column that holds the login name, for instance WHERE username = '${variable}'.`,
    }
  },
})
