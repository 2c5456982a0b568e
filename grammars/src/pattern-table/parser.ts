/** Chevrotain grammar of one line of a regexp or pcre table: `/pattern/flags result`, `if /pattern/flags`, `endif`. */

import type { IToken } from 'chevrotain'
import { type LineGrammar, LineParser, leafOf, lineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import { skipJoin, withoutJoins } from '../tree/joined-scan.ts'
import type { LineTree, Part, Problem } from '../tree/line-tree.ts'
import type { PatternDialect } from './dialect.ts'
import { readPattern } from './pattern-syntax.ts'
import { readReplacement } from './replacement.ts'
import { type PatternTokens, patternTokens } from './tokens.ts'

/** A pattern of a rule: its token, its flags, and whether an odd number of `!` stands before it. */
interface Matcher {
  readonly part: Part
  readonly pattern: IToken
  readonly flags: IToken | undefined
  readonly negated: boolean
}

class PatternParser extends LineParser {
  readonly #dialect: PatternDialect
  readonly #tokens: PatternTokens

  constructor(dialect: PatternDialect, tokens: PatternTokens) {
    super(tokens.all)
    this.#dialect = dialect
    this.#tokens = tokens
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): { kind: string; parts: Part[] } =>
    this.OR([
      { ALT: () => ({ kind: 'if', parts: this.SUBRULE(this.condition) }) },
      { ALT: () => ({ kind: 'endif', parts: this.SUBRULE(this.end) }) },
      { ALT: () => ({ kind: 'rule', parts: this.SUBRULE(this.patternRule) }) },
    ]),
  )

  /** [!]/pattern/flags[!/pattern/flags] result */
  private readonly patternRule = this.RULE('patternRule', (): Part[] => {
    const matchers = [this.SUBRULE(this.matcher)]
    this.OPTION(() => matchers.push(this.SUBRULE2(this.matcher)))
    const result = this.SUBRULE(this.words)
    return this.ACTION(() => {
      const parts = matchers.map(({ part }) => part)
      const first = matchers[0] as Matcher
      if (result.length === 0) this.problems.push({ code: 'no-result', ...tokenOffsets(first.pattern) })
      const group = result.length > 0 ? [this.group('value', result)] : []
      const highest = group.length > 0 ? this.result(group[0] as Part, first) : 0
      matchers.forEach((matcher, index) => {
        this.compile(matcher, index === 0 ? highest : 0)
      })
      return [...parts, ...group]
    })
  })

  /** if [!]/pattern/flags */
  private readonly condition = this.RULE('condition', (): Part[] => {
    const keyword = leafOf(this.CONSUME(this.#tokens.If), 'keyword')
    const matcher = this.SUBRULE(this.matcher)
    const extra = this.SUBRULE(this.words)
    return this.ACTION(() => {
      this.compile(matcher, 0)
      return [keyword, matcher.part, ...this.extraText('text-after-if', extra)]
    })
  })

  /** endif */
  private readonly end = this.RULE('end', (): Part[] => {
    const keyword = leafOf(this.CONSUME(this.#tokens.EndIf), 'keyword')
    const extra = this.SUBRULE(this.words)
    return this.ACTION(() => [keyword, ...this.extraText('text-after-endif', extra)])
  })

  private readonly matcher = this.RULE('matcher', (): Matcher => {
    const parts: Part[] = []
    let flags: IToken | undefined
    this.MANY(() => parts.push(leafOf(this.CONSUME(this.#tokens.Not), 'not')))
    const pattern = this.CONSUME(this.#tokens.Pattern)
    this.OPTION(() => {
      flags = this.CONSUME(this.#tokens.Flags)
    })
    const negated = parts.length % 2 === 1
    return this.ACTION(() => {
      parts.push(leafOf(pattern, 'pattern'))
      if (flags) parts.push(leafOf(flags, 'flags'))
      return { part: this.group('matcher', parts), pattern, flags, negated }
    })
  })

  private readonly words = this.RULE('words', (): Part[] => {
    const words: Part[] = []
    this.MANY(() => words.push(leafOf(this.CONSUME(this.#tokens.Text), 'text')))
    return words
  })

  private extraText(code: string, words: Part[]): Part[] {
    if (words.length === 0) return []
    const extra = this.group('extra', words)
    this.problems.push({ code, start: extra.start, end: extra.end })
    return [extra]
  }

  /** Reads the references of a result; gives the highest group that they ask for. */
  private result(part: Part, first: Matcher): number {
    const raw = this.slice.slice(part.start, part.end)
    const found = readReplacement(withoutJoins(raw))
    if ('bad' in found) {
      this.problems.push({ code: found.bad, ...this.place(part.start, raw, found) })
      return 0
    }
    if (found.highest > 0 && first.negated) {
      this.problems.push({ code: 'reference-in-negated-rule', start: part.start, end: part.end })
      return 0
    }
    return found.highest
  }

  /** What the engine would refuse in a pattern, its flags, or the groups that the result wants of it. */
  private compile({ pattern, flags }: Matcher, highest: number): void {
    this.flagProblems(flags)
    const { start, end } = tokenOffsets(pattern)
    const raw = pattern.image.slice(1, -1)
    const syntax = readPattern(withoutJoins(raw), this.#dialect.engine, flags?.image ?? '')
    if (syntax.fault) this.problems.push({ code: syntax.fault.code, ...this.place(start + 1, raw, syntax.fault) })
    if (syntax.groups !== undefined && highest > syntax.groups) {
      this.problems.push({ code: 'group-out-of-range', start, end })
    }
  }

  private flagProblems(flags: IToken | undefined): void {
    for (const [index, letter] of [...(flags?.image ?? '')].entries()) {
      const start = (flags as IToken).startOffset + index
      const place = { start, end: start + 1 }
      if (!this.#dialect.flags.includes(letter)) {
        this.problems.push({ code: 'unknown-flag', ...place })
        return
      }
      if (this.#dialect.obsoleteFlags.includes(letter)) this.problems.push({ code: 'obsolete-flag', ...place })
    }
  }

  /** Offsets in the line of a place in a text whose joins were left out. */
  private place(start: number, raw: string, found: { start: number; end: number }): { start: number; end: number } {
    return { start: start + rawOffset(raw, found.start), end: start + rawOffset(raw, found.end) }
  }
}

/** Offset in the text with its joins of an offset in the text without them. */
function rawOffset(raw: string, joined: number): number {
  let at = 0
  for (let left = joined; left > 0 && at < raw.length; left--) at = skipJoin(raw, at) + 1
  return at
}

function explain(tokens: readonly IToken[], types: PatternTokens): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return { code: 'no-pattern', start: 0, end: 0 }
  const place = { start: first.startOffset, end: tokenOffsets(last).end }
  if (first.tokenType === types.Request) return { code: 'unrecognized-line', ...place }
  const open = tokens.find(({ tokenType }) => tokenType === types.OpenPattern)
  return open ? { code: 'missing-delimiter', ...tokenOffsets(open) } : { code: 'no-pattern', ...place }
}

/** Makes the line parser of a dialect. */
export function patternLineParser(dialect: PatternDialect): (slice: string) => LineTree {
  return lineParser((): LineGrammar<PatternParser> => {
    const tokens = patternTokens(dialect)
    return {
      lexer: makeLexer(tokens.all),
      parser: new PatternParser(dialect, tokens),
      start: (parser) => parser.line(),
      explain: (_error, found) => explain(found, tokens),
    }
  })
}
