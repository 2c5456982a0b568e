/** Words of a text around an offset. */

import type { Range } from '@mailcfg/core'

/** A word of a text, with half-open offsets into it. */
export interface TextWord extends Range {
  readonly text: string
  /** How many words stand before it. */
  readonly index: number
}

/**
 * The word that an offset touches, its ends included; in a gap an empty word at the offset, which has the index that a
 * word typed there would have.
 */
export function wordAt(text: string, at: number, pattern: RegExp = /\S+/g): TextWord {
  let index = 0
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (start > at) break
    if (at <= end) return { text: match[0], start, end, index }
    index++
  }
  return { text: '', start: at, end: at, index }
}

/** Whether an offset touches a range, its ends included. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end
}

/** An empty range. */
export function emptyAt(offset: number): Range {
  return { start: offset, end: offset }
}
