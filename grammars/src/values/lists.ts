/** Splits values into words at blanks and commas, as mystrtok() and mystrtokq() of Postfix do. */

import { createToken, type IToken, type Lexer } from 'chevrotain'
import { allCharactersBut, LineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import type { Problem } from '../tree/line-tree.ts'
import { BraceGroup, StrayBrace, UnclosedBrace } from './brace-tokens.ts'

/** One word of a list, with half-open offsets into the text given. */
export interface ListItem {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether the whole word is one `{` … `}`. */
  readonly braced: boolean
}

/** What the reader of a list passes over in silence, although it looks as if it meant something. */
export type ListProblemCode =
  /** Nothing between two commas. */
  | 'empty-item'
  /** A comma before the first item. */
  | 'leading-comma'
  /** A comma behind the last item. */
  | 'trailing-comma'
  /** A `{` that nothing closes: all that follows belongs to the word. */
  | 'unclosed-brace'
  /** A word that starts with `#`: no comment to main.cf, but ordinary words of the value. */
  | 'comment-in-value'

export interface ListProblem extends Problem {
  readonly code: ListProblemCode
}

/** The items of a list in order, and what is odd about it. */
export interface ParsedList {
  readonly items: readonly ListItem[]
  readonly problems: readonly ListProblem[]
}

export interface ListOptions {
  /** Keeps `{` … `}` together, blanks and commas included, as readers with CHARS_BRACE do. */
  readonly braces?: boolean
  /** Ends the list before a word with `#`, as match lists do ("comment at end of line is not supported"). */
  readonly stopsAtComment?: boolean
}

const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+/, line_breaks: true })
const Comma = createToken({ name: 'Comma', pattern: ',' })
const Word = createToken({
  name: 'Word',
  pattern: /[^ \t\r\n,]+/,
  start_chars_hint: allCharactersBut(' \t\r\n,'),
})
const WordOutsideBraces = createToken({
  name: 'WordOutsideBraces',
  pattern: /[^ \t\r\n,{}]+/,
  start_chars_hint: allCharactersBut(' \t\r\n,{}'),
})
const WORD_TOKENS = [Space, Comma, Word]
const BRACE_TOKENS = [Space, Comma, BraceGroup, UnclosedBrace, StrayBrace, WordOutsideBraces]

/** Items and commas in order; blanks between commas mean nothing. */
type Part = { readonly comma: IToken } | { readonly item: readonly IToken[] }

class ListParser extends LineParser {
  constructor() {
    super([...WORD_TOKENS, BraceGroup, UnclosedBrace, StrayBrace, WordOutsideBraces])
    this.performSelfAnalysis()
  }

  readonly list = this.RULE('list', (): Part[] => {
    const parts: Part[] = []
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Space) },
        { ALT: () => parts.push({ comma: this.CONSUME(Comma) }) },
        { ALT: () => parts.push({ item: this.SUBRULE(this.item) }) },
      ])
    })
    return parts
  })

  /** What stands together without a separator: words and groups. */
  private readonly item = this.RULE('item', (): IToken[] => {
    const tokens: IToken[] = []
    this.AT_LEAST_ONE(() => {
      tokens.push(
        this.OR([
          { ALT: () => this.CONSUME(Word) },
          { ALT: () => this.CONSUME(WordOutsideBraces) },
          { ALT: () => this.CONSUME(BraceGroup) },
          { ALT: () => this.CONSUME(UnclosedBrace) },
          { ALT: () => this.CONSUME(StrayBrace) },
        ]),
      )
    })
    return tokens
  })
}

let parser: ListParser | undefined
let wordLexer: Lexer | undefined
let braceLexer: Lexer | undefined

/**
 * Splits `text` at blanks, line ends and commas; runs of them separate once. Never throws.
 * Fact: src/util/mystrtok.c of Postfix.
 */
export function parseList(text: string, options: ListOptions = {}): ParsedList {
  parser ??= new ListParser()
  if (options.braces) braceLexer ??= makeLexer(BRACE_TOKENS)
  else wordLexer ??= makeLexer(WORD_TOKENS)
  const lexer = (options.braces ? braceLexer : wordLexer) as Lexer
  parser.input = lexer.tokenize(text).tokens
  return listOf(parser.list(), options)
}

function listOf(parts: readonly Part[], options: ListOptions): ParsedList {
  const items: ListItem[] = []
  const problems: ListProblem[] = []
  let comma: IToken | undefined
  for (const part of parts) {
    if ('comma' in part) {
      if (items.length === 0) problems.push({ code: 'leading-comma', ...tokenOffsets(part.comma) })
      else if (comma !== undefined) problems.push({ code: 'empty-item', ...tokenOffsets(part.comma) })
      comma = part.comma
      continue
    }
    const item = itemOf(part.item)
    if (item.text.startsWith('#')) {
      problems.push({ code: 'comment-in-value', start: item.start, end: item.end })
      if (options.stopsAtComment) return { items, problems }
    }
    const unclosed = part.item.find((token) => token.tokenType === UnclosedBrace)
    if (unclosed !== undefined) problems.push({ code: 'unclosed-brace', ...tokenOffsets(unclosed) })
    items.push(item)
    comma = undefined
  }
  if (comma !== undefined && items.length > 0) problems.push({ code: 'trailing-comma', ...tokenOffsets(comma) })
  return { items, problems }
}

function itemOf(tokens: readonly IToken[]): ListItem {
  const first = tokenOffsets(tokens[0] as IToken)
  const last = tokenOffsets(tokens[tokens.length - 1] as IToken)
  const text = tokens.map((token) => token.image).join('')
  const braced = tokens.length === 1 && tokens[0]?.tokenType === BraceGroup
  return { start: first.start, end: last.end, text, braced }
}
