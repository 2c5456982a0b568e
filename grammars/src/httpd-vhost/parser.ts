/** Chevrotain grammar of one line of an Apache httpd configuration, as ap_build_config() (server/config.c) reads it. */

import { createToken, type IToken } from 'chevrotain'
import {
  allCharactersBut,
  type LineGrammar,
  LineParser,
  leafOf,
  lineParser,
  makeLexer,
  tokenOffsets,
} from '../tree/chevrotain.ts'
import type { Part, Problem } from '../tree/line-tree.ts'

const Blank = createToken({ name: 'Blank', pattern: /(?:[ \t\v\f\r\n]|\\\n)+/, group: 'trivia', line_breaks: true })
const SPACE = ' \t\v\f\r\n'
const CloseTag = createToken({ name: 'CloseTag', pattern: /<\/[^>\n]*>?/, start_chars_hint: ['<'] })
const OpenTag = createToken({
  name: 'OpenTag',
  pattern: /<[^ \t\v\f\r\n>]*/,
  start_chars_hint: ['<'],
  push_mode: 'section',
})
const Name = createToken({
  name: 'Name',
  pattern: /[^ \t\v\f\r\n<\\][^ \t\v\f\r\n]*|\\(?!\n)/,
  start_chars_hint: allCharactersBut(`${SPACE}<`),
  push_mode: 'value',
})
const TagEnd = createToken({ name: 'TagEnd', pattern: '>' })
const TagWord = createToken({
  name: 'TagWord',
  pattern: /"(?:\\[\s\S]|[^"\\\n])*"|(?:[^ \t\v\f\r\n>\\]|\\(?!\n))+/,
  line_breaks: true,
  start_chars_hint: allCharactersBut(`${SPACE}>`),
})
const Word = createToken({
  name: 'Word',
  pattern: /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|(?:[^ \t\v\f\r\n\\]|\\(?!\n))+/,
  line_breaks: true,
  start_chars_hint: allCharactersBut(SPACE),
})

const MODES = { line: [Blank, CloseTag, OpenTag, Name], section: [Blank, TagEnd, TagWord], value: [Blank, Word] }

class HttpdParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): { kind: string; parts: Part[] } =>
    this.OR([
      { ALT: () => ({ kind: 'container-close', parts: [leafOf(this.CONSUME(CloseTag), 'close')] }) },
      { ALT: () => ({ kind: 'container-open', parts: this.SUBRULE(this.container) }) },
      { ALT: () => ({ kind: 'assignment', parts: this.SUBRULE(this.directive) }) },
    ]),
  )

  /** `<Name arguments>`. */
  readonly container = this.RULE('container', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(OpenTag), 'open')]
    this.MANY(() => parts.push(leafOf(this.CONSUME(TagWord), 'argument')))
    this.AT_LEAST_ONE(() => parts.push(leafOf(this.CONSUME(TagEnd), 'end')))
    return parts
  })

  /** `Name arguments`, the arguments parted by blanks. */
  readonly directive = this.RULE('directive', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Name), 'name')]
    const value: Part[] = []
    this.MANY(() => value.push(leafOf(this.CONSUME(Word), 'word')))
    if (value.length > 0) parts.push(this.group('value', value))
    return parts
  })
}

/** Why the server refuses the line. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const first = tokens[0]
  if (first === undefined) return { code: 'missing-name', start: 0, end: 0 }
  return { code: 'unclosed-tag', start: tokenOffsets(first).start, end: slice.trimEnd().length }
}

/** Parses one line of an Apache httpd configuration. */
export const parseHttpd = lineParser(
  (): LineGrammar<HttpdParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'line' }),
    parser: new HttpdParser(),
    start: (parser) => parser.line(),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
