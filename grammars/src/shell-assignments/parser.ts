/** Chevrotain grammar of one `NAME=word` line of a file that /bin/sh sources. */

import { createToken, type IToken } from 'chevrotain'
import type { LayoutPreferences } from '../language.ts'
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

// Only blank, tab and newline part words; the shell takes a carriage return for an ordinary character.
const Blank = createToken({ name: 'Blank', pattern: /[ \t]+/, group: 'trivia' })
const Newline = createToken({ name: 'Newline', pattern: '\n', group: 'trivia', line_breaks: true })
const Join = createToken({
  name: 'Join',
  pattern: /\\\n/,
  group: 'trivia',
  line_breaks: true,
  start_chars_hint: ['\\'],
})
const Comment = createToken({ name: 'Comment', pattern: /#[^\n]*/, group: 'trivia', start_chars_hint: ['#'] })
const Export = createToken({ name: 'Export', pattern: /export(?=[ \t])/, start_chars_hint: ['e'] })
const Name = createToken({ name: 'Name', pattern: /[A-Za-z_][A-Za-z0-9_]*(?==)/ })
const Equals = createToken({ name: 'Equals', pattern: '=', push_mode: 'word' })
/** Any other command with all that follows it. */
const Command = createToken({
  name: 'Command',
  pattern: /[^ \t\n][\s\S]*/,
  line_breaks: true,
  start_chars_hint: allCharactersBut(' \t\n'),
})

const Text = createToken({
  name: 'Text',
  pattern: /[^ \t\n;&|<>()'"\\$`]+/,
  start_chars_hint: allCharactersBut(' \t\n;&|<>()\'"\\$`'),
})
const SingleQuoted = createToken({ name: 'SingleQuoted', pattern: /'[^']*'/, line_breaks: true })
const UnclosedQuote = createToken({
  name: 'UnclosedQuote',
  pattern: /'[^']*/,
  line_breaks: true,
  start_chars_hint: ["'"],
})
const Escape = createToken({
  name: 'Escape',
  pattern: /\\[\s\S]?/,
  line_breaks: true,
  start_chars_hint: ['\\'],
})
const Variable = createToken({
  name: 'Variable',
  pattern: /\$(?:\{[^}]*\}?|\([^)]*\)?|[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-]|)|`[^`]*`?/,
  line_breaks: true,
  start_chars_hint: ['$', '`'],
})
const QuoteOpen = createToken({ name: 'QuoteOpen', pattern: '"', push_mode: 'quoted' })
const QuoteClose = createToken({ name: 'QuoteClose', pattern: '"', pop_mode: true })
const QuotedText = createToken({
  name: 'QuotedText',
  pattern: /[^"\\$`]+/,
  line_breaks: true,
  start_chars_hint: allCharactersBut('"\\$`'),
})
const QuotedEscape = createToken({
  name: 'QuotedEscape',
  pattern: /\\[\s\S]?/,
  line_breaks: true,
  start_chars_hint: ['\\'],
})
const WordEnd = createToken({ name: 'WordEnd', pattern: /[ \t]+/, group: 'trivia', push_mode: 'behind' })
/** `;`, `&&` or `||` and the commands behind it; the assignment before it takes place all the same. */
const MoreCommands = createToken({
  name: 'MoreCommands',
  pattern: /(?:;|&&|\|\|)[\s\S]*/,
  line_breaks: true,
  start_chars_hint: [...';&|'],
})
/** Further assignments on the same line, all of which take place. */
const ASSIGNMENT = /[A-Za-z_]\w*=(?:[^ \t\n"'\\;&|<>()]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S])*/.source
const MoreAssignments = createToken({
  name: 'MoreAssignments',
  pattern: new RegExp(
    `${ASSIGNMENT}(?:[ \\t]+${ASSIGNMENT})*(?=(?:[ \\t]|\\\\\\n)*(?:[\\n;]|&&|\\|\\||(?![\\s\\S]))|[ \\t]+#)`,
  ),
  line_breaks: true,
})
/** Further words: without `export` the assignment holds for their command alone. */
const MoreWords = createToken({
  name: 'MoreWords',
  pattern: /[^ \t\n#;&|<>()][\s\S]*/,
  line_breaks: true,
  start_chars_hint: allCharactersBut(' \t\n#;&|<>()'),
})

/** Operators that put the assignment into a subshell, or redirect. */
const OtherOperator = createToken({
  name: 'OtherOperator',
  pattern: /[&|<>()][\s\S]*/,
  line_breaks: true,
  start_chars_hint: [...'&|<>()'],
})

const MODES = {
  command: [Blank, Newline, Join, Export, Name, Equals, Comment, Command],
  word: [WordEnd, Newline, MoreCommands, SingleQuoted, UnclosedQuote, QuoteOpen, Escape, Variable, Text, OtherOperator],
  quoted: [QuoteClose, QuotedEscape, Variable, QuotedText],
  behind: [Blank, Newline, Join, Comment, MoreCommands, OtherOperator, MoreAssignments, MoreWords],
}

/** What may hold a quote without opening one: escapes, whole strings, comments. */
const COMPLETE = /\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|(?<![^ \t;&|()\n])#[^\n]*/g

class ShellParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  /** [export] NAME=word, or any other command, which is one leaf. */
  readonly line = this.RULE('line', (): { kind: string; parts: Part[] } => {
    const parts: Part[] = []
    let kind = 'assignment'
    this.OPTION(() => parts.push(leafOf(this.CONSUME(Export), 'keyword')))
    this.OR([
      { ALT: () => this.SUBRULE(this.assignment, { ARGS: [parts] }) },
      {
        ALT: () => {
          const command = leafOf(this.CONSUME(Command), 'text')
          parts.push(command)
          kind = 'command'
          this.ACTION(() => this.noteCommand(command))
        },
      },
    ])
    return { kind, parts }
  })

  private noteMore(parts: Part[], more: Leaf, code: string): void {
    parts.push(more)
    this.problems.push({ code, start: more.start, end: more.end })
  }

  /** `NAME = value` runs a command called NAME: worth a word, since it looks like an assignment. */
  private noteCommand(command: Leaf): void {
    const text = this.slice.slice(command.start, command.end)
    const blank = /^[A-Za-z_][A-Za-z0-9_]*([ \t]+)=/.exec(text)
    if (blank) {
      const end = command.start + blank[0].length - 1
      this.problems.push({ code: 'blank-before-equals', start: end - (blank[1] as string).length, end })
    }
    if (/["']/.test(text.replace(COMPLETE, ''))) {
      this.problems.push({ code: 'unclosed-quote', start: command.start, end: command.start + text.trimEnd().length })
    }
  }

  readonly assignment = this.RULE('assignment', (parts: Part[] = []) => {
    const exported = parts.length > 0
    parts.push(leafOf(this.CONSUME(Name), 'name'), leafOf(this.CONSUME(Equals), 'separator'))
    const value: Part[] = []
    this.MANY(() => {
      this.OR([
        { ALT: () => value.push(leafOf(this.CONSUME(Text), 'text')) },
        { ALT: () => value.push(leafOf(this.CONSUME(SingleQuoted), 'single-quoted')) },
        { ALT: () => value.push(leafOf(this.CONSUME(Escape), 'escape')) },
        { ALT: () => value.push(leafOf(this.CONSUME(Variable), 'variable')) },
        { ALT: () => this.SUBRULE(this.quoted, { ARGS: [value] }) },
      ])
    })
    this.ACTION(() => value.length > 0 && parts.push(this.group('value', value)))
    // What follows is a further name to export; most often the quotes around the value were forgotten.
    this.OPTION1({
      GATE: () => exported,
      DEF: () => this.noteMore(parts, leafOf(this.CONSUME(MoreWords), 'commands'), 'words-behind-value'),
    })
    this.OPTION2(() => this.noteMore(parts, leafOf(this.CONSUME(MoreAssignments), 'commands'), 'several-assignments'))
    this.OPTION3(() => parts.push(leafOf(this.CONSUME(MoreCommands), 'commands')))
  })

  readonly quoted = this.RULE('quoted', (value: Part[] = []) => {
    value.push(leafOf(this.CONSUME(QuoteOpen), 'quote'))
    this.MANY(() => {
      this.OR([
        { ALT: () => value.push(leafOf(this.CONSUME(QuotedText), 'text')) },
        { ALT: () => value.push(leafOf(this.CONSUME(QuotedEscape), 'quoted-escape')) },
        { ALT: () => value.push(leafOf(this.CONSUME(Variable), 'variable')) },
      ])
    })
    value.push(leafOf(this.CONSUME(QuoteClose), 'quote'))
  })
}

/** `NAME=word` is the only form there is. A here-document makes text of the lines below it. */
export const SHELL_LAYOUT: LayoutPreferences = { untouched: /<</ }

/** What the shell makes of one leaf of a word; expansions are left as they are written. */
export function decodeShellLeaf(kind: string, text: string): string {
  if (kind === 'quote') return ''
  if (kind === 'single-quoted') return text.slice(1, -1)
  // A backslash at the very end of the file has nothing to quote and stays.
  if (kind === 'escape') return text === '\\\n' ? '' : text === '\\' ? text : text.slice(1)
  if (kind === 'quoted-escape') return text === '\\\n' ? '' : '$`"\\'.includes(text.slice(1)) ? text.slice(1) : text
  return text
}

/** Why the line sets nothing, although it starts like an assignment. */
function explain(tokens: readonly IToken[], slice: string): Problem {
  const more = tokens.find((token) => token.tokenType === MoreWords || token.tokenType === OtherOperator)
  if (more) return { code: 'words-behind-value', ...tokenOffsets(more) }
  const quote = tokens.findLast((token) => token.tokenType === UnclosedQuote || token.tokenType === QuoteOpen)
  if (quote) return { code: 'unclosed-quote', start: quote.startOffset, end: slice.trimEnd().length }
  return { code: 'missing-name', start: 0, end: 0 }
}

/** Parses one logical line of a file of shell assignments. */
export const parseShellAssignment = lineParser(
  (): LineGrammar<ShellParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'command' }),
    parser: new ShellParser(),
    start: (parser) => parser.line(),
    explain: (_error, tokens, slice) => explain(tokens, slice),
  }),
)
