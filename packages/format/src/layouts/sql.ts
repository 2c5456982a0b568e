/** Layout of SQL scripts: blanks at line ends, runs of blank lines and the final newline, outside of all text. */

import type { TextEdit } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { AssignmentsDocument } from '@mailcfg/model'
import { squeezeBlankLines } from '../blank-lines.ts'
import { Rewriting } from '../rewriting.ts'
import { type Lexeme, SQL_READINGS, sqlLexemes } from '../sql-reading.ts'

/** The edits of a script. Where any of the clients that may run it sees a string or a long comment, nothing is changed. */
export function sqlLayout({ file, source }: AssignmentsDocument): readonly TextEdit[] {
  const rewriting = new Rewriting(file)
  const isInText = textTest(source.text)
  const withoutNewline = (line: Line): string => rewriting.textOf(line).replace(/\r?\n$/, '')
  const endsInText = (line: Line): boolean => isInText(line.logical.range.start + withoutNewline(line).length)
  const isBlank = (line: Line): boolean => /^[ \t]*$/.test(withoutNewline(line)) && !endsInText(line)
  for (const line of squeezeBlankLines(rewriting, file, isBlank)) {
    if (!endsInText(line)) layEnd(rewriting, line, withoutNewline(line))
  }
  return rewriting.edits()
}

/** @param text the line without its newline. */
function layEnd(rewriting: Rewriting, line: Line, text: string): void {
  const trimmed = text.replace(/(?<![ \t])[ \t]+$/, '')
  const isLaid = trimmed === text && rewriting.textOf(line).endsWith('\n')
  // A carriage return must not come to the end of the line, nor a backslash, to which some clients listen.
  if (!isLaid && !/[\r\\]$/.test(trimmed)) rewriting.lay(line, trimmed)
}

/** A test, to be asked for ascending offsets of line ends, of whether any reader is inside of text there. */
function textTest(text: string): (offset: number) => boolean {
  const long = SQL_READINGS.flatMap((reading) => [...longTexts(text, sqlLexemes(text, reading))])
  long.sort((a, b) => a.start - b.start)
  let next = 0
  let until = 0
  return (offset) => {
    for (let one = long[next]; one && one.start <= offset; one = long[++next]) until = Math.max(until, one.end)
    return offset < until
  }
}

/** The texts that go on behind the line they begin on. */
function* longTexts(text: string, lexemes: Iterable<Lexeme>): Iterable<Lexeme> {
  let newline = -1
  for (const lexeme of lexemes) {
    if (lexeme.kind !== 'text') continue
    if (newline < lexeme.start) newline = text.indexOf('\n', lexeme.start)
    if (newline < 0) newline = text.length
    if (newline < lexeme.end) yield lexeme
  }
}
