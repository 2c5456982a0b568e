/** Chevrotain grammar of one line of a lookup table that postmap turns into an index: a key, blanks, a value. */

import { type CustomPatternMatcherReturn, createToken, type IToken } from 'chevrotain'
import {
  allCharactersBut,
  type LineGrammar,
  LineParser,
  leafOf,
  lineParser,
  makeLexer,
  tokenOffsets,
} from '../tree/chevrotain.ts'
import { isBlank, matched, skipJoin } from '../tree/joined-scan.ts'
import type { Part, Problem } from '../tree/line-tree.ts'
import { POSTFIX_TRIVIA } from '../tree/postfix-tokens.ts'

/** Where the key of a line ends, and whether a quote was left open: then the key is the whole line. */
function keyEnd(text: string): { end: number; open: boolean } {
  let quoted = false
  let at = 0
  for (; at < text.length; at++) {
    const next = skipJoin(text, at)
    if (next >= text.length || text[next] === '\0') return { end: at, open: quoted }
    if (next > at && !quoted) return { end: at, open: false }
    at = next
    const char = text[at] as string
    if (char === '\\') {
      const escaped = skipJoin(text, at + 1)
      if (escaped >= text.length || text[escaped] === '\0') return { end: at + 1, open: quoted }
      at = escaped
    } else if (char === '"') quoted = !quoted
    else if (isBlank(char) && !quoted) return { end: at, open: false }
  }
  return { end: at, open: quoted }
}

function key(open: boolean) {
  return (text: string, offset: number): CustomPatternMatcherReturn | null => {
    if (offset > 0) return null
    const found = keyEnd(text)
    return found.open === open ? matched(text, 0, found.end) : null
  }
}

const anyText = allCharactersBut(' \t\n\v\f\r\0')
const Key = createToken({ name: 'Key', pattern: key(false), line_breaks: true, start_chars_hint: anyText })
const OpenKey = createToken({ name: 'OpenKey', pattern: key(true), line_breaks: true, start_chars_hint: anyText })
const Text = createToken({ name: 'Text', pattern: /[^ \t\n\v\f\r\0]+/, start_chars_hint: anyText })
const TOKENS = [...POSTFIX_TRIVIA, Key, OpenKey, Text]

class LookupTableParser extends LineParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  /** key value; the value is everything behind the blanks, blanks inside it included. */
  readonly entry = this.RULE('entry', (): Part[] => {
    const key = this.CONSUME(Key)
    const value: Part[] = []
    this.AT_LEAST_ONE(() => {
      value.push(leafOf(this.CONSUME(Text), 'text'))
    })
    this.ACTION(() => {
      if (key.image.endsWith(':')) this.problems.push({ code: 'key-ends-with-colon', ...tokenOffsets(key) })
    })
    return [leafOf(key, 'key'), this.group('value', value)]
  })
}

/** Why postmap skips the line (Postfix source, src/postmap/postmap.c). */
function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  if (first === undefined) return { code: 'no-value', start: 0, end: 0 }
  return { code: first.tokenType === OpenKey ? 'unbalanced-quote' : 'no-value', ...tokenOffsets(first) }
}

/**
 * Parses one logical line as postmap does: the key ends at the first blank that is neither quoted nor escaped.
 * A key may go over a join when a quote or backslash protects the indentation behind it.
 */
export const parseLookupEntry = lineParser(
  (): LineGrammar<LookupTableParser> => ({
    lexer: makeLexer(TOKENS),
    parser: new LookupTableParser(),
    start: (parser) => ({ kind: 'entry', parts: parser.entry() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
