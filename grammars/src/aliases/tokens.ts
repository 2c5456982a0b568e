/** Tokens of an alias file: the ones that tok822_scan() cuts a line into (Postfix source, src/global/tok822_parse.c). */

import { type CustomPatternMatcherReturn, createToken, type TokenType } from 'chevrotain'
import { allCharactersBut } from '../tree/chevrotain.ts'
import { matched, skipJoin } from '../tree/joined-scan.ts'
import { Join, Unread } from '../tree/postfix-tokens.ts'

const SPECIALS = '|%!()<>@,;:\\".[]'
const BLANKS = ' \t\r\n'

/** Collects up to a character that ends the token; a backslash protects the next one, over a join if need be. */
function collect(text: string, from: number, ends: (char: string) => boolean): number {
  let at = from
  for (;;) {
    const here = skipJoin(text, at)
    const char = text[here]
    if (char === undefined || char === '\0') return at
    if (char === '\\') {
      const next = skipJoin(text, here + 1)
      if (text[next] === undefined || text[next] === '\0') return here + 1
      at = next + 1
    } else if (ends(char)) return at
    else at = here + 1
  }
}

function enclosed(open: string, close: string) {
  return (text: string, offset: number): CustomPatternMatcherReturn | null => {
    if (text[offset] !== open) return null
    const end = collect(text, offset + 1, (char) => char === close)
    return matched(text, offset, text[end] === close ? end + 1 : end)
  }
}

function atom(text: string, offset: number): CustomPatternMatcherReturn | null {
  const end = collect(text, offset, (char) => BLANKS.includes(char) || SPECIALS.includes(char))
  return matched(text, offset, end)
}

/** A comment in parentheses, which may nest; one that is not closed takes the rest of the line. */
function comment(text: string, offset: number): CustomPatternMatcherReturn | null {
  if (text[offset] !== '(') return null
  let level = 0
  let at = offset
  for (;;) {
    const here = skipJoin(text, at)
    const char = text[here]
    if (char === undefined || char === '\0') return matched(text, offset, at)
    at = here + 1
    if (char === '(') level++
    else if (char === ')' && --level === 0) return matched(text, offset, at)
    else if (char === '\\') {
      const next = skipJoin(text, at)
      if (text[next] === undefined || text[next] === '\0') return matched(text, offset, at)
      at = next + 1
    }
  }
}

const scanned = { line_breaks: true } as const
export const Blank = createToken({ name: 'Blank', pattern: /[ \t\r]+/, group: 'trivia' })
export const Comment = createToken({ name: 'Comment', pattern: comment, start_chars_hint: ['('], ...scanned })
export const Quoted = createToken({ name: 'Quoted', pattern: enclosed('"', '"'), start_chars_hint: ['"'], ...scanned })
export const DomainLiteral = createToken({
  name: 'DomainLiteral',
  pattern: enclosed('[', ']'),
  start_chars_hint: ['['],
  ...scanned,
})
export const Colon = createToken({ name: 'Colon', pattern: ':' })
export const Comma = createToken({ name: 'Comma', pattern: ',' })
export const AtSign = createToken({ name: 'AtSign', pattern: /[@%]/ })
export const Open = createToken({ name: 'Open', pattern: '<' })
export const Operator = createToken({ name: 'Operator', pattern: /[|!)>;.\]]/ })
export const Atom = createToken({
  name: 'Atom',
  pattern: atom,
  start_chars_hint: allCharactersBut(' \t\r\n\0|%!()<>@,;:".[]'),
  ...scanned,
})

export const TOKENS: TokenType[] = [
  Blank,
  Join,
  Unread,
  Comment,
  Quoted,
  DomainLiteral,
  Colon,
  Comma,
  AtSign,
  Open,
  Operator,
  Atom,
]

/** Kind of the leaf that each token becomes. */
export const LEAF_KINDS: ReadonlyMap<TokenType, string> = new Map([
  [Comment, 'comment-text'],
  [Quoted, 'quoted'],
  [DomainLiteral, 'domain-literal'],
  [Colon, 'operator'],
  [Comma, 'comma'],
  [AtSign, 'operator'],
  [Open, 'operator'],
  [Operator, 'operator'],
  [Atom, 'atom'],
])
