/** The `plain` line style: every physical line stands for itself. */

import { type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

/** One logical line per physical line; `#` as first character that is not a blank makes a comment. */
export function plainLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  for (const { start, end, next } of physicalLines(text)) {
    const first = skipSpace(text, start, end)
    const kind = first === end ? 'blank' : text[first] === '#' ? 'comment' : 'entry'
    lines.push({ kind, range: { start, end: next }, pieces: [{ start, end }] })
  }
  return lines
}
