/** Options of a MySQL option file that stand before the first group. */

import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Outside extends Found {
  readonly name: string
}

export const rule = defineRule<'document', Outside>({
  id: 'mysql-option-outside-group',
  summary: 'An option before the first group stops every program of MySQL.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['my.cnf'] },
  *check(document) {
    const first = isAssignments(document) ? document.entries[0] : undefined
    // A group that is not closed has a rule of its own.
    if (document.problems.some(({ code }) => code === 'unclosed-group')) return
    // The programs stop at the first; those behind it are never read.
    if (first && first.group === undefined) {
      yield { source: document.source, range: first.range, name: first.name.text }
    }
  },
  describe({ name }) {
    return {
      what: `${name} stands before the first [group].`,
      why: 'Server and clients stop with "Found option without preceding group in config file"; without the database no lookup works, and mail is deferred.',
      help: 'Write [mysqld] or [client] on a line above it.',
    }
  },
})
