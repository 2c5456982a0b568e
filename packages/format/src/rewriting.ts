/** What becomes of the logical lines of one file; a line that is not mentioned stays as it is, byte for byte. */

import type { TextEdit } from '@mailcfg/core'
import { type Line, leavesOf, type ParsedFile } from '@mailcfg/grammars'
import { blankEdits } from './blank-edits.ts'
import { lineBreakOf } from './line-breaks.ts'

/** The new layout of a file, line by line. */
export class Rewriting {
  readonly #file: ParsedFile
  readonly #lineBreak: string
  readonly #texts = new Map<Line, string>()

  constructor(file: ParsedFile) {
    this.#file = file
    this.#lineBreak = lineBreakOf(file.source.text)
  }

  /** The text of a line as the file has it, its final newline included. */
  textOf({ logical }: Line): string {
    return this.#file.source.slice(logical.range)
  }

  /**
   * Gives a line a new layout: text with `\n` between its physical lines and without a final newline. The line's own
   * endings take the place of `\n`; a last line without newline gets one.
   */
  lay(line: Line, text: string): void {
    const inner = lineBreakOf(this.textOf(line), this.#lineBreak)
    this.#texts.set(line, text.replaceAll('\n', inner) + this.#endingOf(line))
  }

  /** Whether the line has got a new layout, or was taken away. */
  isLaid(line: Line): boolean {
    return this.#texts.has(line)
  }

  /** Gives a line without a final newline one, and leaves the rest of it as it is. */
  endLine(line: Line): void {
    const text = this.textOf(line)
    if (!text.endsWith('\n')) this.#texts.set(line, text + (text.endsWith('\r') ? '\n' : this.#endingOf(line)))
  }

  /** Leaves a line as it is, byte for byte, whatever would be done to its kind of line. */
  keep(line: Line): void {
    this.#texts.set(line, this.textOf(line))
  }

  /** Takes a line away; only blank lines can be taken. */
  remove(line: Line): void {
    this.#texts.set(line, '')
  }

  /** The new text of a line. */
  after(line: Line): string {
    return this.#texts.get(line) ?? this.textOf(line)
  }

  /** The line's own ending; for a last line without one that of the file, as far as none of it would be read. */
  #endingOf(line: Line): string {
    const text = this.textOf(line)
    if (text.endsWith('\n')) return text.endsWith('\r\n') ? '\r\n' : '\n'
    const ending = lineBreakOf(text, this.#lineBreak)
    if (line.logical.kind !== 'entry') return ending
    const last = this.#lastWord(`${text}\n`)
    // Behind `A=$(` of a shell file a newline belongs to what was opened.
    if (last > text.length) return ''
    return ending === '\n' || last === this.#lastWord(`${text}${ending}`) ? ending : '\n'
  }

  /** Where the text with meaning ends in a line that the language's parser reads. */
  #lastWord(text: string): number {
    const words = [...leavesOf(this.#file.language.parseLine(text))].filter((leaf) => !leaf.trivia)
    return words.at(-1)?.end ?? 0
  }

  /** The edits. A line whose new layout would change more than blanks is left alone. */
  edits(): TextEdit[] {
    return this.#file.lines.flatMap((line) => {
      const text = this.#texts.get(line)
      return text === undefined ? [] : (blankEdits(line.logical.range.start, this.textOf(line), text) ?? [])
    })
  }
}
