/** The `backslash` line style of Courier's auth*rc files: a backslash at the end of a line joins the next one. */

import type { Range } from '../range.ts'
import { isSpace, type LineStyle, type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

/** How one reader joins lines; readers of the same format differ in these points between versions. */
export interface BackslashRules {
  /** Whether blanks may stand between the backslash and the end of the line. */
  readonly blanksBehind: boolean
  /** Whether the indentation of the line that is joined on is dropped. */
  readonly dropsIndent: boolean
  /** Whether the backslash joins wherever it stands; else not at the end of the line's first word, nor in comments. */
  readonly anywhere: boolean
}

/** Groups physical lines that a backslash joins. The pieces hold neither the backslash nor dropped indentation. */
export function backslashStyle(rules: BackslashRules): LineStyle {
  return (text) => {
    const lines: LogicalLine[] = []
    let open: { kind: LogicalLine['kind']; start: number; pieces: Range[] } | undefined
    for (const { start, end, next } of physicalLines(text)) {
      const first = skipSpace(text, start, end)
      const joined = open !== undefined
      open ??= { kind: first === end ? 'blank' : text[first] === '#' ? 'comment' : 'entry', start, pieces: [] }
      const slash = backslashAt(text, joined ? end : first, { start, end }, rules)
      const goesOn = slash !== undefined && (rules.anywhere || open.kind === 'entry')
      const from = joined && rules.dropsIndent ? first : start
      open.pieces.push({ start: from, end: goesOn ? Math.max(from, slash) : end })
      if (goesOn) continue
      lines.push({ kind: open.kind, range: { start: open.start, end: next }, pieces: open.pieces })
      open = undefined
    }
    if (open) lines.push({ kind: open.kind, range: { start: open.start, end: text.length }, pieces: open.pieces })
    return lines
  }
}

/** Offset of the backslash that joins a physical line to the next; `first` is where the line's first word starts. */
function backslashAt(text: string, first: number, line: Range, rules: BackslashRules): number | undefined {
  let end = line.end
  while (rules.blanksBehind && end > line.start && isSpace(text.charCodeAt(end - 1))) end--
  if (end === line.start || text[end - 1] !== '\\') return undefined
  if (rules.anywhere || first === line.end) return end - 1
  for (let i = first; i < end - 1; i++) if (isSpace(text.charCodeAt(i))) return end - 1
  return undefined
}
