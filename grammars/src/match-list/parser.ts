/** Chevrotain grammar of one line of a list that stands in a file: words between commas and blanks. */

import { createToken } from 'chevrotain'
import {
  allCharactersBut,
  type LineGrammar,
  LineParser,
  leafOf,
  lineParser,
  makeLexer,
  tokenOffsets,
} from '../tree/chevrotain.ts'
import type { Part } from '../tree/line-tree.ts'

const Blank = createToken({ name: 'Blank', pattern: /[ \t\r\n,]+/, group: 'trivia', line_breaks: true })
/** Postfix warns of it, and leaves the rest of the line out. */
const Comment = createToken({ name: 'Comment', pattern: /#[^\n]*/, group: 'trivia' })
/** Braces keep blanks and commas together, as in `inline:{ {a = b} }`. */
const Item = createToken({
  name: 'Item',
  pattern: /(?:\{(?:[^{}\n]|\{[^{}\n]*\})*\}|[^ \t\r\n,])+/,
  start_chars_hint: allCharactersBut(' \t\r\n,'),
})

class ListParser extends LineParser {
  constructor() {
    super([Blank, Comment, Item])
    this.performSelfAnalysis()
  }

  readonly items = this.RULE('items', (): Part[] => {
    const parts: Part[] = []
    this.MANY(() => parts.push(leafOf(this.CONSUME(Item), 'name')))
    return parts
  })
}

/** Parses one line; never throws. */
export const parseListLine = lineParser(
  (): LineGrammar<ListParser> => ({
    lexer: makeLexer([Blank, Comment, Item]),
    parser: new ListParser(),
    start: (parser) => ({ kind: 'entry', parts: parser.items() }),
    explain: (_error, tokens) => {
      const [first] = tokens
      return { code: 'no-list', ...(first ? tokenOffsets(first) : { start: 0, end: 0 }) }
    },
  }),
)
