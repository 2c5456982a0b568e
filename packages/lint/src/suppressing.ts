/** Writes the comments that silence findings, where `suppressions.ts` reads them. */

import type { Diagnostic, LogicalLine, Range, TextEdit } from '@mailcfg/core'
import type { Document } from '@mailcfg/model'
import { commentMark, isEntry, linesNear } from './suppressions.ts'

/** An edit that puts a comment in, and where in its text the reason stands, which somebody has to write. */
export interface SuppressingEdit {
  readonly edit: TextEdit
  readonly reason: Range
}

/** What stands for the reason. */
const REASON = 'reason'

/** First lines that must stay the first ones: of scripts, of doveconf's output, of Courier's templates. */
const HEADING = /^(?:\ufeff)?#(?:!|#| \d+\.\d)[^\n]*\n/

/**
 * Silences a finding by a comment above its logical line, or its rule in the whole file.
 * @returns nothing where no comment can silence it, such as for a finding in a comment
 */
export function suppressingEdit(
  document: Document,
  { rule, primary }: Diagnostic,
  scope: 'line' | 'file',
): SuppressingEdit | undefined {
  const { source, language, shape } = document
  if (scope === 'file') {
    const at = HEADING.exec(source.slice({ start: 0, end: Math.min(source.length, 400) }))?.[0].length ?? 0
    return commentAt(at, `${commentMark(language)} mailcfg-ignore-file ${rule}: `)
  }
  // A finding about the file as a whole stands before its first character, and would stand before the comment, too.
  if (primary.range.end === 0) return undefined
  const line = lineOf(document, primary.range.start)
  if (line === undefined) return undefined
  const { start } = source.lineRange(source.positionAt(line.range.start).line)
  // Blanks at the start of a line continue the one before it in Postfix; in blocks they show the depth.
  const indent = shape === 'blocks' ? (/^[ \t]*/.exec(source.slice(line.range))?.[0] ?? '') : ''
  return commentAt(start, `${indent}${commentMark(language)} mailcfg-ignore ${rule}: `)
}

function commentAt(at: number, before: string): SuppressingEdit {
  return {
    edit: { range: { start: at, end: at }, text: `${before}${REASON}\n` },
    reason: { start: before.length, end: before.length + REASON.length },
  }
}

/** The entry that an offset lies in. */
function lineOf(document: Document, offset: number): LogicalLine | undefined {
  const { length } = document.source
  return linesNear(document, offset)
    .map(({ logical }) => logical)
    .find(
      (one) =>
        isEntry(document, one) && one.range.start <= offset && (offset < one.range.end || one.range.end === length),
    )
}
