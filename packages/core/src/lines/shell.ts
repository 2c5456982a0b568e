/** The `shell` line style of files that /bin/sh sources: open quotes and a backslash carry a line on. */

import type { Range } from '../range.ts'
import { type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

type Physical = Range & { readonly next: number }

/**
 * Groups physical lines as the shell reads simple commands: a quoted string may span lines, a backslash before the
 * newline joins. A quote that nothing closes keeps to its line, so that the lines below it stay readable.
 */
export function shellLines(text: string): LogicalLine[] {
  const physical = [...physicalLines(text)]
  const lines: LogicalLine[] = []
  for (let i = 0; i < physical.length; ) {
    const { start, end } = physical[i] as Physical
    const first = skipSpace(text, start, end)
    const kind = first === end ? 'blank' : text[first] === '#' ? 'comment' : 'entry'
    const last = kind === 'entry' ? commandEnd(text, physical, i) : i
    const pieces = physical.slice(i, last + 1).map((line) => ({ start: line.start, end: line.end }))
    lines.push({ kind, range: { start, end: (physical[last] as Physical).next }, pieces })
    i = last + 1
  }
  return lines
}

/** Index of the physical line on which the command that starts on line `from` ends. */
function commandEnd(text: string, physical: readonly Physical[], from: number): number {
  let quote = ''
  for (let i = from; i < physical.length; i++) {
    const line = physical[i] as Physical
    const state = scanLine(text, line, quote)
    if (state === '') return i
    quote = state === '\\' ? '' : state
    if (i === physical.length - 1 && state === '\\') return i
  }
  return from
}

/** State behind a physical line: the quote that is still open, `\` for a backslash before the newline, or nothing. */
function scanLine(text: string, line: Physical, open: string): string {
  let quote = open
  let wordStart = open === ''
  for (let i = line.start; i < line.end; i++) {
    const c = text[i] as string
    if (c === '\\' && quote !== "'") {
      if (i + 1 === line.end && line.next > line.end) return quote === '' ? '\\' : quote
      i++
    } else if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") {
      quote = c
    } else if (c === '#' && wordStart) {
      return ''
    }
    wordStart = quote === '' && text[i] === c && ' \t;&|()'.includes(c)
  }
  return quote
}
