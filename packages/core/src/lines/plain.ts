/** The `plain` line style: every physical line stands for itself. */

import { type LineStyle, type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

/**
 * One logical line per physical line.
 * @param marks characters that make a comment of a line they are the first on, blanks before them aside.
 */
export function plainStyle(marks: string): LineStyle {
  return (text) => {
    const lines: LogicalLine[] = []
    for (const { start, end, next } of physicalLines(text)) {
      const first = skipSpace(text, start, end)
      const kind = first === end ? 'blank' : marks.includes(text[first] as string) ? 'comment' : 'entry'
      lines.push({ kind, range: { start, end: next }, pieces: [{ start, end }] })
    }
    return lines
  }
}

/** The plain style with `#` for comments. */
export const plainLines: LineStyle = plainStyle('#')
