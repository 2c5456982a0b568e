/** The `zone` line style of DNS zone files: parentheses carry a record over the ends of lines. */

import type { Range } from '../range.ts'
import { type LogicalLine, physicalLines, skipSpace } from './logical-line.ts'

type Physical = Range & { readonly next: number }

/**
 * Groups physical lines as BIND reads zone files: `;` starts a comment outside of quotes, and between `(` and `)` the
 * end of a line is a blank. A parenthesis that nothing closes keeps to its line, so that the records below it stay
 * readable.
 */
export function zoneLines(text: string): LogicalLine[] {
  const physical = [...physicalLines(text)]
  const lines: LogicalLine[] = []
  for (let i = 0; i < physical.length; ) {
    const { start, end } = physical[i] as Physical
    const first = skipSpace(text, start, end)
    const kind = first === end ? 'blank' : text[first] === ';' ? 'comment' : 'entry'
    const last = kind === 'entry' ? recordEnd(text, physical, i) : i
    const pieces = physical.slice(i, last + 1).map((line) => ({ start: line.start, end: line.end }))
    lines.push({ kind, range: { start, end: (physical[last] as Physical).next }, pieces })
    i = last + 1
  }
  return lines
}

/** Index of the physical line on which the record that starts on line `from` ends. */
function recordEnd(text: string, physical: readonly Physical[], from: number): number {
  let depth = 0
  for (let i = from; i < physical.length; i++) {
    depth = depthBehind(text, physical[i] as Physical, depth)
    if (depth === 0) return i
  }
  return from
}

/** How many parentheses are open behind a physical line; quotes end with it. */
function depthBehind(text: string, { start, end }: Range, before: number): number {
  let depth = before
  let quoted = false
  for (let i = start; i < end; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (c === '"') quoted = !quoted
    else if (quoted) continue
    else if (c === ';') break
    else if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}
