/** Finds rows of a large lookup table by the first word of their value, without an object or a text per row. */

import type { LineTable } from './line-table.ts'
import { isSpace } from './lines/logical-line.ts'

const SLOTS = 1 << 13

/**
 * The rows, in file order, whose value begins with a word that `wanted` takes. Rows that postmap skips are left out.
 * Each word is decoded and asked for once; tables with many thousands of different words cost a question per row.
 * @param wanted gets the word with one character per byte.
 */
export function* rowsByFirstWord(table: LineTable, wanted: (word: string) => boolean): Iterable<number> {
  const { bytes, kinds, size, valueStarts, valueEnds } = table
  const known = new KnownWords(bytes)
  for (let row = 0; row < size; row++) {
    if (kinds[row] !== 0) continue
    const start = valueStarts[row] as number
    const end = wordEnd(bytes, start, valueEnds[row] as number)
    if (known.verdict(start, end, wanted)) yield row
  }
}

/** End of the word at `start`. */
function wordEnd(bytes: Uint8Array, start: number, limit: number): number {
  let at = start
  while (at < limit && !isSpace(bytes[at] as number)) at++
  return at
}

/** The words that were asked for, by their place in the file. */
class KnownWords {
  readonly #bytes: Uint8Array
  readonly #starts = new Uint32Array(SLOTS)
  /** 0 marks a free slot: no word is empty. */
  readonly #lengths = new Uint32Array(SLOTS)
  readonly #verdicts = new Uint8Array(SLOTS)
  #count = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  verdict(start: number, end: number, wanted: (word: string) => boolean): boolean {
    const length = end - start
    let slot = this.#hash(start, end)
    for (; this.#lengths[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (this.#lengths[slot] === length && this.#same(this.#starts[slot] as number, start, length)) {
        return this.#verdicts[slot] === 1
      }
    }
    const verdict = wanted(this.#word(start, end))
    if (length > 0 && this.#count < SLOTS / 2) {
      this.#count++
      this.#starts[slot] = start
      this.#lengths[slot] = length
      this.#verdicts[slot] = verdict ? 1 : 0
    }
    return verdict
  }

  #hash(start: number, end: number): number {
    let h = 0x811c9dc5
    for (let at = start; at < end; at++) h = Math.imul(h ^ (this.#bytes[at] as number), 0x01000193)
    return (h ^ (h >>> 15)) & (SLOTS - 1)
  }

  #same(a: number, b: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.#bytes[a + i] !== this.#bytes[b + i]) return false
    return true
  }

  #word(start: number, end: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, Math.min(end, start + 1024)))
  }
}
