/** Tokens of regexp and pcre tables. What a character means depends on the tokens before it, so most are hand-written. */

import { createToken, type IToken, type TokenType } from 'chevrotain'
import { allCharactersBut } from '../tree/chevrotain.ts'
import { atEnd, isBlank, matched, skipJoin } from '../tree/joined-scan.ts'
import { POSTFIX_TRIVIA } from '../tree/postfix-tokens.ts'
import type { PatternDialect } from './dialect.ts'

/** The token types of one dialect. */
export interface PatternTokens {
  readonly all: TokenType[]
  readonly If: TokenType
  readonly EndIf: TokenType
  readonly Request: TokenType
  readonly Not: TokenType
  readonly Pattern: TokenType
  readonly OpenPattern: TokenType
  readonly Flags: TokenType
  readonly Text: TokenType
}

/** Where the pattern that starts at `offset` ends, closing delimiter included; `closed` is false without one. */
function patternEnd(text: string, offset: number, dialect: PatternDialect): { end: number; closed: boolean } {
  const delimiter = text[offset]
  let at = offset + 1
  for (;;) {
    const here = skipJoin(text, at)
    const char = text[here]
    if (char === undefined || char === '\0') return { end: at, closed: false }
    at = here + 1
    if (char === delimiter) return { end: at, closed: true }
    // Postfix trims the line first: a backslash with only blanks behind it is the last character.
    if (char === '\\') {
      const next = skipJoin(text, at)
      if (onlyBlanks(text, next)) return { end: at, closed: dialect.backslashCloses }
      at = next + 1
    }
  }
}

/** Whether nothing but white space is left of the line. */
function onlyBlanks(text: string, offset: number): boolean {
  let at = offset
  while (!atEnd(text, at)) {
    at = skipJoin(text, at)
    if (!isBlank(text[at])) return false
    at++
  }
  return true
}

/** Makes the tokens of a dialect. */
export function patternTokens(dialect: PatternDialect): PatternTokens {
  const anyText = allCharactersBut(' \t\n\v\f\r\0')
  const scanned = { line_breaks: true, start_chars_hint: anyText } as const
  const follows = (token: IToken | undefined, offset: number): boolean =>
    token !== undefined && token.startOffset + token.image.length === offset
  const isOf = (token: IToken | undefined, ...types: TokenType[]): boolean =>
    token !== undefined && types.includes(token.tokenType)

  const atStart = (expression: RegExp) => (text: string, offset: number, before: IToken[]) =>
    before.length === 0
      ? matched(text, offset, offset + (expression.exec(text.slice(offset, offset + 6))?.[0].length ?? 0))
      : null
  const If = createToken({ name: 'If', pattern: atStart(/^if(?![A-Za-z0-9])/i), ...scanned })
  const EndIf = createToken({ name: 'EndIf', pattern: atStart(/^endif(?![A-Za-z0-9])/i), ...scanned })
  /** A line that starts with a letter or digit and is neither: postmap ignores it. */
  const Request = createToken({ name: 'Request', pattern: atStart(/^[A-Za-z0-9]+/), ...scanned })

  /** Whether a pattern is due: at the start of a rule, behind `if`, behind `!`. */
  const due = (before: IToken[]): boolean => before.length === 0 || isOf(before[before.length - 1], If, Not)
  const Not: TokenType = createToken({
    name: 'Not',
    pattern: (text: string, offset: number, before: IToken[]) => {
      if (text[offset] !== '!') return null
      const last = before[before.length - 1]
      const second = dialect.secondPattern && !isOf(before[0], If) && follows(last, offset) && secondMayStart(before)
      return due(before) || second ? matched(text, offset, offset + 1) : null
    },
    start_chars_hint: ['!'],
    line_breaks: false,
  })
  const pattern = (closed: boolean) => (text: string, offset: number, before: IToken[]) => {
    if (!due(before)) return null
    const found = patternEnd(text, offset, dialect)
    return found.closed === closed ? matched(text, offset, found.end) : null
  }
  const Pattern = createToken({ name: 'Pattern', pattern: pattern(true), ...scanned })
  const OpenPattern = createToken({ name: 'OpenPattern', pattern: pattern(false), ...scanned })
  const flagText = dialect.secondPattern ? /[^ \t\n\v\f\r\0!]+/y : /[^ \t\n\v\f\r\0]+/y
  const Flags = createToken({
    name: 'Flags',
    pattern: (text: string, offset: number, before: IToken[]) => {
      const last = before[before.length - 1]
      if (!isOf(last, Pattern) || !follows(last, offset)) return null
      flagText.lastIndex = offset
      return flagText.exec(text) as [string] | null
    },
    ...scanned,
  })
  const Text = createToken({ name: 'Text', pattern: /[^ \t\n\v\f\r\0]+/, start_chars_hint: anyText })
  /** Directly behind the first pattern or its flags. */
  const secondMayStart = (before: IToken[]): boolean =>
    isOf(before[before.length - 1], Pattern, Flags) && before.filter((token) => isOf(token, Pattern)).length === 1
  const all = [...POSTFIX_TRIVIA, If, EndIf, Request, Not, Pattern, OpenPattern, Flags, Text]
  return { all, If, EndIf, Request, Not, Pattern, OpenPattern, Flags, Text }
}
