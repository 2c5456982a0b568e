/** Cuts a script into statements, since one that cannot be read must not hide the others. */

import type { SqlDialect } from './library.ts'
import type { SqlRange } from './statement.ts'

/** Quoted texts and comments of MySQL; a `;` inside them ends nothing. Without a dialect, this is the most likely one. */
const MYSQL =
  /'[^'\\]*(?:\\[\s\S][^'\\]*|''[^'\\]*)*(?:'|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|`[^`]*(?:`|$)|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|;/g

/** Those of PostgreSQL and SQLite, with dollar quotes and the rows that pg_dump writes behind COPY. */
const PLAIN =
  /^COPY\b[^;]*\bFROM stdin;[\s\S]*?(?:^\\\.$|$(?![\s\S]))|\bE'[^'\\]*(?:\\[\s\S][^'\\]*|''[^'\\]*)*(?:'|$(?![\s\S]))|'[^']*(?:'|$(?![\s\S]))|"[^"]*(?:"|$(?![\s\S]))|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\$(\w*)\$[\s\S]*?(?:\$\1\$|$(?![\s\S]))|;/gim

/** The statements of a script without their `;` and without blanks and comments before them. */
export function statementRanges(text: string, dialect: SqlDialect | undefined): SqlRange[] {
  const found: SqlRange[] = []
  let start = 0
  const put = (end: number): void => {
    const lead = /^(?:\s|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*(?!!)[\s\S]*?\*\/)*/.exec(text.slice(start, end))
    const from = start + (lead?.[0].length ?? 0)
    if (from < end) found.push({ start: from, end })
  }
  for (const match of text.matchAll(dialect === 'postgresql' || dialect === 'sqlite' ? PLAIN : MYSQL)) {
    const isRows = /^COPY\b/i.test(match[0])
    if (match[0] !== ';' && !isRows) continue
    put(match.index)
    start = match.index + match[0].length
  }
  put(text.length)
  return found
}
