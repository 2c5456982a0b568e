/** Keys that a lookup table has twice. */

import type { TableEntry } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Duplicate extends Found {
  readonly entry: TableEntry
  readonly first: TableEntry
  /** A file for postalias. */
  readonly isAliases: boolean
}

/** The program that makes the index. */
export function indexer(isAliases: boolean): string {
  return isAliases ? 'postalias' : 'postmap'
}

/** More than are reported; the runner counts what is left out. */
const LIMIT = 1000

export const rule = defineRule<'table', Duplicate>({
  id: 'map-duplicate-key',
  summary: 'Of several rows with the same key only the first counts.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table) {
    const isAliases = table.language.id === 'aliases'
    for (const { row, first } of table.duplicates(LIMIT).pairs) {
      const entry = table.entry(row)
      yield { source: table.source, range: entry.key.range, entry, first: table.entry(first), isAliases }
    }
  },
  describe({ source, entry, first, isAliases }) {
    const same = entry.value.text === first.value.text
    const program = indexer(isAliases)
    return {
      what: `${entry.key.text} has a row above already.`,
      why: same
        ? `The row changes nothing; ${program} warns of it at every run.`
        : `${program} keeps the first row and warns of this one, whose value is lost. Upper and lower case are the same in keys.`,
      ...(same ? { severity: 'info' as const, impact: 'cosmetic' as const } : {}),
      help: same
        ? 'Delete one of the two.'
        : 'Keep one row; where a key may have several values, write them in one row, separated by commas.',
      related: [{ source, range: first.key.range, message: 'the row that counts' }],
    }
  },
})
