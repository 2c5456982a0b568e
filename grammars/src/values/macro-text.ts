/** Chevrotain grammar of text with `$name` references: the first of the two levels on which Postfix reads macros. */

import { createToken, type IToken, type Lexer } from 'chevrotain'
import { allCharactersBut, LineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import { balancedToken } from './brace-tokens.ts'

const Literal = createToken({
  name: 'Literal',
  pattern: /[^$]+/,
  line_breaks: true,
  start_chars_hint: allCharactersBut('$'),
})
const DoubleDollar = createToken({ name: 'DoubleDollar', pattern: '$$' })
const PlainName = createToken({ name: 'PlainName', pattern: /\$[A-Za-z0-9_]+/ })
const Braced = balancedToken('Braced', '${', '}')
const Parenthesized = balancedToken('Parenthesized', '$(', ')')
const Truncated = createToken({
  name: 'Truncated',
  pattern: /\$[{(][\s\S]*/,
  line_breaks: true,
  start_chars_hint: ['$'],
})
const LoneDollar = createToken({ name: 'LoneDollar', pattern: '$' })
const TEXT_TOKENS = [Literal, DoubleDollar, PlainName, Braced, Parenthesized, Truncated, LoneDollar]

/** One stretch of text as mac_parse() of Postfix hands it on, with offsets into the text given. */
export interface TextPiece {
  readonly kind: 'literal' | 'dollar' | 'plain' | 'braces' | 'parens' | 'truncated' | 'lone'
  readonly start: number
  readonly end: number
}

class MacroTextParser extends LineParser {
  constructor() {
    super(TEXT_TOKENS)
    this.performSelfAnalysis()
  }

  readonly text = this.RULE('text', (): TextPiece[] => {
    const pieces: TextPiece[] = []
    this.MANY(() => {
      pieces.push(
        this.OR([
          { ALT: () => piece('literal', this.CONSUME(Literal)) },
          { ALT: () => piece('dollar', this.CONSUME(DoubleDollar)) },
          { ALT: () => piece('plain', this.CONSUME(PlainName)) },
          { ALT: () => piece('braces', this.CONSUME(Braced)) },
          { ALT: () => piece('parens', this.CONSUME(Parenthesized)) },
          { ALT: () => piece('truncated', this.CONSUME(Truncated)) },
          { ALT: () => piece('lone', this.CONSUME(LoneDollar)) },
        ]),
      )
    })
    return pieces
  })
}

function piece(kind: TextPiece['kind'], token: IToken): TextPiece {
  return { kind, ...tokenOffsets(token) }
}

let lexer: Lexer | undefined
let parser: MacroTextParser | undefined

/** Splits text into literals and references: mac_parse() of src/util/mac_parse.c. The pieces cover the text. */
export function readText(text: string): TextPiece[] {
  lexer ??= makeLexer(TEXT_TOKENS)
  parser ??= new MacroTextParser()
  parser.input = lexer.tokenize(text).tokens
  return parser.text()
}
