/** Chevrotain grammar of one logical line of main.cf, the format that map source files share. */

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
import { POSTFIX_TRIVIA } from '../tree/postfix-tokens.ts'

const Equals = createToken({ name: 'Equals', pattern: '=' })
const Text = createToken({
  name: 'Text',
  pattern: /[^ \t\n\v\f\r\0=]+/,
  start_chars_hint: allCharactersBut(' \t\n\v\f\r\0='),
})
const TOKENS = [...POSTFIX_TRIVIA, Equals, Text]

class MainCfParser extends LineParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  /** name = value; everything behind the first `=` is value, further `=` included. */
  readonly assignment = this.RULE('assignment', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Text), 'name'), leafOf(this.CONSUME(Equals), 'separator')]
    const value: Part[] = []
    this.MANY(() => {
      value.push(
        this.OR([
          { ALT: () => leafOf(this.CONSUME2(Text), 'text') },
          { ALT: () => leafOf(this.CONSUME2(Equals), 'text') },
        ]),
      )
    })
    if (value.length > 0) parts.push(this.group('value', value))
    return parts
  })
}

/** What split_nameval() of Postfix (src/util/split_nameval.c) complains of. */
function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  if (first === undefined || first.tokenType === Equals) {
    return { code: 'missing-name', ...(first ? tokenOffsets(first) : { start: 0, end: 0 }) }
  }
  const last = tokens[tokens.length - 1] as IToken
  return { code: 'missing-equals', start: first.startOffset, end: tokenOffsets(last).end }
}

/** Parses one logical line of main.cf or of a map source file. */
export const parseAssignment = lineParser(
  (): LineGrammar<MainCfParser> => ({
    lexer: makeLexer(TOKENS),
    parser: new MainCfParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.assignment() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
