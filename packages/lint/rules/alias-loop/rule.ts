/** Aliases that lead back to themselves through others. */

import type { TableDocument, TableEntry } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Loop extends Found {
  readonly names: readonly string[]
  readonly rows: readonly TableEntry[]
}

export const rule = defineRule<'table', Loop>({
  id: 'alias-loop',
  summary: 'Aliases that lead to each other deliver to nobody.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['aliases'] },
  check: (table) => loops(table),
  describe({ source, names, rows }) {
    return {
      what: `Mail for ${names[0]} goes round in a circle: ${[...names, names[0]].join(', ')}.`,
      why: 'local(8) follows the names, comes back to the first, and returns the message to its sender.',
      help: 'Let one of the names lead to a mailbox or an address elsewhere.',
      related: rows.slice(1).map(({ key }) => ({ source, range: key.range, message: 'goes on here' })),
    }
  },
})

/** Circles of aliases with a single target each; another target delivers the mail after all. */
function* loops(table: TableDocument): Iterable<Loop> {
  const next = new Map<string, { target: string; row: number }>()
  for (let row = 0; row < table.size; row++) {
    const stored = table.stored(row)
    const target = stored?.value.trim().toLowerCase()
    if (stored && target && !next.has(stored.key)) next.set(stored.key, { target, row })
  }
  const done = new Set<string>()
  for (const start of next.keys()) {
    const path: string[] = []
    let name: string | undefined = start
    while (name !== undefined && !done.has(name) && next.has(name)) {
      done.add(name)
      path.push(name)
      name = next.get(name)?.target
    }
    const at = name === undefined ? -1 : path.indexOf(name)
    const names = at < 0 ? [] : path.slice(at)
    if (names.length < 2) continue
    const rows = names.map((n) => table.entry(next.get(n)?.row ?? 0)).sort((a, b) => a.index - b.index)
    const first = rows[0] as TableEntry
    yield { source: table.source, range: first.key.range, names, rows }
  }
}
