/** Edits of a large table, told in bytes and in file order. */

import type { SourceText, TextEdit } from '@mailcfg/core'
import { ascendingOffsets } from '../../ascending-offsets.ts'

/** Collects edits and gives them the offsets of the text. */
export class ByteEdits {
  readonly edits: TextEdit[] = []
  readonly #offsetOf: (byte: number) => number

  constructor(source: SourceText) {
    this.#offsetOf = ascendingOffsets(source)
  }

  /** Replaces the bytes `start`…`end`; must be called in file order. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ range: { start: this.#offsetOf(start), end: this.#offsetOf(end) }, text })
  }
}
