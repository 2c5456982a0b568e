/** A `;` at the end of a query. */

import { queriesOf } from '../../src/dovecot-queries.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'document', Found>({
  id: 'dovecot-sql-trailing-semicolon',
  summary: 'A query ends with a semicolon, which belongs to the database shell.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot24', 'dovecot'] },
  *check(document) {
    for (const { source, value, start, sql } of queriesOf(document)) {
      const match = /;[\s;]*$/.exec(sql)
      if (match) yield foundIn(source, value, start + match.index, start + sql.trimEnd().length, {})
    }
  },
  describe({ source, range }) {
    return {
      what: 'The semicolon does not belong to the query.',
      why: 'MySQL ignores it; other databases and prepared queries refuse it.',
      fixes: [replaceFix('Delete the semicolon', 'safe', source, range, '')],
    }
  },
})
