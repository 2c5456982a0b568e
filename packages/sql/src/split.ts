/** Cuts a script into statements, since one that cannot be read must not hide the others. */

import type { SqlRange } from './statement.ts'

/** Quoted texts, comments, PostgreSQL's dollar quotes; a `;` inside them ends nothing. */
const TOKEN =
  /'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|`[^`]*(?:`|$)|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|;/g

/** The statements of a script without their `;` and without blanks and comments before them. */
export function statementRanges(text: string): SqlRange[] {
  const found: SqlRange[] = []
  let start = 0
  const put = (end: number): void => {
    const lead = /^(?:\s|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*(?!!)[\s\S]*?\*\/)*/.exec(text.slice(start, end))
    const from = start + (lead?.[0].length ?? 0)
    if (from < end) found.push({ start: from, end })
  }
  for (const match of text.matchAll(TOKEN)) {
    if (match[0] !== ';') continue
    put(match.index)
    start = match.index + 1
  }
  put(text.length)
  return found
}
