/** Blank lines and comments of a large table, over its bytes, and the blanks at the ends of its lines. */

import { isSpace } from '@mailcfg/core'
import type { ByteEdits } from './byte-edits.ts'

const NEWLINE = 10
const CARRIAGE_RETURN = 13
const HASH = 35
const BLANK = 32

/**
 * Whose lines are looked at: `own` comments begin in the first column, those that are `joined` between two lines of a
 * row, or `continued` right behind the last of several, may be lines of that row which are switched off, and stay put.
 */
export type SkippedPlace = 'own' | 'joined' | 'continued'

/** Lays lines that no program reads. Everything has to come in file order. */
export class SkippedLines {
  readonly #bytes: Uint8Array
  readonly #out: ByteEdits
  /** Where a run of blank lines began that nothing has followed yet; the file begins with one, of no lines. */
  #blankFrom = 0
  #blankTo = 0
  #isHead = true

  constructor(bytes: Uint8Array, out: ByteEdits) {
    this.#bytes = bytes
    this.#out = out
  }

  /** The lines from `from` to `to`, which are all blank or comments, with a row behind them. */
  between(from: number, to: number, place: SkippedPlace): void {
    this.#lines(from, to, place)
    this.#endRun()
  }

  /** The lines behind the last row, up to the end of the file. */
  finish(from: number, place: SkippedPlace): void {
    this.#lines(from, this.#bytes.length, place)
    if (this.#blankTo > this.#blankFrom) this.#out.replace(this.#blankFrom, this.#blankTo, '')
  }

  /** Takes away the blanks between a line's text and its end (newline excluded), and adds a final newline. */
  trim(text: number, end: number): void {
    const bytes = this.#bytes
    if (end === bytes.length) {
      this.#out.replace(text, end, this.#lineBreak())
      return
    }
    const stop = end > text && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end
    if (stop > text) this.#out.replace(text, stop, '')
  }

  #lines(from: number, to: number, place: SkippedPlace): void {
    let mayBelong = place !== 'own'
    for (let start = from; start < to; ) {
      const newline = this.#bytes.indexOf(NEWLINE, start)
      const end = newline < 0 ? this.#bytes.length : newline
      let first = start
      while (first < end && isSpace(this.#bytes[first] as number)) first++
      if (first === end) {
        if (this.#blankTo === this.#blankFrom) this.#blankFrom = start
        this.#blankTo = Math.min(end + 1, this.#bytes.length)
        if (place === 'continued') mayBelong = false
      } else {
        this.#endRun()
        if (first > start && !mayBelong) this.#out.replace(start, first, '')
        if (first === start && place === 'continued') mayBelong = false
        if (!isEmptyComment(this.#bytes, start, end)) this.trim(this.#textEnd(first, end), end)
      }
      start = end + 1
    }
  }

  /** Something follows the blank lines: one of them stays, except at the start of the file. */
  #endRun(): void {
    const [from, to] = [this.#blankFrom, this.#blankTo]
    if (to > from) {
      const newline = this.#bytes.indexOf(NEWLINE, from)
      const ending = this.#bytes[newline - 1] === CARRIAGE_RETURN && newline > from ? newline - 1 : newline
      if (this.#isHead) this.#out.replace(from, to, '')
      else {
        if (ending > from) this.#out.replace(from, ending, '')
        if (to > newline + 1) this.#out.replace(newline + 1, to, '')
      }
    }
    this.#isHead = false
    this.#blankFrom = this.#blankTo = to
  }

  #textEnd(start: number, end: number): number {
    let at = end
    while (at > start && isSpace(this.#bytes[at - 1] as number)) at--
    return at
  }

  /** The line ending of the file's first line. */
  #lineBreak(): string {
    const newline = this.#bytes.indexOf(NEWLINE)
    return newline > 0 && this.#bytes[newline - 1] === CARRIAGE_RETURN ? '\r\n' : '\n'
  }
}

/**
 * Whether a line is `#` and one blank, as are the empty lines of the manual pages that stand as comments in the tables
 * which come with Postfix: to take the blank away would change hundreds of lines that nobody has written.
 */
function isEmptyComment(bytes: Uint8Array, start: number, end: number): boolean {
  const stop = end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end
  return stop - start === 2 && end < bytes.length && bytes[start] === HASH && bytes[start + 1] === BLANK
}
