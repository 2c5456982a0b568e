/** Networks that lie inside one further up in a cidr table. */

import { type Address, formatAddress, maskAddress, parseNetwork } from '@mailcfg/grammars'
import type { TableDocument, TableEntry } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Shadowed extends Found {
  readonly entry: TableEntry
  readonly earlier: TableEntry
}

export const rule = defineRule<'table', Shadowed>({
  id: 'cidr-shadowed',
  summary: 'A network behind a wider one in a cidr table is never asked.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['cidr-table'] },
  check: (table) => shadowed(table),
  describe({ source, entry, earlier }) {
    const same = entry.value.text === earlier.value.text
    return {
      what: `${entry.pattern?.text} lies inside ${earlier.pattern?.text} above, which is found first.`,
      why: same
        ? 'The row changes nothing: both answer the same.'
        : 'Postfix takes the first network that holds the address: this row has no effect.',
      ...(same ? { severity: 'info' as const, impact: 'cosmetic' as const } : {}),
      help: same ? 'Delete the row.' : 'Put the narrower network above the wider one.',
      related: [{ source, range: earlier.key.range, message: 'found first' }],
    }
  },
})

/** One look-up per length that occurs so far, so that long tables cost little more than their reading. */
function* shadowed(table: TableDocument): Iterable<Shadowed> {
  const byLength = new Map<string, Map<string, TableEntry>>()
  for (let row = 0; row < table.size; row++) {
    const entry = table.entry(row)
    const { pattern } = entry
    if (!entry.used || entry.kind !== 'entry' || !pattern || pattern.negated || pattern.depth > 0) continue
    const { bytes, prefix, family } = parseNetwork(pattern.text)
    if (bytes === undefined || prefix === undefined) continue
    const address: Address = { family, bytes }
    const earlier = find(byLength, address, prefix)
    if (earlier) {
      const other = entry.value.text !== earlier.value.text
      if (other || earlier.pattern?.text === pattern.text) {
        yield { source: table.source, range: entry.key.range, entry, earlier }
      }
      continue
    }
    const key = `${family}/${prefix}`
    const known = byLength.get(key) ?? new Map<string, TableEntry>()
    byLength.set(key, known.set(formatAddress(address), entry))
  }
}

function find(
  byLength: ReadonlyMap<string, ReadonlyMap<string, TableEntry>>,
  address: Address,
  prefix: number,
): TableEntry | undefined {
  let first: TableEntry | undefined
  for (const [key, networks] of byLength) {
    const [family, length] = key.split('/').map(Number)
    if (family !== address.family || length === undefined || length > prefix) continue
    const found = networks.get(formatAddress(maskAddress(address, length)))
    if (found && (first === undefined || found.index < first.index)) first = found
  }
  return first
}
