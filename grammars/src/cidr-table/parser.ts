/** Chevrotain grammar of one line of a cidr table: `network result`, `if network`, `endif`. */

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
import { matched, withoutJoins } from '../tree/joined-scan.ts'
import type { Part, Problem } from '../tree/line-tree.ts'
import { POSTFIX_TRIVIA } from '../tree/postfix-tokens.ts'
import { type NetworkProblemCode, parseNetwork } from '../values/networks.ts'

const anyText = allCharactersBut(' \t\n\v\f\r\0')
const KEYWORD = { line_breaks: false, start_chars_hint: ['i', 'I', 'e', 'E'] }
const keyword = (expression: RegExp) => (text: string, offset: number) =>
  offset === 0 ? matched(text, 0, expression.exec(text)?.[0].length ?? 0) : null

const If = createToken({ name: 'If', pattern: keyword(/^if(?![A-Za-z0-9])/i), ...KEYWORD })
const EndIf = createToken({ name: 'EndIf', pattern: keyword(/^endif(?![A-Za-z0-9])/i), ...KEYWORD })
const Not = createToken({
  name: 'Not',
  // Only before the network; in a result it is text.
  pattern: (text: string, offset: number, before: IToken[]) => {
    const last = before[before.length - 1]?.tokenType
    const due = last === undefined || last === If || last === Not
    return due && text[offset] === '!' ? matched(text, offset, offset + 1) : null
  },
  line_breaks: false,
  start_chars_hint: ['!'],
})
const Text = createToken({ name: 'Text', pattern: /[^ \t\n\v\f\r\0]+/, start_chars_hint: anyText })
const TOKENS = [...POSTFIX_TRIVIA, If, EndIf, Not, Text]

/** The faults of a network that a cidr table tells apart. */
const FAULTS: Readonly<Record<NetworkProblemCode, string>> = {
  'missing-bracket': 'missing-bracket',
  'text-after-bracket': 'text-after-bracket',
  'bad-mask-value': 'bad-mask',
  'bad-mask-length': 'bad-mask',
  'bad-network-value': 'bad-address',
  'bad-address': 'bad-address',
  'host-bits-set': 'host-bits-set',
  'mask-wraps': 'mask-wraps',
}

class CidrParser extends LineParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  readonly line = this.RULE('line', (): { kind: string; parts: Part[] } =>
    this.OR([
      { ALT: () => ({ kind: 'if', parts: this.SUBRULE(this.condition) }) },
      { ALT: () => ({ kind: 'endif', parts: this.SUBRULE(this.end) }) },
      { ALT: () => ({ kind: 'rule', parts: this.SUBRULE(this.networkRule) }) },
    ]),
  )

  /** [!]network result */
  private readonly networkRule = this.RULE('networkRule', (): Part[] => {
    const not = this.SUBRULE(this.negation)
    const network = leafOf(this.CONSUME(Text), 'pattern')
    const result = this.SUBRULE(this.words)
    return this.ACTION(() => {
      const matcher = this.group('matcher', [...not, network])
      if (this.network(network) && result.length === 0) {
        this.problems.push({ code: 'no-result', start: network.start, end: network.end })
      }
      return [matcher, ...(result.length > 0 ? [this.group('value', result)] : [])]
    })
  })

  /** if [!]network; everything to the end of the line is taken for the network. */
  private readonly condition = this.RULE('condition', (): Part[] => {
    const parts: Part[] = [leafOf(this.CONSUME(If), 'keyword')]
    const not = this.SUBRULE(this.negation)
    const network = leafOf(this.CONSUME(Text), 'pattern')
    const more = this.SUBRULE(this.words)
    return this.ACTION(() => {
      const matcher = this.group('matcher', [...not, network, ...more])
      this.network({ start: network.start, end: matcher.end })
      return [...parts, matcher]
    })
  })

  private readonly end = this.RULE('end', (): Part[] => {
    const keyword = leafOf(this.CONSUME(EndIf), 'keyword')
    const extra = this.SUBRULE(this.words)
    return this.ACTION(() => {
      if (extra.length === 0) return [keyword]
      const group = this.group('extra', extra)
      this.problems.push({ code: 'text-after-endif', start: group.start, end: group.end })
      return [keyword, group]
    })
  })

  private readonly negation = this.RULE('negation', (): Part[] => {
    const parts: Part[] = []
    this.MANY(() => parts.push(leafOf(this.CONSUME(Not), 'not')))
    return parts
  })

  private readonly words = this.RULE('words', (): Part[] => {
    const words: Part[] = []
    this.MANY(() => words.push(leafOf(this.CONSUME(Text), 'text')))
    return words
  })

  /** Reports what Postfix refuses in a network; whether it accepts it. */
  private network({ start, end }: { start: number; end: number }): boolean {
    const { problem } = parseNetwork(withoutJoins(this.slice.slice(start, end)))
    // A mask above 255 is read modulo 256: another network than is written, but one that Postfix accepts.
    if (problem !== undefined) this.problems.push({ code: FAULTS[problem], start, end })
    return problem === undefined || problem === 'mask-wraps'
  }
}

function explain(tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  const place = first && last ? { start: first.startOffset, end: tokenOffsets(last).end } : { start: 0, end: 0 }
  return { code: 'no-pattern', ...place }
}

/** Parses one logical line of a cidr table as dict_cidr(3) does (Postfix source, src/util/dict_cidr.c). */
export const parseCidrLine = lineParser(
  (): LineGrammar<CidrParser> => ({
    lexer: makeLexer(TOKENS),
    parser: new CidrParser(),
    start: (parser) => parser.line(),
    explain: (_error, tokens) => explain(tokens),
  }),
)
