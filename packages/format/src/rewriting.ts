/** What becomes of the logical lines of one file; a line that is not mentioned stays as it is, byte for byte. */

import type { TextEdit } from '@mailcfg/core'
import type { Line, ParsedFile } from '@mailcfg/grammars'
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
    const ending = lineBreakOf(this.textOf(line), this.#lineBreak)
    this.#texts.set(line, text.replaceAll('\n', ending) + ending)
  }

  /** Takes a line away; only blank lines can be taken. */
  remove(line: Line): void {
    this.#texts.set(line, '')
  }

  /** The new text of a line. */
  after(line: Line): string {
    return this.#texts.get(line) ?? this.textOf(line)
  }

  /** The edits. A line whose new layout would change more than blanks is left alone. */
  edits(): TextEdit[] {
    return this.#file.lines.flatMap((line) => {
      const text = this.#texts.get(line)
      return text === undefined ? [] : (blankEdits(line.logical.range.start, this.textOf(line), text) ?? [])
    })
  }
}
