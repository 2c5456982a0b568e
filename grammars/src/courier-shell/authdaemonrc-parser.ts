/** Chevrotain grammar of one line of Courier's authdaemonrc, as readconfig() in authdaemond.c reads it. */

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
import type { Leaf, Part, Problem } from '../tree/line-tree.ts'

const Newline = createToken({ name: 'Newline', pattern: '\n', group: 'trivia', line_breaks: true })
/** `#` cuts the line wherever it stands, inside quotes too. */
const Comment = createToken({ name: 'Comment', pattern: /#[^\n]*/, group: 'trivia', start_chars_hint: ['#'] })
/** Behind a NUL the daemon, which reads C strings, sees nothing. */
const Unread = createToken({
  name: 'Unread',
  pattern: /\0[^\n]*/,
  group: 'trivia',
  start_chars_hint: ['\0'],
})
/** Everything before the first `=`, blanks included: the daemon trims nothing. */
const Name = createToken({
  name: 'Name',
  pattern: /[^=#\n\0]+/,
  start_chars_hint: allCharactersBut('=#\n\0'),
})
const Equals = createToken({ name: 'Equals', pattern: '=', push_mode: 'value' })
const Blank = createToken({ name: 'Blank', pattern: /[ \t\v\f\r]+/, group: 'trivia' })
const QuoteOpen = createToken({ name: 'QuoteOpen', pattern: '"', push_mode: 'quoted' })
const Quoted = createToken({
  name: 'Quoted',
  pattern: /[^"#\n\0]+/,
  start_chars_hint: allCharactersBut('"#\n\0'),
})
const QuoteClose = createToken({ name: 'QuoteClose', pattern: '"', push_mode: 'behind' })
const Bare = createToken({
  name: 'Bare',
  pattern: /[^ \t\v\f\r"#\n\0][^#\n\0]*/,
  start_chars_hint: allCharactersBut(' \t\v\f\r"#\n\0'),
  push_mode: 'behind',
})
const Ignored = createToken({
  name: 'Ignored',
  pattern: /[^#\n\0]+/,
  start_chars_hint: allCharactersBut('#\n\0'),
})

const SKIPPED = [Newline, Comment, Unread]
const MODES = {
  name: [...SKIPPED, Equals, Name],
  value: [...SKIPPED, Blank, QuoteOpen, Bare],
  quoted: [...SKIPPED, QuoteClose, Quoted],
  behind: [...SKIPPED, Ignored],
}

class AuthdaemonrcParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  /** NAME=value or NAME="value"; what follows the closing quote is not read. */
  readonly setting = this.RULE('setting', (): Part[] => {
    const name = leafOf(this.CONSUME(Name), 'name')
    const parts: Part[] = [name, leafOf(this.CONSUME(Equals), 'separator')]
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.quoted, { ARGS: [parts] }) },
        { ALT: () => parts.push(this.group('value', [this.bare(leafOf(this.CONSUME(Bare), 'text'))])) },
      ])
    })
    this.ACTION(() => this.noteName(name))
    return parts
  })

  readonly quoted = this.RULE('quoted', (parts: Part[] = []) => {
    const value: Part[] = [leafOf(this.CONSUME(QuoteOpen), 'quote')]
    this.OPTION(() => value.push(leafOf(this.CONSUME(Quoted), 'text')))
    let closed = false
    this.OPTION1(() => {
      value.push(leafOf(this.CONSUME(QuoteClose), 'quote'))
      closed = true
    })
    const group = this.group('value', value)
    parts.push(group)
    this.ACTION(() => {
      if (!closed) this.problems.push({ code: 'unclosed-quote', start: group.start, end: group.end })
    })
    this.OPTION2(() => {
      const ignored = leafOf(this.CONSUME(Ignored), 'ignored')
      parts.push(ignored)
      this.ACTION(() => this.noteIgnored(ignored))
    })
  })

  /** Blanks around a name are part of it, so the daemon does not know it; `export NAME` is meant for the shell. */
  private noteName(name: Leaf): void {
    const text = this.slice.slice(name.start, name.end)
    if (/[ \t\v\f\r]/.test(text.replace(/^export[ \t]+/, ''))) {
      this.problems.push({ code: 'blank-in-name', start: name.start, end: name.end })
    }
  }

  private noteIgnored(ignored: Leaf): void {
    if (/[^ \t\v\f\r]/.test(this.slice.slice(ignored.start, ignored.end))) {
      this.problems.push({ code: 'text-behind-quote', start: ignored.start, end: ignored.end })
    }
  }

  /** Without double quotes the daemon takes the rest of the line; the shell, the file's other reader, does not. */
  private bare(value: Leaf): Leaf {
    if (this.RECORDING_PHASE) return value
    const text = this.slice.slice(value.start, value.end)
    const problem = text.startsWith("'") ? 'single-quotes' : /[ \t]\S/.test(text) ? 'blank-in-bare-value' : undefined
    if (problem) this.problems.push({ code: problem, start: value.start, end: value.end })
    return value
  }
}

/** A line without `=` makes the daemon refuse the file ("Bad line in"). */
function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  if (first === undefined) return { code: 'missing-equals', start: 0, end: 0 }
  return { code: first.tokenType === Equals ? 'missing-name' : 'missing-equals', ...tokenOffsets(first) }
}

/** Parses one line of authdaemonrc. */
export const parseAuthdaemonrc = lineParser(
  (): LineGrammar<AuthdaemonrcParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'name' }),
    parser: new AuthdaemonrcParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.setting() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
