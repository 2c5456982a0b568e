/** What all files of lines share: runs of blank lines, blanks at the ends of lines, and the final newline. */

import type { Line, ParsedFile } from '@mailcfg/grammars'
import type { Rewriting } from './rewriting.ts'

/**
 * Lays the blank and comment lines of a file that nobody has laid yet: runs of blank lines become one, none stays at the
 * start and the end of the file, and comments lose the blanks at their ends. A last line gets its final newline.
 * To be called last, since lines that a layout has laid before are left as they were laid; entries are the layout's affair.
 */
export function layBlankLines(rewriting: Rewriting, file: ParsedFile): void {
  let last: Line | undefined
  const isBlank = (line: Line): boolean => line.logical.kind === 'blank' && !rewriting.isLaid(line)
  for (const line of squeezeBlankLines(rewriting, file, isBlank)) {
    if (line.logical.kind === 'comment' && !rewriting.isLaid(line)) layComment(rewriting, line)
    last = line
  }
  if (last && !rewriting.isLaid(last) && endsCleanly(rewriting, last)) rewriting.endLine(last)
}

/**
 * Lays runs of blank lines: one of each stays, none at the start and the end of the file. Gives all other lines, in order.
 * @param isBlank tells of each line in turn, before the line is given
 */
export function* squeezeBlankLines(
  rewriting: Rewriting,
  { lines }: ParsedFile,
  isBlank: (line: Line) => boolean,
): Iterable<Line> {
  let afterBlank = true
  let waiting: Line | undefined
  for (const line of lines) {
    if (isBlank(line)) {
      rewriting.remove(line)
      if (!afterBlank) waiting = line
      afterBlank = true
      continue
    }
    if (waiting) rewriting.lay(waiting, '')
    waiting = undefined
    afterBlank = false
    yield line
  }
}

/**
 * A line without blanks at its end. Blanks behind a backslash stay: without them it might join the next line.
 * @param text a physical line, with or without its newline; the newline goes too.
 */
export function withoutTrailingBlanks(text: string): string {
  const trimmed = text.replace(/[ \t\n\v\f\r]+$/, '')
  return trimmed.endsWith('\\') ? text.replace(/\r?\n$/, '') : trimmed
}

/** Comments of several physical lines are joined by backslashes; only where the last of them ends can change. */
function layComment(rewriting: Rewriting, line: Line): void {
  if (line.logical.pieces.length > 1) return
  const text = rewriting.textOf(line)
  const trimmed = withoutTrailingBlanks(text)
  // A comment that ends in a backslash at the very end of the file may go on in a line that is added.
  if (text.endsWith('\n') || !trimmed.endsWith('\\')) rewriting.lay(line, trimmed)
}

/** Whether a newline behind the last line of a file changes nothing: a backslash there would join what it begins. */
function endsCleanly(rewriting: Rewriting, line: Line): boolean {
  const read = line.logical.kind === 'entry' && line.tree.kind !== 'broken' && line.tree.problems.length === 0
  return read && !rewriting.textOf(line).trimEnd().endsWith('\\')
}
