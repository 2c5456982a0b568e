/** Chevrotain grammar of what stands inside `${ … }`: the second of the two levels on which Postfix reads macros. */

import { createToken, type IToken, type Lexer } from 'chevrotain'
import { allCharactersBut, LineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import { BraceGroup, StrayBrace, UnclosedBrace } from './brace-tokens.ts'

const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+/, line_breaks: true })
const Word = createToken({ name: 'Word', pattern: /[A-Za-z0-9]+/ })
const Underscore = createToken({ name: 'Underscore', pattern: '_' })
const Question = createToken({ name: 'Question', pattern: '?' })
const Colon = createToken({ name: 'Colon', pattern: ':' })
const Operator = createToken({ name: 'Operator', pattern: /[<>!=+\-*/~&|%]/ })
const Other = createToken({
  name: 'Other',
  pattern: /[^ \t\r\nA-Za-z0-9_?:<>!=+\-*/~&|%{}]/,
  line_breaks: true,
  start_chars_hint: allCharactersBut(
    ' \t\r\n_?:<>!=+-*/~&|%{}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ),
})
const EXPRESSION_TOKENS = [
  Space,
  Word,
  Underscore,
  Question,
  Colon,
  Operator,
  BraceGroup,
  UnclosedBrace,
  StrayBrace,
  Other,
]

/** A stretch between two offsets. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A text that stands behind `?` or `:`; without braces it takes all that is left. */
export interface BranchSpan extends Span {
  readonly braced: boolean
}

/** How far a reading of `${ … }` came: tells what was expected where it ended. */
export type Stage = 'name' | 'operator' | 'operand' | 'condition' | 'colon' | 'end'

/** What stands between the brackets of a reference, with offsets into the text given. */
export interface Expression {
  stage: Stage
  /** Where something else was expected; absent when the text is complete. */
  stop?: number
  name?: Span
  argument?: Span
  left?: Span
  operator?: Span
  suffix?: Span
  right?: Span
  whenTrue?: BranchSpan
  whenFalse?: BranchSpan
  /** An opening brace that nothing closes. */
  unclosed?: Span
}

/** The expression that a rule fills in while it reads; a rule that fails leaves what it has found. */
class ExpressionParser extends LineParser {
  found: Expression = { stage: 'name' }

  constructor() {
    super(EXPRESSION_TOKENS)
    this.performSelfAnalysis()
  }

  /** `name`, `name?…`, `name:…`, `name{…}`, `{l} op {r}`, each with blanks where mac_expand() skips them. */
  readonly expression = this.RULE('expression', () => {
    this.OPTION(() => this.CONSUME(Space))
    this.OR([
      { ALT: () => this.SUBRULE(this.comparison) },
      { ALT: () => this.unclosedAt(this.CONSUME(UnclosedBrace)) },
      { ALT: () => this.SUBRULE(this.named) },
    ])
    this.OPTION1(() => this.SUBRULE(this.condition))
  })

  private readonly named = this.RULE('named', () => {
    const words: IToken[] = []
    const start = this.ACTION(() => this.here())
    this.OPTION(() => {
      this.AT_LEAST_ONE(() => {
        words.push(this.OR([{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Underscore) }]))
      })
      this.OPTION1(() => {
        const group = this.CONSUME(BraceGroup)
        this.ACTION(() => this.reached('end', { argument: inside(group) }))
      })
    })
    this.ACTION(() => {
      this.found.name = spanOf(words, start)
    })
    this.OPTION2(() => this.CONSUME(Space))
  })

  private readonly comparison = this.RULE('comparison', () => {
    const left = this.CONSUME(BraceGroup)
    this.ACTION(() => this.reached('operator', { left: inside(left) }))
    this.OPTION(() => this.CONSUME(Space))
    const signs: IToken[] = []
    const start = this.ACTION(() => this.here())
    this.MANY(() => {
      signs.push(this.OR([{ ALT: () => this.CONSUME(Operator) }, { ALT: () => this.CONSUME(Question) }]))
    })
    this.ACTION(() => {
      this.found.operator = spanOf(signs, start)
    })
    this.OPTION1(() => {
      const suffix = this.CONSUME(Word)
      this.ACTION(() => this.reached('operand', { suffix: tokenOffsets(suffix) }))
    })
    this.OPTION2(() => this.CONSUME1(Space))
    this.OR1([
      {
        ALT: () => {
          const right = this.CONSUME1(BraceGroup)
          this.ACTION(() => this.reached('condition', { right: inside(right) }))
        },
      },
      { ALT: () => this.unclosedAt(this.CONSUME(UnclosedBrace)) },
    ])
    this.OPTION3(() => this.CONSUME2(Space))
  })

  private readonly condition = this.RULE('condition', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Question)
          const whenTrue = this.SUBRULE(this.branch)
          this.ACTION(() => this.reached('colon', whenTrue === undefined ? {} : { whenTrue }))
          this.OPTION(() => {
            this.CONSUME1(Colon)
            this.SUBRULE(this.otherwise)
          })
        },
      },
      {
        ALT: () => {
          this.CONSUME(Colon)
          this.SUBRULE1(this.otherwise)
        },
      },
    ])
  })

  private readonly otherwise = this.RULE('otherwise', () => {
    const whenFalse = this.SUBRULE(this.branch)
    this.ACTION(() => this.reached('end', whenFalse === undefined ? {} : { whenFalse }))
  })

  /** `{text}` with blanks around it, or all that is left. */
  private readonly branch = this.RULE('branch', (): BranchSpan | undefined =>
    this.OR<BranchSpan | undefined>({
      // A brace decides for the braced form; only then may more follow.
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(Space))
            const group = this.CONSUME(BraceGroup)
            this.OPTION1(() => this.CONSUME1(Space))
            return this.ACTION(() => ({ ...inside(group), braced: true }))
          },
        },
        {
          ALT: () => {
            this.OPTION2(() => this.CONSUME2(Space))
            this.unclosedAt(this.CONSUME(UnclosedBrace))
            return undefined
          },
        },
        { ALT: () => this.SUBRULE(this.rest) },
      ],
    }),
  )

  private readonly rest = this.RULE('rest', (): BranchSpan => {
    const start = this.ACTION(() => this.here())
    const tokens: IToken[] = []
    this.MANY(() => {
      tokens.push(
        this.OR([
          { ALT: () => this.CONSUME(Space) },
          { ALT: () => this.CONSUME(Word) },
          { ALT: () => this.CONSUME(Underscore) },
          { ALT: () => this.CONSUME(Question) },
          { ALT: () => this.CONSUME(Colon) },
          { ALT: () => this.CONSUME(Operator) },
          { ALT: () => this.CONSUME(BraceGroup) },
          { ALT: () => this.CONSUME(UnclosedBrace) },
          { ALT: () => this.CONSUME(StrayBrace) },
          { ALT: () => this.CONSUME(Other) },
        ]),
      )
    })
    return this.ACTION(() => ({ ...spanOf(tokens, start), braced: false }))
  })

  /** Offset behind the last token taken. */
  private here(): number {
    const last = this.LA(0)
    return Number.isNaN(last.startOffset) ? 0 : endOf(last)
  }

  private unclosedAt(token: IToken): void {
    this.ACTION(() => {
      this.found.unclosed = tokenOffsets(token)
    })
  }

  private reached(stage: Stage, parts: Partial<Expression>): void {
    Object.assign(this.found, parts)
    this.found.stage = stage
  }
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length
}

/** The tokens' whole stretch, or an empty one at `at` when there are none. */
function spanOf(tokens: readonly IToken[], at: number): Span {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return { start: at, end: at }
  return { start: first.startOffset, end: endOf(last) }
}

/** The stretch between the brackets of a group. */
function inside(token: IToken): Span {
  return { start: token.startOffset + 1, end: endOf(token) - 1 }
}

let lexer: Lexer | undefined
let parser: ExpressionParser | undefined

/** Reads what stands between the brackets of a reference: mac_expand_callback() of src/util/mac_expand.c. */
export function readExpression(text: string): Expression {
  lexer ??= makeLexer(EXPRESSION_TOKENS)
  parser ??= new ExpressionParser()
  parser.input = lexer.tokenize(text).tokens
  parser.found = { stage: 'name' }
  parser.expression()
  const { found } = parser
  const error = parser.errors[0]
  if (error === undefined) return found
  // At the end of the text the parser has no token to tell the place.
  const at = error.token.startOffset
  return { ...found, stop: Number.isNaN(at) ? text.length : at }
}
