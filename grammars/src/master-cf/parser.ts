/** Chevrotain grammar of one logical line of master.cf: eight columns, options, arguments. */

import type { IToken } from 'chevrotain'
import { type LineGrammar, LineParser, leafOf, lineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import type { Part, Problem } from '../tree/line-tree.ts'
import { Close, Open, Option, OverrideOption, Piece, TOKENS } from './tokens.ts'
import { overrideParts, wordPart } from './words.ts'

/** The columns of a service in order; leaves of the tree have these kinds. */
export const SERVICE_COLUMNS = [
  'service',
  'type',
  'private',
  'unprivileged',
  'chroot',
  'wakeup',
  'maxproc',
  'command',
] as const
export type ServiceColumn = (typeof SERVICE_COLUMNS)[number]

class MasterCfParser extends LineParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  /** Eight columns and what the daemon is given. */
  readonly service = this.RULE('service', (): Part[] => {
    const parts: Part[] = []
    SERVICE_COLUMNS.forEach((kind, index) => {
      const tokens = this.subrule(index + 1, this.word)
      this.ACTION(() => parts.push(wordPart(kind, tokens, this.problems)))
    })
    const rest = this.SUBRULE(this.arguments)
    this.ACTION(() => rest.length > 0 && parts.push(this.group('arguments', rest)))
    return parts
  })

  /** Options up to the first word that is none, then words, as pcf_normalize_daemon_args() and getopt() go over them. */
  private readonly arguments = this.RULE('arguments', (): Part[] => {
    const parts: Part[] = []
    this.MANY(() => {
      const part = this.OR([{ ALT: () => this.SUBRULE(this.override) }, { ALT: () => this.SUBRULE(this.flags) }])
      this.ACTION(() => parts.push(part))
    })
    this.MANY2(() => {
      const tokens = this.SUBRULE(this.word)
      this.ACTION(() => parts.push(wordPart('word', tokens, this.problems)))
    })
    return parts
  })

  /** `-o` with the word that follows, or with the rest of its own word. */
  private readonly override = this.RULE('override', (): Part => {
    const option = this.CONSUME(OverrideOption)
    let setting: IToken[] | undefined
    this.OPTION(() => {
      setting = this.SUBRULE(this.word)
    })
    return this.ACTION(() => {
      if (setting === undefined) {
        this.problems.push({ code: 'missing-override', ...tokenOffsets(option) })
        return leafOf(option, 'word')
      }
      return this.group('override', [leafOf(option, 'option'), ...overrideParts(setting, this.problems)])
    })
  })

  /** A word of options without a value, such as `-v`. */
  private readonly flags = this.RULE('flags', (): Part => {
    const tokens = [this.CONSUME(Option)]
    this.MANY({
      GATE: () => this.inWord(0),
      DEF: () => tokens.push(this.CONSUME(Piece)),
    })
    return this.ACTION(() => wordPart('word', tokens, this.problems))
  })

  /** One word as mystrtokq() cuts it (src/util/mystrtok.c): blanks inside balanced braces do not end it. */
  private readonly word = this.RULE('word', (): IToken[] => {
    const tokens: IToken[] = []
    let level = 0
    this.AT_LEAST_ONE({
      GATE: () => tokens.length === 0 || this.inWord(level),
      DEF: () => {
        const token = this.CONSUME(Piece)
        tokens.push(token)
        if (token.tokenType === Open) level += 1
        else if (token.tokenType === Close && level > 0) level -= 1
      },
    })
    this.ACTION(() => level > 0 && this.openBrace(tokens))
    return tokens
  })

  /** A brace inside a word that nothing closes: no program complains, and the rest of the line is one word. */
  private openBrace(tokens: readonly IToken[]): void {
    const brace = tokens.find(({ tokenType }) => tokenType === Open)
    if (brace === undefined || brace === tokens[0]) return
    const { end } = tokenOffsets(tokens[tokens.length - 1] as IToken)
    this.problems.push({ code: 'open-brace', start: brace.startOffset, end })
  }

  /**
   * Whether the next token belongs to the same word as the last one: inside braces, right behind it, or over a join
   * without blanks on either side, which is possible since vertical tabs and form feeds indent and do not separate.
   */
  private inWord(level: number): boolean {
    if (level > 0) return true
    const { end } = tokenOffsets(this.LA(0))
    const { startOffset: next } = this.LA(1)
    return end === next || (this.slice[end] === '\n' && this.slice[next - 1] === '\n')
  }
}

/** Too few words for eight columns is all that can be wrong with the shape of a line; points at what is there. */
function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  const end = last ? tokenOffsets(last).end : 0
  return { code: 'missing-fields', start: first?.startOffset ?? 0, end }
}

/** Parses one logical line of master.cf. */
export const parseService = lineParser(
  (): LineGrammar<MasterCfParser> => ({
    lexer: makeLexer(TOKENS),
    parser: new MasterCfParser(),
    start: (parser) => ({ kind: 'service', parts: parser.service() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
