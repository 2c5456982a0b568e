/** The comments among lines that programs skip. */

import { isSpace, skipSpace } from '@mailcfg/core'
import type { Fact } from '../fact.ts'

/**
 * The comments of a stretch of blank lines and comments.
 * @param line physical line, from 0, where the stretch begins
 */
export function* commentsIn(text: string, line: number): Iterable<Fact> {
  for (const [index, physical] of text.split('\n').entries()) {
    const comment = trimmed(physical)
    if (comment !== '') yield { text: `comment ${comment}`, line: line + index }
  }
}

/** A text without white space at both ends; no-break spaces, which are text to the programs, stay. */
export function trimmed(text: string): string {
  const start = skipSpace(text, 0, text.length)
  let end = text.length
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** How many lines end in a text. */
export function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
