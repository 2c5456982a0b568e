/** Chevrotain grammar of one logical line of authmysqlrc and its siblings, as authlib 0.67 and newer read it. */

import { createToken } from 'chevrotain'
import { allCharactersBut, type LineGrammar, LineParser, leafOf, lineParser, makeLexer } from '../tree/chevrotain.ts'
import type { Part } from '../tree/line-tree.ts'

const SPACE = ' \t\n\v\f\r'

const Blank = createToken({ name: 'Blank', pattern: /[ \t\n\v\f\r]+/, group: 'trivia', line_breaks: true })
const Keyword = createToken({
  name: 'Keyword',
  pattern: /[^ \t\n\v\f\r]+/,
  start_chars_hint: allCharactersBut(SPACE),
  push_mode: 'value',
})
/** The backslash, the newline and the blanks around it, which together become one blank. */
const Join = createToken({
  name: 'Join',
  pattern: /\\[ \t\v\f\r]*(?:\n[ \t\v\f\r]*|(?![\s\S]))/,
  line_breaks: true,
  start_chars_hint: ['\\'],
})
const Text = createToken({
  name: 'Text',
  pattern: /(?:[^ \t\n\v\f\r\\]|\\(?![ \t\v\f\r]*(?:\n|(?![\s\S]))))+/,
  start_chars_hint: allCharactersBut(SPACE),
})

class AuthrcParser extends LineParser {
  constructor() {
    super([Blank, Keyword, Join, Text])
    this.performSelfAnalysis()
  }

  /** KEYWORD value; the value runs to the end of the logical line and may be empty. */
  readonly setting = this.RULE('setting', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Keyword), 'name')]
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

/** Parses one logical line of an auth*rc file as authlib 0.67 and newer read it. */
export const parseAuthrc = lineParser(
  (): LineGrammar<AuthrcParser> => ({
    lexer: makeLexer({ modes: { keyword: [Blank, Keyword], value: [Blank, Join, Text] }, defaultMode: 'keyword' }),
    parser: new AuthrcParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.setting() }),
    explain: () => ({ code: 'missing-name', start: 0, end: 0 }),
  }),
)
