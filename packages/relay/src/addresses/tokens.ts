/** Addresses as Postfix takes them apart: tok822(3) of src/global. */

/** One word or sign of an address. */
export interface Token {
  readonly kind: 'atom' | 'quoted' | 'literal' | 'comment' | 'operator'
  /** Without quotes, brackets and backslashes; of a comment everything. */
  readonly text: string
}

/** Signs that stand for themselves (tok822_opchar of src/global/tok822_parse.c). */
const OPERATORS = '|%!()<>@,;:\\".[]'
const BLANK = ' \t\r\n'

/** A character that makes an atom print in quotes (tok822_quote_atom()). */
const NEEDS_QUOTES = /[\s\x00-\x1f\x7f|%!()<>@,;:\\".[\]]/

/** Takes an address in external form apart, from left to right (tok822_scan()). */
export function scanAddress(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string
    if (BLANK.includes(char)) {
      at++
      continue
    }
    const { token, end } = tokenAt(text, at, char)
    tokens.push(token)
    at = end
  }
  return tokens
}

/** Whether a token is the given sign. */
export function isOperator(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'operator' && token.text === sign
}

/** A sign as a token. */
export function operator(sign: string): Token {
  return { kind: 'operator', text: sign }
}

interface Scanned {
  readonly token: Token
  readonly end: number
}

function tokenAt(text: string, at: number, char: string): Scanned {
  if (char === '(') return comment(text, at)
  if (char === '[') return enclosed(text, at, 'literal', ']')
  if (char === '"') return enclosed(text, at, 'quoted', '"')
  if (char !== '\\' && OPERATORS.includes(char)) return { token: operator(char), end: at + 1 }
  const { collected, end } = collect(text, at, (next) => BLANK.includes(next) || OPERATORS.includes(next))
  return { token: { kind: NEEDS_QUOTES.test(collected) ? 'quoted' : 'atom', text: collected }, end }
}

function enclosed(text: string, at: number, kind: 'literal' | 'quoted', close: string): Scanned {
  const { collected, end } = collect(text, at + 1, (next) => next === close)
  return { token: { kind, text: collected }, end: Math.min(end + 1, text.length) }
}

/** Characters up to the one that ends them; a backslash takes the next one along, blanks of any kind become spaces. */
function collect(text: string, start: number, ends: (char: string) => boolean): { collected: string; end: number } {
  let collected = ''
  let at = start
  for (; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (ends(text[at] as string)) break
    if (at >= text.length) break
    const char = text[at] as string
    collected += BLANK.includes(char) ? ' ' : char
  }
  return { collected, end: Math.min(at, text.length) }
}

/** Comments nest; what is not closed goes on to the end. */
function comment(text: string, start: number): Scanned {
  let level = 0
  let at = start
  for (; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '(') level++
    else if (char === ')' && --level === 0) break
  }
  const end = Math.min(at + 1, text.length)
  return { token: { kind: 'comment', text: text.slice(start, end) }, end }
}
