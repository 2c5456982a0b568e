/** A text of which one stretch was replaced: its length, lines and pieces without putting it together. */

import { applyEdits, type TextEdit } from './edits.ts'
import { EditedLineStarts } from './line-index.ts'
import type { Range } from './range.ts'

/** So long the replaced stretch may be, before and after, in UTF-16 units. */
const LONGEST = 4096

/** What the text before has to tell. */
export interface TextBefore {
  readonly text: string
  readonly lineStarts: Uint32Array
}

/**
 * The text before with one stretch replaced, so that a keystroke in a large file costs what the keystroke is long.
 * Further edits nearby make the stretch longer. Immutable.
 */
export class EditedText {
  readonly #before: TextBefore
  /** What was taken out of the text before. */
  readonly #replaced: Range
  readonly #inserted: string
  #lineStarts: EditedLineStarts | undefined

  private constructor(before: TextBefore, replaced: Range, inserted: string) {
    this.#before = before
    this.#replaced = replaced
    this.#inserted = inserted
  }

  /** The text after edits of the text before; `undefined` when they touch too long a stretch. */
  static of(before: TextBefore, edits: readonly TextEdit[]): EditedText | undefined {
    return new EditedText(before, { start: 0, end: 0 }, '').edited(edits)
  }

  get length(): number {
    return this.#before.text.length + this.#growth
  }

  /** The whole text. */
  get text(): string {
    const { text } = this.#before
    return text.slice(0, this.#replaced.start) + this.#inserted + text.slice(this.#replaced.end)
  }

  get lineStarts(): EditedLineStarts {
    this.#lineStarts ??= new EditedLineStarts(this.#before.lineStarts, this.#replaced, this.#inserted)
    return this.#lineStarts
  }

  /** The text of a range. */
  slice({ start, end }: Range): string {
    const { text } = this.#before
    const [from, by] = [this.#replaced.start, this.#growth]
    const to = from + this.#inserted.length
    if (end <= from) return text.slice(start, end)
    if (start >= to) return text.slice(start - by, end - by)
    const head = text.slice(Math.min(start, from), from)
    const tail = text.slice(this.#replaced.end, Math.max(this.#replaced.end, end - by))
    return head + this.#inserted.slice(Math.max(0, start - from), end - from) + tail
  }

  /** The text after further edits, which refer to this one; `undefined` when the stretch gets too long. */
  edited(edits: readonly TextEdit[]): EditedText | undefined {
    if (edits.length === 0) return this
    const stretch = this.#stretchWith(edits)
    if (stretch.end - stretch.start > LONGEST) return undefined
    const inside = edits.map(({ range, text }) => {
      return { range: { start: range.start - stretch.start, end: range.end - stretch.start }, text }
    })
    const inserted = applyEdits(this.slice(stretch), inside)
    const replaced = { start: stretch.start, end: stretch.end - this.#growth }
    return inserted.length > LONGEST ? undefined : new EditedText(this.#before, replaced, inserted)
  }

  /** How much longer the text is than the one before. */
  get #growth(): number {
    return this.#inserted.length - (this.#replaced.end - this.#replaced.start)
  }

  /** The stretch that holds the replaced one, where one was, and the edits. */
  #stretchWith(edits: readonly TextEdit[]): Range {
    const { start, end } = this.#replaced
    const isEdited = end > start || this.#inserted !== ''
    const own = isEdited ? [start, start + this.#inserted.length] : []
    const places = [...own, ...edits.flatMap(({ range }) => [range.start, range.end])]
    return { start: Math.min(this.length, ...places), end: Math.min(this.length, Math.max(0, ...places)) }
  }
}
