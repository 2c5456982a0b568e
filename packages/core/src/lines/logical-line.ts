/** Logical lines: what a program reads as one line, and the physical pieces it is made of. */

import type { Range } from '../range.ts'

/**
 * `entry` carries settings, `comment` and `blank` are skipped by the program,
 * `orphan` is an indented line with nothing before it to continue, `dropped` is text that waited for a continuation
 * and was forgotten when none came.
 */
export type LineKind = 'entry' | 'comment' | 'blank' | 'orphan' | 'dropped'

/**
 * One logical line. `range` runs from the start of its first physical line to the start of the next logical
 * line, its final newline included, so that the ranges of a file's lines cover the file without gaps.
 * `pieces` are the physical lines that carry its text, without newlines; comments between them are in no piece.
 */
export interface LogicalLine {
  readonly kind: LineKind
  readonly range: Range
  readonly pieces: readonly Range[]
}

/** Groups the physical lines of a file into logical ones. Never throws; the ranges cover the text exactly. */
export type LineStyle = (text: string) => LogicalLine[]

/** Range of the text of a logical line, from its first piece's start to its last piece's end, newline excluded. */
export function textRange(line: LogicalLine): Range {
  const first = line.pieces[0]
  const last = line.pieces[line.pieces.length - 1]
  return first && last ? { start: first.start, end: last.end } : line.range
}

/** The physical lines of a text in order: `end` excludes the newline, `next` is where the following line starts. */
export function* physicalLines(text: string): Iterable<Range & { readonly next: number }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const next = newline < 0 ? text.length : newline + 1
    yield { start, end, next }
    start = next
  }
}

/** Whether a character code is white space to C's isspace() in the C locale, which all programs in scope use. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Offset of the first character in `start`…`end` that is not white space, or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let i = start
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}
