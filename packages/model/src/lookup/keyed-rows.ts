/** Finds the row of a key in a table that postmap indexes, without an object per row. */

import { type ByteString, foldedKey } from './byte-string.ts'

/** The rows of a table, each with its key and value. */
export interface RowReader {
  readonly size: number
  /** The key as stored, before folding; `undefined` for a row that is not stored. */
  keyOf(row: number): ByteString | undefined
}

/** Rows by their folded keys; of rows with the same key the first counts, as with postmap and postalias. */
export class KeyedRows {
  readonly #reader: RowReader
  readonly #smtputf8: boolean
  /** Row numbers plus one, at a place that the key's hash gives, or behind it; 0 is free. */
  readonly #slots: Uint32Array

  constructor(reader: RowReader, smtputf8: boolean) {
    this.#reader = reader
    this.#smtputf8 = smtputf8
    let capacity = 16
    while (capacity < reader.size * 2) capacity *= 2
    this.#slots = new Uint32Array(capacity)
    for (let row = 0; row < reader.size; row++) this.#add(row)
  }

  /** The row of a key that is folded already. */
  rowOf(key: ByteString): number | undefined {
    const row = (this.#slots[this.#slotOf(key)] as number) - 1
    return row < 0 ? undefined : row
  }

  #add(row: number): void {
    const key = this.#reader.keyOf(row)
    if (key === undefined) return
    const slot = this.#slotOf(foldedKey(key, this.#smtputf8))
    if (this.#slots[slot] === 0) this.#slots[slot] = row + 1
  }

  /** The place of a key, or the free one where it would go. */
  #slotOf(key: ByteString): number {
    const mask = this.#slots.length - 1
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#slots[slot] as number) - 1
      if (row < 0) return slot
      const other = this.#reader.keyOf(row)
      if (other !== undefined && foldedKey(other, this.#smtputf8) === key) return slot
    }
  }
}

function hash(key: ByteString): number {
  let h = 0x811c9dc5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
