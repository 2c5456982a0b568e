/** Patterns behind one that matches everything, or behind the same pattern. */

import type { TableDocument, TableEntry } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Shadowed extends Found {
  readonly earlier: TableEntry
  readonly all: boolean
  /** How many rows of the file can never be reached. */
  readonly count: number
}

export const rule = defineRule<'table', Shadowed>({
  id: 'regexp-shadowed',
  summary: 'A pattern behind one that matches everything is never asked.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['regexp-table', 'pcre-table'] },
  check: (table) => shadowed(table),
  describe({ source, earlier, all, count }) {
    const more = all && count > 1 ? `, like the ${count - 1} below it` : ''
    return {
      what: all
        ? `This pattern is never asked${more}: the one above matches everything.`
        : 'The same pattern stands above.',
      why: 'Postfix takes the first pattern that matches and looks no further.',
      help: all ? 'Move the pattern that matches everything to the end of the table.' : 'Delete one of the two.',
      related: [{ source, range: earlier.key.range, message: all ? 'matches everything' : 'the first one' }],
    }
  },
})

/** Patterns that fit every text with a character in it. */
const EVERYTHING = /^(?:\^?(?:\.\*?|\(\.\*\)|\(\.\+\)|\.\+)?\$?)$/

function* shadowed(table: TableDocument): Iterable<Shadowed> {
  const seen = new Map<string, TableEntry>()
  for (let row = 0; row < table.size; row++) {
    const entry = table.entry(row)
    const { pattern } = entry
    if (!entry.used || entry.kind !== 'entry' || !pattern || pattern.depth > 0 || pattern.second) continue
    const key = `${pattern.negated ? '!' : ''}/${pattern.text}/${[...(pattern.flags?.text ?? '')].sort().join('')}`
    const earlier = seen.get(key)
    if (earlier) yield { source: table.source, range: entry.key.range, earlier, all: false, count: 1 }
    else seen.set(key, entry)
    if (!pattern.negated && isEverything(pattern.text) && !pattern.flags?.text.includes('x')) {
      const rest = rowsBehind(table, row)
      const first = rest[0]
      if (first) yield { source: table.source, range: first.key.range, earlier: entry, all: true, count: rest.length }
      return
    }
  }
}

/** `/^.$/` fits one character only. */
function isEverything(text: string): boolean {
  return EVERYTHING.test(text) && text !== '^.$' && text !== '^$'
}

/** The rows that a text with a character in it could have matched. */
function rowsBehind(table: TableDocument, row: number): TableEntry[] {
  const rows: TableEntry[] = []
  for (let index = row + 1; index < table.size; index++) {
    const entry = table.entry(index)
    if (entry.used && entry.kind === 'entry' && entry.pattern && entry.pattern.text !== '^$') rows.push(entry)
  }
  return rows
}
