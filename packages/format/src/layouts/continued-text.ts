/** Entries of several physical lines: comments and blank lines between them, and the text that must not change. */

import type { LineTree } from '@mailcfg/grammars'
import { withoutTrailingBlanks } from '../blank-lines.ts'
import { plainBreaks } from '../line-breaks.ts'

/**
 * The text of an entry up to its last word, with `\n` between its physical lines, as `Rewriting` takes it.
 * @param text the entry that `tree` was parsed from
 * @returns `undefined` when the lines have different endings, which could not be given back.
 */
export function bodyOf(text: string, tree: LineTree): string | undefined {
  return plainBreaks(text.slice(0, endOfWords(tree)))
}

/** Where the last part of a line ends that is no blank. */
export function endOfWords({ parts }: LineTree): number {
  return parts.findLast((part) => !('trivia' in part))?.end ?? 0
}

/**
 * Comments and blank lines between the physical lines of an entry: no blanks at their ends, one blank line in a row.
 * @param indent changes the indentation of an indented comment; without it, all stay where they are.
 */
export function laySkipped(lines: readonly string[], indent?: string): string[] {
  const laid: string[] = []
  for (const line of lines) {
    const text = withoutTrailingBlanks(line)
    if (text === '' && laid[laid.length - 1] === '') continue
    laid.push(indent === undefined ? text : text.replace(/^[ \t\v\f\r]+(?=#)/, indent))
  }
  return laid
}

/** Whether a physical line is one that Postfix skips. */
export function isSkipped(line: string): boolean {
  return /^[ \t\v\f\r]*(?:#|$)/.test(line)
}
