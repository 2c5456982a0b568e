/** Chevrotain grammar of one line of a MySQL or MariaDB option file, as my_load_defaults() (mysys/my_default.c) reads it. */

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

const Blank = createToken({ name: 'Blank', pattern: /[ \t\v\f\r\n]+/, group: 'trivia', line_breaks: true })
/** Lines are C strings: behind a NUL nothing is read. */
const Unread = createToken({
  name: 'Unread',
  pattern: /\0[\s\S]*/,
  group: 'trivia',
  line_breaks: true,
  start_chars_hint: ['\0'],
})
const Comment = createToken({ name: 'Comment', pattern: /#[^\n\0]*/, group: 'trivia', start_chars_hint: ['#'] })

const Include = createToken({
  name: 'Include',
  pattern: /!include(?:dir)?(?=[ \t\v\f\r\n])/,
  start_chars_hint: ['!'],
  push_mode: 'path',
})
/** Any other word behind `!`: the reader passes over the line. */
const Unknown = createToken({
  name: 'Unknown',
  pattern: /![^\n\0]*/,
  start_chars_hint: ['!'],
})
const Path = createToken({
  name: 'Path',
  pattern: /[^ \t\v\f\r\n\0](?:[^\n\0]*[^ \t\v\f\r\n\0])?/,
  start_chars_hint: allCharactersBut(' \t\v\f\r\n\0'),
})

const Open = createToken({ name: 'Open', pattern: '[', push_mode: 'group' })
/** The group's name; a blank before it belongs to it, blanks behind it do not. */
const GroupName = createToken({
  name: 'GroupName',
  pattern: /[^\]\n\0]*[^\] \t\v\f\r\n\0]/,
  start_chars_hint: allCharactersBut(']\n\0'),
})
const Close = createToken({ name: 'Close', pattern: ']', push_mode: 'behind' })
const Ignored = createToken({
  name: 'Ignored',
  pattern: /[^ \t\v\f\r\n\0](?:[^\n\0]*[^ \t\v\f\r\n\0])?/,
  start_chars_hint: allCharactersBut(' \t\v\f\r\n\0'),
})

/** Everything before the first `=`, blanks inside included. */
const Name = createToken({
  name: 'Name',
  pattern: /[^ \t\v\f\r\n\0#=![](?:[^\n\0#=]*[^ \t\v\f\r\n\0#=])?/,
  start_chars_hint: allCharactersBut(' \t\v\f\r\n\0#=!['),
})
const Equals = createToken({ name: 'Equals', pattern: '=', push_mode: 'value' })
/** A string in quotes hides `#`, also when nothing closes it; a backslash in it takes the next character along. */
const QUOTED =
  /"(?:(?:\\[^\n\0]|[^"\\\n\0])*"|[^\n\0]*[^ \t\v\f\r\n\0])?|'(?:(?:\\[^\n\0]|[^'\\\n\0])*'|[^\n\0]*[^ \t\v\f\r\n\0])?/
    .source
const PLAIN = /[^ \t\v\f\r\n\0#"']/.source
const Value = createToken({
  name: 'Value',
  pattern: new RegExp(`(?:${QUOTED}|${PLAIN})(?:[ \\t\\v\\f\\r]*(?:${QUOTED}|${PLAIN}))*`),
  start_chars_hint: allCharactersBut(' \t\v\f\r\n\0#'),
})

const SKIPPED = [Blank, Unread]
const MODES = {
  line: [...SKIPPED, Comment, Include, Unknown, Open, Equals, Name],
  path: [...SKIPPED, Path],
  group: [Unread, GroupName, Close, Blank],
  behind: [...SKIPPED, Ignored],
  value: [...SKIPPED, Comment, Value],
}

class MyCnfParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): { kind: string; parts: Part[] } =>
    this.OR([
      { ALT: () => ({ kind: 'include', parts: this.SUBRULE(this.include) }) },
      { ALT: () => ({ kind: 'group', parts: this.SUBRULE(this.groupHeader) }) },
      { ALT: () => ({ kind: 'assignment', parts: this.SUBRULE(this.setting) }) },
    ]),
  )

  /** `!include FILE` and `!includedir DIRECTORY`; a path runs to the end of the line. */
  readonly include = this.RULE('include', (): Part[] => [
    leafOf(this.CONSUME(Include), 'keyword'),
    leafOf(this.CONSUME(Path), 'path'),
  ])

  /** `[group]`; what stands behind the bracket is not read. */
  readonly groupHeader = this.RULE('groupHeader', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Open), 'open')]
    this.OPTION(() => parts.push(leafOf(this.CONSUME(GroupName), 'name')))
    parts.push(leafOf(this.CONSUME(Close), 'close'))
    this.OPTION1(() => parts.push(leafOf(this.CONSUME(Ignored), 'ignored')))
    return parts
  })

  /** `option` alone, or `option = value`, the value perhaps empty. */
  readonly setting = this.RULE('setting', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Name), 'name')]
    this.OPTION(() => {
      parts.push(leafOf(this.CONSUME(Equals), 'separator'))
      this.OPTION1(() => parts.push(this.group('value', [leafOf(this.CONSUME(Value), 'text')])))
    })
    return parts
  })
}

/** Why the programs stop at the line, or pass over it. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const first = tokens[0]
  if (first === undefined) return { code: 'missing-name', start: 0, end: 0 }
  const code =
    first.tokenType === Open
      ? 'unclosed-group'
      : first.tokenType === Include
        ? 'missing-path'
        : first.tokenType === Unknown
          ? 'unknown-directive'
          : 'missing-name'
  return { code, start: tokenOffsets(first).start, end: slice.trimEnd().length }
}

/** What the programs make of a value: a pair of quotes around all of it is taken off, some escapes are resolved. */
export function decodeOptionValue(text: string): string {
  const quote = text[0]
  const quoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)
  const inner = quoted ? text.slice(1, -1) : text
  return inner.replace(/\\([\s\S])/g, (whole, c: string) => ESCAPES[c] ?? whole)
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  s: ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

/** Parses one line of an option file. */
export const parseMyCnf = lineParser(
  (): LineGrammar<MyCnfParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'line' }),
    parser: new MyCnfParser(),
    start: (parser) => parser.line(),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
