/** What the cursor is on in a query, or in a script of SQL. */

import type { JoinedText } from '@mailcfg/core'
import { type SqlProgram, variablesIn } from './sql-program.ts'
import type { SqlPlaceholderSubject, SqlWordSubject } from './subject.ts'
import { wordAt } from './words.ts'

const WORD = /[\w$]+|`[^`]*`/g

/** The variable or word of a query at an offset of its text. */
export function sqlWord(query: JoinedText, at: number, program: SqlProgram): SqlPlaceholderSubject | SqlWordSubject {
  const variable =
    variablesIn(query.text, program).find(({ start, end }) => start < at && at <= end) ?? typedVariable(query.text, at)
  if (variable) {
    const { start, end } = variable
    const range = query.rangeOf(start, end)
    return { kind: 'sql-placeholder', program, query: query.text, text: query.text.slice(start, end), range }
  }
  const word = wordAt(query.text, at, WORD)
  return { kind: 'sql-word', program, text: word.text, range: query.rangeOf(word.start, word.end) }
}

/** The word of a script at an offset of the file. */
export function scriptWord(line: string, lineStart: number, offset: number): SqlWordSubject {
  const word = wordAt(line, offset - lineStart, WORD)
  const range = { start: lineStart + word.start, end: lineStart + word.end }
  return { kind: 'sql-word', program: undefined, text: word.text, range }
}

/** A variable of which only the first sign is there, or a brace that is still open. */
function typedVariable(query: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const match = /(?<!%)(?:%%)*(%(?:\{[\w:]*)?|\$\(?\w*)$/.exec(query.slice(0, at))
  const typed = match?.[1]
  return typed === undefined ? undefined : { start: at - typed.length, end: at }
}
