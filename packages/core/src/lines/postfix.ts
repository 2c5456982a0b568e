/** The `postfix` line style of main.cf, master.cf and every lookup table: indented lines continue. */

import type { Range } from '../range.ts'
import { isSpace, type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

type Physical = Range & { readonly next: number }

/**
 * Groups lines as readllines() does (Postfix source, src/util/readlline.c): comment, empty and blank lines are
 * skipped wherever they stand and do not end a value; an indented line continues the entry before it; one with
 * no entry before it is an orphan, together with the lines that continue it.
 */
export function postfixLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let open: Physical[] = []
  let skipped: Physical[] = []
  const flush = (): void => {
    if (open.length > 0) lines.push(entryLine(text, open))
    for (const s of skipped) lines.push(skippedLine(text, s))
    open = []
    skipped = []
  }
  for (const physical of physicalLines(text)) {
    const first = skipSpace(text, physical.start, physical.end)
    if (first === physical.end || text[first] === '#') {
      if (open.length > 0) skipped.push(physical)
      else lines.push(skippedLine(text, physical))
    } else {
      if (first === physical.start) flush()
      skipped = []
      open.push(physical)
    }
  }
  flush()
  return lines
}

function entryLine(text: string, pieces: readonly Physical[]): LogicalLine {
  const first = pieces[0] as Physical
  const last = pieces[pieces.length - 1] as Physical
  return {
    kind: isSpace(text.charCodeAt(first.start)) ? 'orphan' : 'entry',
    range: { start: first.start, end: last.next },
    pieces: pieces.map(({ start, end }) => ({ start, end })),
  }
}

function skippedLine(text: string, { start, end, next }: Physical): LogicalLine {
  const kind = skipSpace(text, start, end) === end ? 'blank' : 'comment'
  return { kind, range: { start, end: next }, pieces: [{ start, end }] }
}
