/** Lookup table source files as typed arrays over their bytes: no object per line, no text decoded. */

import { isUtf8 } from './encoding.ts'
import { isSpace } from './lines/logical-line.ts'

/**
 * What postmap makes of a logical line: `entry` is stored, the others are skipped with a warning.
 * `orphan`: starts with a blank and continues nothing; `no-value`: nothing behind the key;
 * `unbalanced-quote`: a double quote that is never closed.
 */
export const ROW_KINDS = ['entry', 'orphan', 'no-value', 'unbalanced-quote'] as const
export type RowKind = (typeof ROW_KINDS)[number]
const ORPHAN = 1
const NO_VALUE = 2
const UNBALANCED = 3

const NEWLINE = 10
const QUOTE = 34
const HASH = 35
const BACKSLASH = 92

/**
 * The rows (logical lines that hold text) of a lookup table, in file order, read as readllines() and postmap(1) do
 * (Postfix source, src/util/readlline.c and src/postmap/postmap.c). All positions are byte offsets.
 * A row's key runs from `starts[i]` to `keyEnds[i]`, its value from `valueStarts[i]` to `valueEnds[i]`, blanks around
 * it left out; either may span a join, see {@link pieces}. `ends[i]` is the end of the row's text, newline excluded.
 */
export class LineTable {
  readonly bytes: Uint8Array
  /** Number of rows; only the first `size` places of the arrays are in use. */
  readonly size: number
  readonly starts: Uint32Array
  readonly keyEnds: Uint32Array
  readonly valueStarts: Uint32Array
  readonly valueEnds: Uint32Array
  readonly ends: Uint32Array
  /** Index into {@link ROW_KINDS} for each row. */
  readonly kinds: Uint8Array

  private constructor(bytes: Uint8Array, rows: Rows) {
    this.bytes = bytes
    this.size = rows.size
    this.starts = rows.starts
    this.keyEnds = rows.keyEnds
    this.valueStarts = rows.valueStarts
    this.valueEnds = rows.valueEnds
    this.ends = rows.ends
    this.kinds = rows.kinds
  }

  /** Reads a whole file in one pass over its bytes. */
  static of(bytes: Uint8Array): LineTable {
    const rows = new Rows(bytes)
    rows.scan()
    return new LineTable(bytes, rows)
  }

  kind(row: number): RowKind {
    return ROW_KINDS[this.kinds[row] as number] as RowKind
  }

  /** The physical lines that carry the row's text, as byte ranges without newlines. */
  pieces(row: number): { start: number; end: number }[] {
    const pieces: { start: number; end: number }[] = []
    const end = this.ends[row] as number
    for (let at = this.starts[row] as number; ; ) {
      const stop = Math.min(lineEnd(this.bytes, at), end)
      pieces.push({ start: at, end: stop })
      if (stop >= end) return pieces
      at = afterJoin(this.bytes, stop)
    }
  }

  /** Whether the row's text is UTF-8; postmap skips rows that are not, unless smtputf8_enable is off. */
  isUtf8(row: number): boolean {
    const [start, end] = [this.starts[row] as number, this.ends[row] as number]
    const newline = this.bytes.indexOf(NEWLINE, start)
    if (newline < 0 || newline >= end) return isUtf8(this.bytes, start, end)
    // Comments between the lines do not count, and a character may go on behind a join.
    return isUtf8(
      Uint8Array.from(this.pieces(row).flatMap((piece) => [...this.bytes.subarray(piece.start, piece.end)])),
    )
  }

  /** Index of the last row that starts at or before the byte offset, or -1. */
  rowAt(byte: number): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] as number) <= byte) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Offset of the newline that ends the physical line, or the end of the file. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(NEWLINE, from)
  return at < 0 ? bytes.length : at
}

function skipBlanks(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(bytes[at] as number) && bytes[at] !== NEWLINE) at++
  return at
}

/**
 * Where the text goes on behind the newline at `newline`: the start of the next physical line that is neither blank
 * nor comment. The caller knows that there is one and that it continues the row.
 */
export function afterJoin(bytes: Uint8Array, newline: number): number {
  let at = newline + 1
  while (at < bytes.length) {
    const first = skipBlanks(bytes, at, bytes.length)
    if (first < bytes.length && bytes[first] !== NEWLINE && bytes[first] !== HASH) return at
    at = lineEnd(bytes, first) + 1
  }
  return bytes.length
}

const SAMPLE = 1 << 16

/** The arrays while they are filled; grown by estimate, so that a large file is copied once or never. */
class Rows {
  readonly #bytes: Uint8Array
  size = 0
  starts: Uint32Array
  keyEnds: Uint32Array
  valueStarts: Uint32Array
  valueEnds: Uint32Array
  ends: Uint32Array
  kinds: Uint8Array
  readonly #hasNul: boolean
  /** Whether the key of the open row holds a quote or backslash, or its value has not begun. */
  #quoted = false
  #valueOpen = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#hasNul = bytes.includes(0)
    const capacity = estimate(bytes)
    this.starts = new Uint32Array(capacity)
    this.keyEnds = new Uint32Array(capacity)
    this.valueStarts = new Uint32Array(capacity)
    this.valueEnds = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.kinds = new Uint8Array(capacity)
  }

  scan(): void {
    const bytes = this.#bytes
    const end = bytes.length
    let open = false
    for (let at = 0; at < end; ) {
      const first = skipBlanks(bytes, at, end)
      const byte = first < end ? (bytes[first] as number) : NEWLINE
      if (byte === NEWLINE || byte === HASH) at = lineEnd(bytes, first) + 1
      else if (first > at && open) at = this.#continue(first) + 1
      else {
        if (open) this.#close()
        at = (first > at ? this.#orphan(at) : this.#open(at)) + 1
        open = true
      }
    }
    if (open) this.#close()
  }

  /** Starts a row with the physical line at `start`; gives the line's end. */
  #open(start: number): number {
    const bytes = this.#bytes
    const end = bytes.length
    let at = start
    let byte = bytes[at] as number
    this.#quoted = false
    // Everything that ends a key, and the quote, is at or below the quote.
    while (at < end && (byte > QUOTE || !isSpace(byte))) {
      if (byte === QUOTE || byte === BACKSLASH) this.#quoted = true
      byte = bytes[++at] as number
    }
    const row = this.#add(start)
    this.keyEnds[row] = at
    const value = skipBlanks(bytes, at, end)
    const stop = lineEnd(bytes, value)
    this.#valueOpen = value === stop
    this.valueStarts[row] = this.#valueOpen ? at : value
    this.valueEnds[row] = this.#valueOpen ? at : trimmedEnd(bytes, value, stop)
    this.ends[row] = stop
    return stop
  }

  #orphan(start: number): number {
    const stop = lineEnd(this.#bytes, start)
    const row = this.#add(start)
    this.kinds[row] = ORPHAN
    this.keyEnds[row] = this.valueStarts[row] = this.valueEnds[row] = start
    this.ends[row] = stop
    this.#valueOpen = false
    return stop
  }

  /** Adds a physical line, whose text starts at `first`, to the open row; gives the line's end. */
  #continue(first: number): number {
    const row = this.size - 1
    const stop = lineEnd(this.#bytes, first)
    this.ends[row] = stop
    if (this.kinds[row] === ORPHAN) return stop
    if (this.#valueOpen) this.valueStarts[row] = first
    this.#valueOpen = false
    this.valueEnds[row] = trimmedEnd(this.#bytes, first, stop)
    return stop
  }

  /** Finishes the open row, when its last physical line is known. */
  #close(): void {
    const row = this.size - 1
    if (this.kinds[row] === ORPHAN) return
    const nul = this.#hasNul && this.#bytes.subarray(this.starts[row], this.ends[row]).includes(0)
    if (this.#quoted || nul) this.#rescan(row)
    else if (this.valueStarts[row] === this.valueEnds[row]) this.kinds[row] = NO_VALUE
  }

  /** Reads a row again, byte by byte over its joins: quotes and backslashes protect blanks, a NUL ends the row. */
  #rescan(row: number): void {
    const bytes = this.#bytes
    const end = this.ends[row] as number
    let at = this.starts[row] as number
    let quoted = false
    for (; at < end; at++) {
      if (bytes[at] === NEWLINE) at = afterJoin(bytes, at)
      const byte = bytes[at] as number
      if (byte === 0) break
      if (byte === BACKSLASH) {
        const next = bytes[at + 1] === NEWLINE && at + 1 < end ? afterJoin(bytes, at + 1) : at + 1
        at = Math.min(next, end)
        if (at === end || bytes[at] === 0) break
      } else if (isSpace(byte)) {
        if (!quoted) break
      } else if (byte === QUOTE) quoted = !quoted
    }
    this.keyEnds[row] = at
    this.#value(row, at, end)
    if (quoted) this.kinds[row] = UNBALANCED
    else if (this.valueStarts[row] === this.valueEnds[row] || at === this.starts[row]) this.kinds[row] = NO_VALUE
  }

  /** Finds the value behind the key of a row that is read byte by byte. */
  #value(row: number, key: number, end: number): void {
    const bytes = this.#bytes
    let start = -1
    let last = key
    for (let at = key; at < end && bytes[at] !== 0; at++) {
      if (bytes[at] === NEWLINE) at = afterJoin(bytes, at)
      if (bytes[at] === 0) break
      if (isSpace(bytes[at] as number)) continue
      if (start < 0) start = at
      last = at + 1
    }
    this.valueStarts[row] = start < 0 ? key : start
    this.valueEnds[row] = start < 0 ? key : last
  }

  #add(start: number): number {
    if (this.size === this.starts.length) this.#grow(start)
    this.starts[this.size] = start
    return this.size++
  }

  /** Makes room by what the file has held so far per byte, and a twentieth more. */
  #grow(consumed: number): void {
    const expected = Math.ceil((this.size / Math.max(1, consumed)) * this.#bytes.length * 1.05)
    const capacity = Math.max(expected, Math.ceil(this.size * 1.125) + 64)
    const bigger = (old: Uint32Array): Uint32Array => {
      const array = new Uint32Array(capacity)
      array.set(old)
      return array
    }
    this.starts = bigger(this.starts)
    this.keyEnds = bigger(this.keyEnds)
    this.valueStarts = bigger(this.valueStarts)
    this.valueEnds = bigger(this.valueEnds)
    this.ends = bigger(this.ends)
    const kinds = new Uint8Array(capacity)
    kinds.set(this.kinds)
    this.kinds = kinds
  }
}

function trimmedEnd(bytes: Uint8Array, start: number, stop: number): number {
  let at = stop
  while (at > start && isSpace(bytes[at - 1] as number)) at--
  return at
}

/** How many rows the file probably has, from the newlines of its beginning, middle and end. */
function estimate(bytes: Uint8Array): number {
  let newlines = 0
  let seen = 0
  for (const part of [0, 0.5, 1]) {
    const from = Math.floor(part * Math.max(0, bytes.length - SAMPLE))
    const to = Math.min(bytes.length, from + SAMPLE)
    for (let at = from; at < to; at++) if (bytes[at] === NEWLINE) newlines++
    seen += to - from
  }
  return Math.ceil((newlines / Math.max(1, seen)) * bytes.length * 1.05) + 16
}
