/** Walks the text of a Postfix line as the program sees it, for tokens such as quoted strings that go over a join. */

import type { CustomPatternMatcherReturn } from 'chevrotain'

const JOIN = /\n(?:[ \t\v\f\r]*(?:#[^\n]*)?\n)*/y
const JOINS = /\n(?:[ \t\v\f\r]*(?:#[^\n]*)?\n)*/g

/** The offset itself, or the one behind the join (newline, comments, blank lines) that begins there. */
export function skipJoin(text: string, offset: number): number {
  if (text[offset] !== '\n') return offset
  JOIN.lastIndex = offset
  JOIN.test(text)
  return JOIN.lastIndex
}

/** Whether nothing that the program sees follows: the end of the line, its newline, or a NUL. */
export function atEnd(text: string, offset: number): boolean {
  const at = skipJoin(text, offset)
  return at >= text.length || text[at] === '\0'
}

/** A stretch of a line without its joins: what the program sees of it. */
export function withoutJoins(text: string): string {
  return text.includes('\n') ? text.replace(JOINS, '') : text
}

/** Whether the character is white space inside a line to C's isspace(). */
export function isBlank(char: string | undefined): boolean {
  return char !== undefined && ' \t\v\f\r\n'.includes(char)
}

/** The text between two offsets as Chevrotain wants it from a hand-written pattern; none when it is empty. */
export function matched(text: string, start: number, end: number): CustomPatternMatcherReturn | null {
  return end > start ? [text.slice(start, end)] : null
}
