/** Chevrotain grammar of one entry of a DNS zone file (RFC 1035, section 5), as BIND reads it (lib/dns/master.c). */

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

/** White space at the start of an entry stands for the owner of the entry before. */
const Indent = createToken({ name: 'Indent', pattern: /[ \t\v\f\r\n]+/, line_breaks: true, push_mode: 'header' })
const Blank = createToken({ name: 'Blank', pattern: /[ \t\v\f\r\n]+/, group: 'trivia', line_breaks: true })
const Comment = createToken({ name: 'Comment', pattern: /;[^\n]*/, group: 'trivia', start_chars_hint: [';'] })
/** Between them the end of a line is white space; they carry no meaning of their own. */
const Parenthesis = createToken({ name: 'Parenthesis', pattern: /[()]/, group: 'trivia', start_chars_hint: ['(', ')'] })

const WORD = /(?:\\[^\n]|[^ \t\v\f\r\n;()"\\]|\\(?=\n|(?![\s\S])))+/.source
const END = '(?=[ \\t\\v\\f\\r\\n;()"]|(?![\\s\\S]))'
const wordHint = allCharactersBut(' \t\v\f\r\n;()"')

const Directive = createToken({
  name: 'Directive',
  pattern: new RegExp(`\\$[A-Za-z]+${END}`),
  start_chars_hint: ['$'],
  push_mode: 'data',
})
const Owner = createToken({
  name: 'Owner',
  pattern: new RegExp(WORD),
  start_chars_hint: wordHint,
  push_mode: 'header',
})
const Ttl = createToken({ name: 'Ttl', pattern: new RegExp(`(?:[0-9]+[smhdwSMHDW]?)+${END}`) })
const Class = createToken({ name: 'Class', pattern: new RegExp(`(?:IN|CH|HS|in|ch|hs|In)${END}`) })
const Type = createToken({
  name: 'Type',
  pattern: new RegExp(WORD),
  start_chars_hint: wordHint,
  push_mode: 'data',
})
const Quoted = createToken({
  name: 'Quoted',
  pattern: /"(?:\\[^\n]|[^"\\\n])*"/,
  start_chars_hint: ['"'],
})
const UnclosedQuote = createToken({ name: 'UnclosedQuote', pattern: /"[^\n]*/, start_chars_hint: ['"'] })
const Word = createToken({ name: 'Word', pattern: new RegExp(WORD), start_chars_hint: wordHint })

const STRINGS = [Quoted, UnclosedQuote]
const MODES = {
  owner: [Indent, Comment, Parenthesis, Directive, Owner, ...STRINGS],
  header: [Blank, Comment, Parenthesis, Ttl, Class, Type, ...STRINGS],
  data: [Blank, Comment, Parenthesis, Word, ...STRINGS],
}

class ZoneParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  readonly entry = this.RULE('entry', (): { kind: string; parts: Part[] } => {
    const entry = this.OR([
      { ALT: () => ({ kind: 'assignment', parts: this.SUBRULE(this.directive) }) },
      { ALT: () => ({ kind: 'record', parts: this.SUBRULE(this.record) }) },
    ])
    this.ACTION(() => this.noteParentheses())
    return entry
  })

  /** `$ORIGIN name`, `$TTL time`, `$INCLUDE file [name]`, `$GENERATE range …`. */
  readonly directive = this.RULE('directive', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(Directive), 'name')]
    const value: Part[] = []
    this.SUBRULE(this.words, { ARGS: [value] })
    parts.push(this.group('value', value))
    return parts
  })

  /** [owner] [TTL] [class] type data; TTL and class in either order. */
  readonly record = this.RULE('record', (): Part[] => {
    const parts: Part[] = []
    this.OR([
      { ALT: () => parts.push({ ...leafOf(this.CONSUME(Indent), 'blank'), trivia: true }) },
      { ALT: () => parts.push(leafOf(this.CONSUME(Owner), 'owner')) },
    ])
    this.MANY(() => {
      this.OR1([
        { ALT: () => parts.push(leafOf(this.CONSUME(Ttl), 'ttl')) },
        { ALT: () => parts.push(leafOf(this.CONSUME(Class), 'class')) },
      ])
    })
    parts.push(leafOf(this.CONSUME(Type), 'type'))
    const data: Part[] = []
    this.SUBRULE(this.words, { ARGS: [data] })
    parts.push(this.group('data', data))
    return parts
  })

  readonly words = this.RULE('words', (into: Part[] = []) => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => into.push(leafOf(this.CONSUME(Word), 'word')) },
        { ALT: () => into.push(leafOf(this.CONSUME(Quoted), 'quoted')) },
      ])
    })
  })

  /** Parentheses must pair; a quote or a comment hides them. */
  private noteParentheses(): void {
    const open: number[] = []
    for (const match of this.slice.matchAll(/\\.|"(?:\\.|[^"\\\n])*"|;[^\n]*|[()]/g)) {
      if (match[0] === '(') open.push(match.index)
      if (match[0] === ')' && open.pop() === undefined) this.noteParenthesis('unopened-parenthesis', match.index)
    }
    const first = open[0]
    if (first !== undefined) this.noteParenthesis('unclosed-parenthesis', first)
  }

  private noteParenthesis(code: string, at: number): void {
    this.problems.push({ code, start: at, end: at + 1 })
  }
}

/** Why the server refuses the entry, and the zone with it. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const quote = tokens.find((token) => token.tokenType === UnclosedQuote)
  if (quote) return { code: 'unclosed-quote', ...tokenOffsets(quote) }
  const last = tokens[tokens.length - 1]
  const start = slice.length - slice.trimStart().length
  const end = last && last.tokenType !== Indent ? tokenOffsets(last).end : slice.trimEnd().length
  const complete = last?.tokenType === Type || last?.tokenType === Directive
  return { code: complete ? 'missing-data' : 'missing-type', start, end: Math.max(start, end) }
}

/** Parses one entry of a zone file. */
export const parseZoneEntry = lineParser(
  (): LineGrammar<ZoneParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'owner' }),
    parser: new ZoneParser(),
    start: (parser) => parser.entry(),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
