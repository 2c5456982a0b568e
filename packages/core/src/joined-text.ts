/** Text put together from pieces of a file, with the way back from each of its offsets to the file. */

import type { Range } from './range.ts'

interface Segment {
  /** Offset in the joined text where this segment begins. */
  readonly at: number
  /** Offset of the segment's first character, counted from the text's base. */
  readonly source: number
  readonly length: number
}

/** What a program sees of a value that is spread over several lines. Immutable. */
export class JoinedText {
  readonly text: string
  readonly #segments: readonly Segment[]
  /** What the offsets of all segments are counted from, so that a text that moves keeps its segments. */
  readonly #base: number

  private constructor(text: string, segments: readonly Segment[], base = 0) {
    this.text = text
    this.#segments = segments
    this.#base = base
  }

  /**
   * Joins the `pieces` (file ranges, in order) of `source`, with `glue` between them.
   * Postfix keeps the indentation of continuation lines and adds nothing, so its glue is empty; Dovecot's is a blank.
   */
  static of(source: string, pieces: readonly Range[], glue = ''): JoinedText {
    return JoinedText.from(
      pieces.map(({ start, end }) => ({ start, text: source.slice(start, end) })),
      glue,
    )
  }

  /** Joins texts that were cut out of a file before, each with its file offset. */
  static from(pieces: readonly { readonly start: number; readonly text: string }[], glue = ''): JoinedText {
    const segments: Segment[] = []
    let text = ''
    for (const piece of pieces) {
      if (segments.length > 0) text += glue
      segments.push({ at: text.length, source: piece.start, length: piece.text.length })
      text += piece.text
    }
    return new JoinedText(text, segments)
  }

  /** Joined text with nothing in it that still has a place in the file, such as the value of `name =`. */
  static emptyAt(offset: number): JoinedText {
    return new JoinedText('', [{ at: 0, source: offset, length: 0 }])
  }

  /** Range in the file of the whole text. */
  get range(): Range {
    return this.rangeOf(0, this.text.length)
  }

  /** File range of the characters `start`…`end` of the joined text; it may span the lines between two pieces. */
  rangeOf(start: number, end: number): Range {
    const from = this.#segments[this.#find(start, false)] as Segment
    if (end <= start) {
      const offset = this.#base + from.source + Math.min(start - from.at, from.length)
      return { start: offset, end: offset }
    }
    const to = this.#segments[this.#find(end, true)] as Segment
    return {
      start: this.#base + from.source + Math.min(start - from.at, from.length),
      end: this.#base + to.source + Math.min(end - to.at, to.length),
    }
  }

  /**
   * Offset in the joined text of an offset of the file, the way back from {@link rangeOf}; `undefined` where the file
   * has something that is no part of the text, such as a comment between two pieces.
   */
  offsetOf(fileOffset: number): number | undefined {
    const offset = fileOffset - this.#base
    const inside = this.#segments.findLast((s) => s.source <= offset && offset <= s.source + s.length)
    return inside && inside.at + offset - inside.source
  }

  /** The part between two offsets of the joined text, still knowing its place in the file. */
  slice(start: number, end: number = this.text.length): JoinedText {
    const parts: Segment[] = []
    for (const s of this.#segments) {
      const a = Math.max(start, s.at)
      const b = Math.min(end, s.at + s.length)
      if (a < b) parts.push({ at: a - start, source: s.source + (a - s.at), length: b - a })
    }
    if (parts.length === 0) return JoinedText.emptyAt(this.rangeOf(start, start).start)
    return new JoinedText(this.text.slice(start, end), parts, this.#base)
  }

  /** The same text of a file in which everything stands `by` offsets further on. */
  moved(by: number): JoinedText {
    return by === 0 ? this : new JoinedText(this.text, this.#segments, this.#base + by)
  }

  /** The same without white space at both ends, as every program in scope reads a value. */
  trim(): JoinedText {
    const start = this.text.length - this.text.replace(/^[ \t\n\v\f\r]+/, '').length
    const end = this.text.replace(/[ \t\n\v\f\r]+$/, '').length
    return start === 0 && end === this.text.length ? this : this.slice(Math.min(start, end), end)
  }

  /** Index of the segment that holds the offset; on a seam the later one, or the earlier one for a range's end. */
  #find(offset: number, asEnd: boolean): number {
    for (let i = this.#segments.length - 1; i > 0; i--) {
      const at = (this.#segments[i] as Segment).at
      if (asEnd ? at < offset : at <= offset) return i
    }
    return 0
  }
}
