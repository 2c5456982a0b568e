/** The columns of comments: that of the section they stand in, with the shape of commented-out sections kept. */

import { columnAt, indentationEnd, type Moved } from './columns.ts'

/** Goes along with the lines of a file and places its comments. */
export class CommentColumns {
  readonly #unit: number
  /** Commented-out section headers that no commented-out brace has closed. */
  #open: Moved[] = []
  /** The comment behind the text of the line before; comments right below it go on with it. */
  #beside: Moved | undefined

  /** @param unit blanks per open section. */
  constructor(unit: number) {
    this.#unit = unit
  }

  /**
   * Passes an entry.
   * @param comment offset in `before` of the comment that stands behind its text, if any.
   * @param before its text.
   * @param after its text as it is laid out; the comment is the end of both.
   */
  entry(comment: number | undefined, before: string, after: string): void {
    this.#open = []
    if (comment === undefined) {
      this.#beside = undefined
      return
    }
    const at = after.trimEnd().length - before.slice(comment).trimEnd().length
    this.#beside = { old: columnAt(before, comment), new: columnAt(after, at) }
  }

  /** Passes a blank line. */
  blank(): void {
    this.#beside = undefined
  }

  /**
   * Places a comment line.
   * @param text the line.
   * @param column where what the section holds begins.
   */
  comment(text: string, column: number): number {
    const start = indentationEnd(text)
    const old = columnAt(text, start)
    if (this.#beside && this.#beside.old === old) return this.#beside.new
    this.#beside = undefined
    const said = text.slice(start).replace(/^#+/, '').trim()
    const closed = said === '}' ? this.#open.pop() : undefined
    if (closed && old >= closed.old) return closed.new
    const place = this.#placeAt(old, column)
    if (HEADER.test(said)) this.#open.push({ old, new: place })
    return place
  }

  /** Deeper than a commented-out header only when its author has put it deeper, too. */
  #placeAt(old: number, column: number): number {
    let place = column
    for (const header of this.#open) if (old > header.old) place = header.new + this.#unit
    return place
  }
}

/** What looks like the header of a section. */
const HEADER = /^[\w!@.-][^=]*\{$/
