/** Finds the keys that a lookup table holds more than once, by the table's bytes alone. */

import { afterJoin, type LineTable } from './line-table.ts'

/** A row whose key an earlier row has already; postmap keeps the first and warns of the others. */
export interface DuplicateKey {
  readonly row: number
  readonly first: number
}

/** Duplicates in file order, at most as many as asked for, and how many there are in all. */
export interface DuplicateKeys {
  readonly pairs: readonly DuplicateKey[]
  readonly total: number
}

const NEWLINE = 10

/**
 * Compares the keys of all rows that postmap stores, ASCII letters folded to lower case as postmap does by default.
 * Exact: hashes only choose where to compare bytes. Linear in the size of the file.
 * @param limit how many pairs to list; the total counts on.
 */
export function duplicateKeys(table: LineTable, limit = 1000): DuplicateKeys {
  let capacity = 16
  while (capacity < table.size * 2) capacity *= 2
  // Slots hold a row number plus one; 0 is free.
  const slots = new Uint32Array(capacity)
  const pairs: DuplicateKey[] = []
  let total = 0
  for (let row = 0; row < table.size; row++) {
    if (table.kinds[row] !== 0) continue
    const first = claim(table, slots, row)
    if (first < 0) continue
    total++
    if (pairs.length < limit) pairs.push({ row, first })
  }
  return { pairs, total }
}

/** Puts the row into its slot, or gives the earlier row with the same key. */
function claim(table: LineTable, slots: Uint32Array, row: number): number {
  const mask = slots.length - 1
  for (let slot = hash(table, row) & mask; ; slot = (slot + 1) & mask) {
    const other = (slots[slot] as number) - 1
    if (other < 0) {
      slots[slot] = row + 1
      return -1
    }
    if (sameKey(table, row, other)) return other
  }
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}

/** FNV-1a over the folded key with a final mix; the joins of a key that spans lines are left out. */
function hash({ bytes, starts, keyEnds }: LineTable, row: number): number {
  const end = keyEnds[row] as number
  let h = 0x811c9dc5
  for (let at = starts[row] as number; at < end; at++) {
    if (bytes[at] === NEWLINE) at = afterJoin(bytes, at)
    h = Math.imul(h ^ fold(bytes[at] as number), 0x01000193)
  }
  return (h ^ (h >>> 15)) >>> 0
}

function sameKey({ bytes, starts, keyEnds }: LineTable, a: number, b: number): boolean {
  const endA = keyEnds[a] as number
  const endB = keyEnds[b] as number
  let i = starts[a] as number
  let j = starts[b] as number
  for (; i < endA && j < endB; i++, j++) {
    if (bytes[i] === NEWLINE) i = afterJoin(bytes, i)
    if (bytes[j] === NEWLINE) j = afterJoin(bytes, j)
    if (fold(bytes[i] as number) !== fold(bytes[j] as number)) return false
  }
  return i >= endA && j >= endB
}
