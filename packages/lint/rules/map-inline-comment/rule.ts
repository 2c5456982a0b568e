/** A `#` behind the value of a table row: it becomes part of the value. */

import type { TableEntry } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { tableComments } from '../../src/table-comments.ts'
import { actionsOf } from '../../src/table-uses.ts'

interface InlineComment extends Found {
  readonly entry: TableEntry
  readonly actions: boolean
  /** Whether the results are addresses or routes, where no word is an action. */
  readonly addresses: boolean
}

export const rule = defineRule<'table', InlineComment>({
  id: 'map-inline-comment',
  summary: 'A lookup table has no comments behind a value: the words become part of it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    // Alias files have comments of their own kind, which the grammar reads.
    if (table.language.id === 'aliases') return
    const actions = actionsOf(table, postfix) !== undefined
    for (const { entry, range } of tableComments(table)) {
      yield { source: table.source, range, entry, actions, addresses: ADDRESSES.has(table.language.id) }
    }
  },
  describe({ source, range, entry, actions, addresses }) {
    const row = source.lineRange(source.positionAt(entry.range.start).line).start
    const before = source.slice({ start: row, end: range.start })
    const from = row + before.trimEnd().length
    // Postfix does not look at what stands behind these.
    const harmless = !addresses && /^(?:OK|DUNNO|RELAY|IGNORE|permit)\s/i.test(entry.value.text)
    return {
      what: `This comment is part of what the table answers for ${entry.key.text}.`,
      why:
        actions || harmless
          ? 'Behind REJECT, senders are shown it as the reason; behind OK and DUNNO it is ignored; a restriction behind it is not found, and the client gets "451 Server configuration error".'
          : 'An address, a transport or a domain with these words behind it is another one, or none.',
      ...(harmless ? { severity: 'info' as const, impact: 'cosmetic' as const } : {}),
      ...(actions || harmless ? {} : { impact: 'defers-mail' as const }),
      fixes: [
        editFix('Move the comment to a line of its own', 'safe', source, [
          { range: { start: row, end: row }, text: `${source.slice(range)}\n` },
          { range: { start: Math.min(from, range.start), end: range.end }, text: '' },
        ]),
      ],
    }
  },
})

const ADDRESSES = new Set(['virtual', 'transport', 'canonical', 'generic', 'relocated', 'sender_login'])
