/** `%s` for the user: Postfix's letter, which is the protocol in Dovecot. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import type { SqlVariable } from '../../src/sql-variables.ts'

interface ServiceAsUser extends Found {
  readonly text: string
}

export const rule = defineRule<'document', ServiceAsUser>({
  id: 'dovecot-sql-service-as-user',
  summary: 'The variable %s is the protocol in Dovecot, not the address.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql'] },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      if (query.variables.some(({ text }) => /[und!]$|user|domain/.test(text))) continue
      for (const variable of comparedWith(query)) {
        yield { source: document.source, range: query.rangeOf(variable.start, variable.end), text: variable.text }
      }
    }
  },
  describe({ source, range, text }) {
    const meant = text.replace(/s$/, 'u')
    return {
      what: `${text} is imap, pop3 or another protocol here; the user is ${meant}.`,
      why: 'Postfix has %s for the address, Dovecot for the service. No user is called "imap", so nobody can log in.',
      fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)],
    }
  },
})

/** The variables %s that a column is compared with as they stand. */
function comparedWith(query: SqlQuery): SqlVariable[] {
  const isUser = query.role === 'password' || query.role === 'user'
  const comparisons = (isUser && statementOf(query)?.comparisons) || []
  return query.variables.filter(({ text, start, end }) => {
    if (!/^%L?s$/.test(text)) return false
    return comparisons.some(({ operator, left, right: [right] }) => {
      const sides = left.kind === 'column' ? right : right?.kind === 'column' ? left : undefined
      return operator === '=' && sides?.kind === 'text' && sides.start + 1 === start && sides.end - 1 === end
    })
  })
}
