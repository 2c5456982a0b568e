/** Offsets of physical lines: converts between offsets and line/column, for reports and the protocol border only. */

import type { Range } from './range.ts'

/** A place for people: line and column count from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Offsets at which physical lines start, in order, that of the first line included. */
export type LineStarts = Uint32Array | EditedLineStarts

/** Offsets at which the physical lines of `text` start; a line ends with LF, as all programs in scope read it. */
export function lineStarts(text: string): Uint32Array {
  let count = 1
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++
  const starts = new Uint32Array(count)
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts[line++] = i + 1
  return starts
}

/** The same for the bytes of a file with one character per byte. */
export function lineStartsOfBytes(bytes: Uint8Array): Uint32Array {
  let count = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count++
  const starts = new Uint32Array(count)
  let line = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) starts[line++] = i + 1
  return starts
}

/** Line and column of an offset, by binary search; offsets past the end land on the last line. */
export function positionAt(starts: LineStarts, offset: number): Position {
  const upTo = starts instanceof Uint32Array ? linesUpTo(starts, offset) : starts.linesUpTo(offset)
  const line = Math.max(0, upTo - 1)
  return { line, column: offset - (starts.at(line) as number) }
}

/** How many lines start at an offset or before it. */
function linesUpTo(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The line starts of a text of which one stretch was replaced, told from those before. Immutable. */
export class EditedLineStarts {
  /** Number of lines. */
  readonly length: number
  readonly #before: Uint32Array
  /** So many lines start before the stretch or with it: the newlines that end the lines before them are still there. */
  readonly #head: number
  /** The lines that start within the stretch, or behind a newline that ends it. */
  readonly #middle: Uint32Array
  /** Number of the first line behind, in the text before. */
  readonly #tail: number
  /** Where the stretch begins, and how much longer it has become. */
  readonly #start: number
  readonly #growth: number

  constructor(before: Uint32Array, replaced: Range, inserted: string) {
    this.#before = before
    this.#head = linesUpTo(before, replaced.start)
    this.#middle = lineStarts(inserted)
      .subarray(1)
      .map((start) => replaced.start + start)
    this.#tail = linesUpTo(before, replaced.end)
    this.#start = replaced.start
    this.#growth = inserted.length - (replaced.end - replaced.start)
    this.length = this.#head + this.#middle.length + before.length - this.#tail
  }

  /** The offset at which a line starts; `undefined` behind the last one. */
  at(line: number): number | undefined {
    if (line < this.#head) return this.#before[line]
    const inside = line - this.#head
    if (inside < this.#middle.length) return this.#middle[inside]
    const start = this.#before[this.#tail + inside - this.#middle.length]
    return start === undefined ? undefined : start + this.#growth
  }

  /** How many lines start at an offset or before it. */
  linesUpTo(offset: number): number {
    if (offset <= this.#start) return linesUpTo(this.#before, offset)
    const behind = Math.max(0, linesUpTo(this.#before, offset - this.#growth) - this.#tail)
    return this.#head + linesUpTo(this.#middle, offset) + behind
  }

  /** All of them, with memory of their own. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.length)
    all.set(this.#before.subarray(0, this.#head))
    all.set(this.#middle, this.#head)
    let line = this.#head + this.#middle.length
    for (let old = this.#tail; old < this.#before.length; old++) {
      all[line++] = (this.#before[old] as number) + this.#growth
    }
    return all
  }
}
