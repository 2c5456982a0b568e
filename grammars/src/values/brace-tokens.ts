/** Balanced brackets as single tokens: what Postfix's balpar() and mystrtokq() skip over in one go, at any depth. */

import { type CustomPatternMatcherReturn, createToken, type TokenType } from 'chevrotain'

/** Blanks and line ends that separate words: CHARS_SPACE of Postfix. */
export const SPACE = ' \t\r\n'

/**
 * Offset behind the bracket that closes the one at `start`, or -1 when none does; src/util/balpar.c of Postfix.
 * Only brackets of the one kind are counted, and nothing escapes them.
 */
export function balancedEnd(text: string, start: number, open: string, close: string): number {
  let level = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === open) level++
    else if (character === close && --level === 0) return at + 1
  }
  return -1
}

/** Makes a custom token for `prefix` and the balanced brackets behind it; the prefix ends with the opening one. */
export function balancedToken(name: string, prefix: string, close: string): TokenType {
  const open = prefix.charAt(prefix.length - 1)
  const match = (text: string, offset: number): CustomPatternMatcherReturn | null => {
    if (!text.startsWith(prefix, offset)) return null
    const end = balancedEnd(text, offset + prefix.length - 1, open, close)
    return end < 0 ? null : [text.slice(offset, end)]
  }
  return createToken({
    name,
    pattern: { exec: match as (text: string, offset: number) => CustomPatternMatcherReturn | null },
    line_breaks: true,
    start_chars_hint: [prefix.charAt(0)],
  })
}

/** `{` … `}` with balanced braces between. */
export const BraceGroup = balancedToken('BraceGroup', '{', '}')

/** A `{` that is never closed, with all that follows it: tried after {@link BraceGroup}. */
export const UnclosedBrace = createToken({
  name: 'UnclosedBrace',
  pattern: /\{[\s\S]*/,
  line_breaks: true,
  start_chars_hint: ['{'],
})

/** A `}` without an opening one: ordinary text to Postfix. */
export const StrayBrace = createToken({ name: 'StrayBrace', pattern: '}' })
