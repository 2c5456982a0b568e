/** Chevrotain grammar of one line of extmail's webmail.cf and webman.cf, as Ext::Config reads it. */

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
/**
 * The first word that `=` and at least one more character follow. The pattern of Ext::Config is not anchored, so
 * such a word is found wherever on the line it stands.
 */
const Key = createToken({
  name: 'Key',
  pattern: /[A-Za-z0-9_-]+(?=[ \t\v\f\r]*=[^\n])/,
  push_mode: 'equals',
})
const Equals = createToken({ name: 'Equals', pattern: /=(?=[^\n])/, start_chars_hint: ['='], push_mode: 'value' })
const Skipped = createToken({
  name: 'Skipped',
  pattern: /[A-Za-z0-9_-]+|[^A-Za-z0-9_ \t\n\v\f\r-]/,
  start_chars_hint: allCharactersBut(' \t\n\v\f\r'),
})
const Text = createToken({
  name: 'Text',
  pattern: /[^ \t\n\v\f\r]+/,
  start_chars_hint: allCharactersBut(' \t\n\v\f\r'),
})
/** An `=` that no key stands before is skipped like any other text. */
const MODES = { name: [Blank, Key, Skipped], equals: [Blank, Equals], value: [Blank, Text] }

class ExtmailParser extends LineParser {
  constructor() {
    super([Blank, Key, Equals, Skipped, Text])
    this.performSelfAnalysis()
  }

  /** NAME = value; the value may be empty when a blank stands behind the `=`. */
  readonly setting = this.RULE('setting', (): Part[] => {
    const parts: Part[] = []
    this.MANY(() => parts.push(leafOf(this.CONSUME(Skipped), 'skipped')))
    this.ACTION(() => this.noteSkipped(parts))
    parts.push(leafOf(this.CONSUME(Key), 'name'), leafOf(this.CONSUME(Equals), 'separator'))
    const value: Part[] = []
    this.MANY1(() => value.push(leafOf(this.CONSUME(Text), 'text')))
    if (value.length > 0) parts.push(this.group('value', value))
    return parts
  })

  private noteSkipped(skipped: readonly Part[]): void {
    const first = skipped[0]
    const last = skipped[skipped.length - 1]
    if (first && last) this.problems.push({ code: 'text-before-name', start: first.start, end: last.end })
  }
}

/** Why the line sets nothing: it is no `NAME = value`, or nothing at all stands behind the `=`. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return { code: 'missing-equals', start: 0, end: 0 }
  const empty = /^[ \t\v\f\r]*[A-Za-z0-9_-]+[ \t\v\f\r]*=\n?$/.test(slice)
  return { code: empty ? 'missing-value' : 'missing-equals', start: first.startOffset, end: tokenOffsets(last).end }
}

/** Parses one line of webmail.cf or webman.cf. */
export const parseExtmail = lineParser(
  (): LineGrammar<ExtmailParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'name' }),
    parser: new ExtmailParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.setting() }),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
