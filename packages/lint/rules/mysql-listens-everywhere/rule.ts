/** A database server that the whole network can reach. */

import { inGroups, optionName, SERVER_GROUPS } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Everywhere extends Found {
  readonly text: string
}

export const rule = defineRule<'assignment', Everywhere>({
  id: 'mysql-listens-everywhere',
  summary: 'The database server takes connections on every address.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'assignment', languages: ['my.cnf'] },
  *check(entry, { document }) {
    if (!inGroups(entry, SERVER_GROUPS) || optionName(entry) !== 'bind_address') return
    if (/^(?:0\.0\.0\.0|::|\*)$/.test(entry.decoded)) {
      yield { source: document.source, range: entry.value.range, text: entry.decoded }
    }
  },
  describe({ text }) {
    return {
      what: `With ${text} the database server can be reached from the whole network.`,
      why: 'All that then keeps strangers from the accounts is the passwords of the database users and the firewall.',
      help: 'Write 127.0.0.1 when the mail software runs on the same host, else the address of the inner network.',
    }
  },
})
