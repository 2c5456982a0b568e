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
 * Exact: hashes only choose which keys to compare. Linear in the size of the file.
 * @param limit how many pairs to list; the total counts on.
 */
export function duplicateKeys(table: LineTable, limit = 1000): DuplicateKeys {
  const hashes = hashesOf(table)
  const rows = rowsToCompare(table, hashes)
  const pairs: DuplicateKey[] = []
  let total = 0
  let capacity = 16
  while (capacity < rows.length * 2) capacity *= 2
  // Slots hold a row number plus one; 0 is free.
  const slots = new Uint32Array(capacity)
  for (const row of rows) {
    const first = claim(table, hashes, slots, row)
    if (first < 0) continue
    total++
    if (pairs.length < limit) pairs.push({ row, first })
  }
  return { pairs, total }
}

function hashesOf(table: LineTable): Uint32Array {
  const hashes = new Uint32Array(table.size)
  for (let row = 0; row < table.size; row++) if (table.kinds[row] === 0) hashes[row] = hash(table, row)
  return hashes
}

/**
 * The rows, in file order, whose hash some other row may share: found with a bit or two per row, so that the many keys
 * that stand in the table once cost one look at memory that fits a processor's cache.
 */
function rowsToCompare({ kinds, size }: LineTable, hashes: Uint32Array): Uint32Array {
  let bits = 1 << 10
  while (bits < size * 8 && bits < 2 ** 30) bits *= 2
  const seen = new Uint8Array(bits >> 3)
  const again = new Uint8Array(bits >> 3)
  const mask = bits - 1
  for (let row = 0; row < size; row++) {
    if (kinds[row] !== 0) continue
    const at = (hashes[row] as number) & mask
    const bit = 1 << (at & 7)
    const byte = seen[at >> 3] as number
    if ((byte & bit) !== 0) again[at >> 3] = (again[at >> 3] as number) | bit
    else seen[at >> 3] = byte | bit
  }
  const isAgain = (row: number): boolean => {
    const at = (hashes[row] as number) & mask
    return kinds[row] === 0 && ((again[at >> 3] as number) & (1 << (at & 7))) !== 0
  }
  let count = 0
  for (let row = 0; row < size; row++) if (isAgain(row)) count++
  const rows = new Uint32Array(count)
  for (let row = 0, i = 0; row < size && i < count; row++) if (isAgain(row)) rows[i++] = row
  return rows
}

/** Puts the row into its slot, or gives the earlier row with the same key. */
function claim(table: LineTable, hashes: Uint32Array, slots: Uint32Array, row: number): number {
  const mask = slots.length - 1
  const hashed = hashes[row] as number
  for (let slot = (hashed ^ (hashed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const other = (slots[slot] as number) - 1
    if (other < 0) {
      slots[slot] = row + 1
      return -1
    }
    if (hashes[other] === hashed && sameKey(table, row, other)) return other
  }
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}

/**
 * Four bytes at a time; the joins of a key that spans lines are left out. One bit of every byte is set, so that letters
 * that differ by case only have the same hash; that other bytes do, too, only costs a comparison.
 */
function hash({ bytes, starts, keyEnds }: LineTable, row: number): number {
  const start = starts[row] as number
  const end = keyEnds[row] as number
  return hashOf(bytes, start, end) ?? (hashOf(withoutJoins(bytes, start, end)) as number)
}

/** `undefined` when there is a newline among the bytes, which only a key over several lines has. */
function hashOf(bytes: Uint8Array, start = 0, end = bytes.length): number | undefined {
  let h = 0x811c9dc5
  let at = start
  for (; at + 4 <= end; at += 4) {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    // The high bit of a byte of this is set where the byte is a newline.
    const turned = four ^ 0x0a0a0a0a
    if (((turned - 0x01010101) & ~turned & 0x80808080) !== 0) return undefined
    h = Math.imul(h ^ (four | 0x20202020), 0x9e3779b1)
    h ^= h >>> 15
  }
  for (; at < end; at++) {
    if (bytes[at] === NEWLINE) return undefined
    h = Math.imul(h ^ ((bytes[at] as number) | 0x20), 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/** The bytes of a key that goes over joins, as postmap sees it. */
function withoutJoins(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const key: number[] = []
  for (let at = start; at < end; at++) {
    if (bytes[at] === NEWLINE) at = afterJoin(bytes, at)
    key.push(bytes[at] as number)
  }
  return Uint8Array.from(key)
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
