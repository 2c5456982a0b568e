/** Chevrotain grammar of one logical line of authmysqlrc and its siblings, as authlib before 0.67 reads it. */

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

const Newline = createToken({ name: 'Newline', pattern: '\n', group: 'trivia', line_breaks: true })
/** White space before the keyword or between it and the value; a join is white space to this reader. */
const Gap = createToken({
  name: 'Gap',
  pattern: /(?:[ \t\v\f\r]|\\\n)+/,
  line_breaks: true,
  start_chars_hint: [...' \t\v\f\r\\'],
})
const Keyword = createToken({
  name: 'Keyword',
  pattern: /(?:[^ \t\n\v\f\r\\]|\\(?!\n))+/,
  start_chars_hint: allCharactersBut(' \t\n\v\f\r'),
  push_mode: 'gap',
})
const ValueGap = createToken({
  name: 'ValueGap',
  pattern: Gap.PATTERN as RegExp,
  line_breaks: true,
  start_chars_hint: [...' \t\v\f\r\\'],
  push_mode: 'value',
})
const Join = createToken({ name: 'Join', pattern: /\\\n/, line_breaks: true, start_chars_hint: ['\\'] })
const Text = createToken({
  name: 'Text',
  pattern: /(?:[^\n\\]|\\(?!\n))+/,
  start_chars_hint: allCharactersBut('\n'),
})

class LegacyAuthrcParser extends LineParser {
  constructor() {
    super([Newline, Gap, Keyword, ValueGap, Join, Text])
    this.performSelfAnalysis()
  }

  /** KEYWORD, white space, value; blanks at the end belong to the value. */
  readonly setting = this.RULE('setting', (): Part[] => {
    const name = leafOf(this.CONSUME(Keyword), 'name')
    const parts: Part[] = [name, { ...leafOf(this.CONSUME(ValueGap), 'blank'), trivia: true }]
    const value: Part[] = []
    this.MANY(() => {
      value.push(
        this.OR([
          { ALT: () => leafOf(this.CONSUME(Text), 'text') },
          { ALT: () => ({ ...leafOf(this.CONSUME(Join), 'join'), trivia: true }) },
        ]),
      )
    })
    if (value.length > 0) parts.push(this.group('value', value))
    return parts
  })
}

/** Why authgetconfig() never finds the line, whatever keyword is asked for. */
function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  if (first === undefined) return { code: 'missing-name', start: 0, end: 0 }
  return { code: first.tokenType === Gap ? 'indented-name' : 'missing-value', ...tokenOffsets(first) }
}

/** Parses one logical line of an auth*rc file as authlib before 0.67 reads it. */
export const parseLegacyAuthrc = lineParser(
  (): LineGrammar<LegacyAuthrcParser> => ({
    lexer: makeLexer({
      modes: { keyword: [Newline, Gap, Keyword], gap: [Newline, ValueGap], value: [Newline, Join, Text] },
      defaultMode: 'keyword',
    }),
    parser: new LegacyAuthrcParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.setting() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
