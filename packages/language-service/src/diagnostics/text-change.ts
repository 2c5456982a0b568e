/** The stretch in which two texts of a file differ, and where that leaves the places behind it. */

import type { Range, TextEdit } from '@mailcfg/core'

/** One stretch was replaced by another: offsets of the text before and of the text after. */
export interface TextChange {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}

/** What edits that follow each other have changed altogether: the smallest stretch that holds all of them. */
export function changeOf(
  before: number,
  edits: readonly { readonly range: Range; readonly length: number }[],
): TextChange {
  let start = Number.POSITIVE_INFINITY
  let fromEnd = Number.POSITIVE_INFINITY
  let length = before
  for (const { range, length: inserted } of edits) {
    start = Math.min(start, range.start)
    fromEnd = Math.min(fromEnd, length - range.end)
    length += inserted - (range.end - range.start)
  }
  if (start === Number.POSITIVE_INFINITY) return { start: 0, endBefore: 0, endAfter: 0 }
  return { start, endBefore: before - fromEnd, endAfter: length - fromEnd }
}

/** Where a range lies after the change; `undefined` when the change touches it. */
export function movedRange(range: Range, { start, endBefore, endAfter }: TextChange): Range | undefined {
  if (range.end < start) return range
  const by = endAfter - endBefore
  return range.start > endBefore ? { start: range.start + by, end: range.end + by } : undefined
}

/** Edits after the change; `undefined` when it touches one of them. */
export function movedEdits(edits: readonly TextEdit[], change: TextChange): TextEdit[] | undefined {
  const moved = edits.flatMap((edit) => {
    const range = movedRange(edit.range, change)
    return range ? [{ range, text: edit.text }] : []
  })
  return moved.length === edits.length ? moved : undefined
}
