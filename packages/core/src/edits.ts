/** Text edits: what fixes and the formatter produce, and how they are applied. */

import type { Range } from './range.ts'

/** Replaces the text of `range` by `text`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range
  readonly text: string
}

/** Edits in document order; edits at the same place keep their order. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

/**
 * Applies edits that refer to offsets of `text` before any of them.
 * @throws RangeError when two edits overlap, since their order would decide the outcome.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let done = 0
  for (const edit of sortEdits(edits)) {
    if (edit.range.start < done) throw new RangeError(`edits overlap at offset ${edit.range.start}`)
    result += text.slice(done, edit.range.start) + edit.text
    done = edit.range.end
  }
  return result + text.slice(done)
}
