/** Lays out the comments between entries: in the first column, except for items of a list that were commented out. */

import type { Line, ParsedFile } from '@mailcfg/grammars'
import { withoutTrailingBlanks } from '../../blank-lines.ts'
import type { Rewriting } from '../../rewriting.ts'

/**
 * Lays the comment lines of a file. Indented comments directly behind an entry go on with it: behind one of `lists` they
 * are indented like items, behind another value of several lines they stay as they are.
 */
export function layComments(rewriting: Rewriting, file: ParsedFile, lists: ReadonlySet<Line>, indent: string): void {
  let entry: Line | undefined
  for (const line of file.lines) {
    if (line.logical.kind !== 'comment') {
      entry = line
      continue
    }
    const text = withoutTrailingBlanks(rewriting.textOf(line))
    if (!/^[ \t]/.test(text)) entry = undefined
    const goesOn = entry !== undefined && (lists.has(entry) || entry.logical.pieces.length > 1)
    if (!goesOn || !entry) rewriting.lay(line, text.trimStart())
    else rewriting.lay(line, lists.has(entry) ? indent + text.trimStart() : text)
  }
}
