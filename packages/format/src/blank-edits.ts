/** The edits between two texts that differ in blanks only: the one way in which layouts change a file. */

import { isSpace, skipSpace, type TextEdit } from '@mailcfg/core'

/**
 * Edits that turn `before`, which stands at offset `at` of its file, into `after`.
 * @returns `undefined` when anything but white space differs: no layout may touch that.
 */
export function blankEdits(at: number, before: string, after: string): TextEdit[] | undefined {
  const edits: TextEdit[] = []
  let i = 0
  let j = 0
  for (;;) {
    const blankBefore = skipSpace(before, i, before.length)
    const blankAfter = skipSpace(after, j, after.length)
    const text = after.slice(j, blankAfter)
    if (before.slice(i, blankBefore) !== text) edits.push({ range: { start: at + i, end: at + blankBefore }, text })
    i = blankBefore
    j = blankAfter
    while (i < before.length && j < after.length && before[i] === after[j] && !isSpace(before.charCodeAt(i))) {
      i++
      j++
    }
    if (i === before.length && j === after.length) return edits
    const stuck = i === blankBefore && j === blankAfter
    if (stuck) return undefined
  }
}
