/** Columns and attributes from which Courier takes passwords as they were typed. */

import { defineRule, type Found } from '../../src/rule.ts'

interface Readable extends Found {
  readonly what: string
}

const KEYS = ['MYSQL_CLEAR_PWFIELD', 'PGSQL_CLEAR_PWFIELD', 'SQLITE_CLEAR_PWFIELD', 'LDAP_CLEARPW']

export const rule = defineRule<'assignment', Readable>({
  id: 'courier-readable-passwords',
  summary: 'Courier reads passwords that are stored as they were typed.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: {
    on: 'assignment',
    names: KEYS,
    languages: ['authmysqlrc', 'authpgsqlrc', 'authsqliterc', 'authldaprc'],
  },
  *check({ name, value }, { document }) {
    // An empty literal stands for no column.
    if (value.text === '' || /^(?:''|""|NULL)$/i.test(value.text)) return
    const what = name.text === 'LDAP_CLEARPW' ? 'attribute' : 'column'
    yield { source: document.source, range: value.range, what }
  },
  describe({ what }) {
    return {
      what: `This ${what} holds passwords as they were typed.`,
      why: 'A stolen table or backup then gives all of them away. Only CRAM-MD5 and its kin need it, and with TLS nobody needs those.',
      help: 'Store hashes, and name their column alone; leave this line out.',
    }
  },
})
