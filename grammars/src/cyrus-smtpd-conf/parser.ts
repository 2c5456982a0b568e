/** Chevrotain grammar of one line of a Cyrus SASL application file such as smtpd.conf. */

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

const Blank = createToken({ name: 'Blank', pattern: /[ \t\n\v\f\r]+/, group: 'trivia', line_breaks: true })
/** The key with its colon at once: the library allows nothing between them. */
const Key = createToken({ name: 'Key', pattern: /[A-Za-z0-9_-]+(?=:)/ })
const Colon = createToken({ name: 'Colon', pattern: ':', push_mode: 'value' })
const Unread = createToken({
  name: 'Unread',
  pattern: /\0[\s\S]*/,
  group: 'trivia',
  line_breaks: true,
  start_chars_hint: ['\0'],
})
const Text = createToken({
  name: 'Text',
  pattern: /[^ \t\n\v\f\r\0]+/,
  start_chars_hint: allCharactersBut(' \t\n\v\f\r\0'),
})

class SmtpdConfParser extends LineParser {
  constructor() {
    super([Blank, Key, Colon, Unread, Text])
    this.performSelfAnalysis()
  }

  /** key: value, the value not empty; a line without a key is read and leads to nothing. */
  readonly setting = this.RULE('setting', (): { kind: string; parts: Part[] } => {
    const parts: Part[] = []
    this.OPTION(() => parts.push(leafOf(this.CONSUME(Key), 'name')))
    const separator = leafOf(this.CONSUME(Colon), 'separator')
    const kind = parts.length > 0 ? 'assignment' : 'ignored'
    const value: Part[] = []
    this.AT_LEAST_ONE(() => value.push(leafOf(this.CONSUME(Text), 'text')))
    parts.push(separator, this.group('value', value))
    this.ACTION(() => {
      if (kind === 'ignored') this.problems.push({ code: 'missing-name', start: separator.start, end: separator.end })
    })
    return { kind, parts }
  })
}

/** Why sasl_config_init() (lib/config.c) returns SASL_CONFIGERR for the line, and so refuses the whole file. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const colon = tokens.find((token) => token.tokenType === Colon)
  // Behind a word that is no key, as in `mech_list : PLAIN`, the colon is not what the library stops at.
  if (colon && tokens[0]?.tokenType !== Text) return { code: 'missing-value', ...tokenOffsets(colon) }
  const start = slice.length - slice.trimStart().length
  const end = slice.trimEnd().length
  return { code: /^[A-Za-z0-9_-]*$/.test(slice.slice(start, end)) ? 'missing-colon' : 'bad-key', start, end }
}

/** Parses one line of a Cyrus SASL application file. */
export const parseSmtpdConf = lineParser(
  (): LineGrammar<SmtpdConfParser> => ({
    lexer: makeLexer({
      modes: { key: [Blank, Key, Colon, Unread, Text], value: [Blank, Unread, Text] },
      defaultMode: 'key',
    }),
    parser: new SmtpdConfParser(),
    start: (parser) => parser.setting(),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
