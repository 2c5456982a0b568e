/** Map sources that log in to the database as its administrator. */

import { isSql, mapSourceType } from '../../src/map-sources.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Superuser extends Found {
  readonly user: string
}

export const rule = defineRule<'assignment', Superuser>({
  id: 'sql-map-superuser',
  summary: 'Look-ups need a database user that can read, and no more.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['user'], languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    const type = mapSourceType(document, postfix)
    if (type !== undefined && !isSql(type)) return
    if (/^(?:root|postgres|mysql|sa|admin|dba)$/i.test(value.text)) {
      yield { source: document.source, range: value.range, user: value.text }
    }
  },
  describe({ user }) {
    return {
      what: `Look-ups are made as ${user}, who may do everything in the database.`,
      why: 'The password lies in a file that mail programs read. Whoever gets hold of it has the whole database, not only the addresses.',
      help: 'Make a user that may only SELECT from the tables that mail needs.',
    }
  },
})
