/** Chevrotain grammar of one line of an alias file: a local name, a colon, and the targets of its mail. */

import type { IToken, TokenType } from 'chevrotain'
import { type LineGrammar, LineParser, leafOf, lineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import type { Leaf, Part, Problem } from '../tree/line-tree.ts'
import {
  Atom,
  AtSign,
  Colon,
  Comma,
  Comment,
  DomainLiteral,
  LEAF_KINDS,
  Open,
  Operator,
  Quoted,
  TOKENS,
} from './tokens.ts'

const WORDS: readonly TokenType[] = [Atom, Quoted, DomainLiteral]

function leaf(token: IToken): Leaf {
  return leafOf(token, LEAF_KINDS.get(token.tokenType) ?? 'text')
}

class AliasParser extends LineParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  /** name : target, target … */
  readonly alias = this.RULE('alias', (): Part[] => {
    const name: IToken[] = []
    this.AT_LEAST_ONE(() => name.push(this.SUBRULE(this.nameToken)))
    const colon = this.CONSUME(Colon)
    const targets = this.SUBRULE(this.targets)
    return this.ACTION(() => {
      this.problems.push(...nameProblems(name))
      return [this.group('name', name.map(leaf)), leafOf(colon, 'separator'), this.group('value', targets)]
    })
  })

  private readonly nameToken = this.RULE('nameToken', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.word) },
      { ALT: () => this.CONSUME(Comma) },
      { ALT: () => this.CONSUME(AtSign) },
      { ALT: () => this.CONSUME(Open) },
      { ALT: () => this.CONSUME(Operator) },
      { ALT: () => this.CONSUME(Comment) },
    ]),
  )

  private readonly word = this.RULE('word', () =>
    this.OR([
      { ALT: () => this.CONSUME(Atom) },
      { ALT: () => this.CONSUME(Quoted) },
      { ALT: () => this.CONSUME(DomainLiteral) },
    ]),
  )

  private readonly targets = this.RULE('targets', (): Part[] => {
    const parts: Part[] = []
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => parts.push(leafOf(this.CONSUME(Comma), 'comma')) },
        { ALT: () => parts.push(this.group('target', this.SUBRULE(this.target))) },
      ])
    })
    return parts
  })

  /** Tokens up to a comma or to a word that follows a word: there local(8) puts a comma in (tok822_parse()). */
  private readonly target = this.RULE('target', (): Part[] => {
    const tokens: IToken[] = []
    this.AT_LEAST_ONE({
      GATE: () => tokens.length === 0 || !this.startsTarget(),
      DEF: () => {
        tokens.push(
          this.OR([
            { ALT: () => this.SUBRULE(this.word) },
            { ALT: () => this.CONSUME(Colon) },
            { ALT: () => this.CONSUME(AtSign) },
            { ALT: () => this.CONSUME(Open) },
            { ALT: () => this.CONSUME(Operator) },
            { ALT: () => this.CONSUME(Comment) },
          ]),
        )
      },
    })
    return this.ACTION(() => tokens.map(leaf))
  })

  /** Whether the next word belongs to another target than the token before it. Words before `<` are a phrase. */
  private startsTarget(): boolean {
    if (!WORDS.includes(this.LA(1).tokenType) || !WORDS.includes(this.LA(0).tokenType)) return false
    let ahead = 1
    while (WORDS.includes(this.LA(ahead).tokenType)) ahead++
    return this.LA(ahead).tokenType !== Open
  }
}

/** What postalias refuses in a name (Postfix source, src/postalias/postalias.c). */
function nameProblems(name: readonly IToken[]): Problem[] {
  const comma = name.find(({ tokenType }) => tokenType === Comma)
  if (comma) return [{ code: 'several-names', ...tokenOffsets(comma) }]
  const at = name.find(({ tokenType }) => tokenType === AtSign)
  return at ? [{ code: 'name-not-local', ...tokenOffsets(at) }] : []
}

function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return { code: 'missing-colon', start: 0, end: 0 }
  const place = { start: first.startOffset, end: tokenOffsets(last).end }
  if (first.tokenType === Colon) return { code: 'missing-name', ...place }
  return { code: last.tokenType === Colon ? 'no-value' : 'missing-colon', ...place }
}

/** Parses one logical line of an alias file as postalias does. */
export const parseAlias = lineParser(
  (): LineGrammar<AliasParser> => ({
    lexer: makeLexer(TOKENS),
    parser: new AliasParser(),
    start: (parser) => ({ kind: 'alias', parts: parser.alias() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
