/** Tokens that all Postfix languages share: blanks, joins between physical lines, and text behind a NUL. */

import { createToken } from 'chevrotain'

/** White space inside a physical line; isspace() of the C locale without the newline. */
export const Blank = createToken({ name: 'Blank', pattern: /[ \t\v\f\r]+/, group: 'trivia' })

/**
 * The seam between two physical lines of a logical line: the newline and whatever comment, empty and blank lines
 * follow it. The indentation of the next line is not part of it, because Postfix keeps those blanks in the value.
 */
export const Join = createToken({
  name: 'Join',
  pattern: /\n(?:[ \t\v\f\r]*(?:#[^\n]*)?\n)*/,
  group: 'trivia',
  line_breaks: true,
  start_chars_hint: ['\n'],
})

/** Postfix handles lines as C strings: a NUL and what follows on the logical line is never read (postconf -n shows it). */
export const Unread = createToken({
  name: 'Unread',
  pattern: /\0[\s\S]*/,
  group: 'trivia',
  line_breaks: true,
  start_chars_hint: ['\0'],
})

export const POSTFIX_TRIVIA = [Blank, Join, Unread]
