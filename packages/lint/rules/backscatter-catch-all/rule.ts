/** Catch-all rows in virtual alias tables. */

import type { TableDocument } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface CatchAll extends Found {
  readonly domain: string
  readonly target: string
}

const AT = 64

export const rule = defineRule<'table', CatchAll>({
  id: 'backscatter-catch-all',
  summary: 'A catch-all accepts every name of a domain.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'table', languages: ['virtual'] },
  *check(table) {
    for (const index of rowsWithAt(table)) {
      const { key, value, used } = table.entry(index)
      // @a.test @b.test makes two domains of one, which is another matter.
      if (!used || !key.text.startsWith('@') || value.text.startsWith('@')) continue
      yield { source: table.source, range: key.range, domain: key.text.slice(1), target: value.text }
    }
  },
  describe: ({ domain, target }) => ({
    what: `Every name at ${domain} is accepted.`,
    why: `Spam for made-up names goes to ${target.split(/[\s,]/, 1)[0]}; what is sent on from there or refused there becomes bounces. Names with a mailbox but no alias of their own end up there too.`,
    help: 'List the names that exist.',
  }),
})

/** Rows that may begin with @, without making objects of all the others of a large table. */
function* rowsWithAt({ rows, size }: TableDocument): Iterable<number> {
  for (let index = 0; index < size; index++) {
    if (rows === undefined || rows.bytes[rows.starts[index] as number] === AT) yield index
  }
}
