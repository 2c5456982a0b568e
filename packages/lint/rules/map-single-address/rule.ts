/** Lists of addresses where a table gives one. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'

interface Several extends Found {
  readonly bcc: boolean
  readonly first: string
}

const REWRITES = /^(?:(?:sender_|recipient_)?canonical_maps|(?:smtp|lmtp)_generic_maps)$/
const COPIES = /^(?:sender|recipient)_bcc_maps$/

export const rule = defineRule<'table', Several>({
  id: 'map-single-address',
  summary: 'A table that rewrites or copies gives one address.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    const bcc = isAskedBy(table, postfix, COPIES)
    if (!bcc && !isAskedBy(table, postfix, REWRITES)) return
    for (const { value } of usedRows(table)) {
      const list = /^([^\s,"]+@[^\s,"]+)[\s,]+[^\s,"]+@[^\s,"]+/.exec(value.text)
      if (list) yield foundIn(table.source, value, 0, value.text.length, { bcc, first: list[1] as string })
    }
  },
  describe: ({ bcc, first }) => ({
    what: bcc
      ? 'A copy goes to one address, not to several.'
      : 'An address is rewritten to one address, not to several.',
    why: bcc
      ? 'Postfix takes the whole text for a single address, which nobody has: no copy arrives, and nobody is told of it.'
      : `Postfix logs "multi-valued entry" and takes ${first} alone.`,
    help: 'Name one address here, and make it an alias for all of them in virtual_alias_maps.',
  }),
})
