/** mysqld as root. */

import { inGroups, optionName, SERVER_GROUPS } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'assignment', Found>({
  id: 'mysql-runs-as-root',
  summary: 'The database server runs as root.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['my.cnf'] },
  *check(entry, { document }) {
    const server = inGroups(entry, [...SERVER_GROUPS, 'mysqld_safe', 'safe_mysqld'])
    if (server && optionName(entry) === 'user' && /^(?:root|0)$/.test(entry.decoded)) {
      yield { source: document.source, range: entry.value.range }
    }
  },
  describe() {
    return {
      what: 'mysqld runs as root.',
      why: 'Whoever may write files through the database, or finds a hole in it, has the whole system.',
      help: 'Write user = mysql, and give that user the data directory.',
    }
  },
})
