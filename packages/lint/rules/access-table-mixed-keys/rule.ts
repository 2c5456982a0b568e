/** One access table for two kinds of keys. */

import { restriction, restrictionList } from '@mailcfg/knowledge'
import type { TableUse } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface MixedKeys extends Found {
  readonly table: string
  readonly asker: string
  readonly other: string
  readonly first: Found
}

export const rule = defineRule<'postfix', MixedKeys>({
  id: 'access-table-mixed-keys',
  summary: 'One table is asked for client addresses and for senders or names.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const firsts = new Map<string, { use: TableUse; asker: string }>()
    for (const use of postfix.tableUses) {
      const asker = use.restriction ?? restrictionList(use.parameter)?.defaultTable
      const needs = asker && restriction(asker)?.needs
      if (!asker || restriction(asker)?.kind !== 'access-map' || !needs) continue
      const first = firsts.get(use.path)
      if (first === undefined) firsts.set(use.path, { use, asker })
      else if (restriction(first.asker)?.needs !== needs) {
        const { source, range } = first.use
        yield {
          source: use.source,
          range: use.range,
          table: use.path,
          asker,
          other: first.asker,
          first: { source, range },
        }
      }
    }
  },
  describe: ({ table, asker, other, first }) => ({
    what: `${table} is asked by ${other} and by ${asker}.`,
    why: 'A row that is meant for one of them acts for the other too: a domain that shall be refused as sender is refused as client as well.',
    help: 'Use a table of its own for each kind of key.',
    related: [{ ...first, message: 'first used here' }],
  }),
})
