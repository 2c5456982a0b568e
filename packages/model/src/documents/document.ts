/** What all documents have in common: the parsed file behind them, and places to point at. */

import { JoinedText, type LogicalLine, type Range, type SourceText, shiftRange } from '@mailcfg/core'
import type { Group, LanguageDefinition, Line, ParsedFile, Part, Problem, ValueReading } from '@mailcfg/grammars'

/** A word of a file with its place. */
export interface Word {
  readonly text: string
  readonly range: Range
}

/** A problem of the grammar with its place in the file. */
export interface FileProblem {
  readonly code: string
  readonly range: Range
  readonly line: Line
}

/** The part of a document that does not depend on its shape. */
export interface DocumentBase {
  readonly source: SourceText
  readonly language: LanguageDefinition
}

/** The word of a leaf or group of a line, in file offsets. */
export function wordOf(source: SourceText, logical: LogicalLine, part: Part): Word {
  const range = { start: logical.range.start + part.start, end: logical.range.start + part.end }
  return { text: source.slice(range), range }
}

/** The problems of all lines, in file order. */
export function problemsOf(file: ParsedFile): FileProblem[] {
  const problems: FileProblem[] = []
  for (const line of file.lines) {
    for (const problem of line.tree.problems) problems.push(problemAt(line, problem))
  }
  return problems
}

function problemAt(line: Line, { code, start, end }: Problem): FileProblem {
  return { code, range: shiftRange({ start, end }, line.logical.range.start), line }
}

/**
 * The text of a part as the program reads it: the pieces of the logical line that lie inside the part, joined with
 * the language's glue. Comments and blank lines between the pieces are left out.
 */
export function joinedOf(
  source: SourceText,
  logical: LogicalLine,
  part: Group | Part,
  glue: ValueReading['glue'],
): JoinedText {
  const start = logical.range.start + part.start
  const end = logical.range.start + part.end
  const pieces: Range[] = []
  for (const piece of logical.pieces) {
    const a = Math.max(start, piece.start)
    const b = Math.min(end, piece.end)
    if (a < b) pieces.push({ start: a, end: b })
  }
  return pieces.length === 0 ? JoinedText.emptyAt(end) : JoinedText.of(source.text, pieces, glue)
}
