/** Look-ups in regexp and pcre tables (Postfix source, src/util/dict_regexp.c and dict_pcre.c). */

import { readReplacement } from '@mailcfg/grammars'
import type { TableDocument, TableEntry, TablePattern } from '../documents/table-document.ts'
import { type ByteString, bytesOfSource } from './byte-string.ts'
import { type KeyFinder, type LookupResult, NOT_FOUND } from './lookup-result.ts'
import { firstMatch, type OrderedRule, orderedRules } from './ordered-rules.ts'
import { type Compiled, type Spans, Steps, TooComplex } from './regex/outcome.ts'
import { compilePcre } from './regex/pcre-match.ts'
import { compilePosix } from './regex/posix-match.ts'

/** The work that one look-up may take; well below what PCRE2 allows itself. */
const MAX_STEPS = 3_000_000

/** The patterns of a rule; compiled when they are first asked, but for an `if`, which has to be paired. */
interface PatternTest {
  readonly negated: boolean
  readonly second: PatternTest | undefined
  readonly compiled: () => Compiled
  /** The highest group that the result asks for. */
  readonly highest: number
}

/**
 * A regexp or pcre table: asked for whole keys only, which it does not fold.
 * @param substitutes false to skip rules whose result asks for a group
 */
export function patternFinder(table: TableDocument, substitutes = true): KeyFinder {
  let rules: readonly OrderedRule<PatternTest>[] | undefined
  const find = (key: ByteString): LookupResult => {
    rules ??= orderedRules(table, (entry) => testOf(table, entry, substitutes))
    const matching = new Matching(key)
    const rule = firstMatch(rules, (one, test) => matching.holds(test) ?? doubtAt(one.entry, matching.why))
    if (rule === undefined) return NOT_FOUND
    if ('doubt' in rule) return rule.doubt
    const value = expanded(bytesOfSource(table.source, rule.entry.value.text), key, matching.spans)
    return { kind: 'found', value, hits: [{ source: table.source, range: rule.entry.range }] }
  }
  return { isFixed: false, folds: false, find }
}

function doubtAt({ lineNumber }: TableEntry, why: string): LookupResult {
  return { kind: 'unknown', why: `nobody can say whether the pattern in line ${lineNumber + 1} matches: ${why}` }
}

function testOf(
  table: TableDocument,
  { kind, pattern, value }: TableEntry,
  substitutes: boolean,
): PatternTest | undefined {
  if (pattern === undefined) return undefined
  const replacement = kind === 'entry' ? readReplacement(value.text) : { highest: 0 }
  const highest = 'highest' in replacement ? replacement.highest : 0
  if (!substitutes && highest > 0) return undefined
  const test = patternTest(table, pattern, highest)
  return kind === 'if' && 'refused' in test.compiled() ? undefined : test
}

function patternTest(table: TableDocument, pattern: TablePattern, highest: number): PatternTest {
  let result: Compiled | undefined
  const compiled = (): Compiled => {
    result ??= compilePattern(table, pattern)
    return result
  }
  const second = pattern.second && patternTest(table, pattern.second, 0)
  return { negated: pattern.negated, second, compiled, highest }
}

/** Every letter turns its option over; letters may come more than once. */
function compilePattern({ source, language }: TableDocument, { text, flags }: TablePattern): Compiled {
  const isTurned = (letter: string): boolean => (flags?.text ?? '').split(letter).length % 2 === 0
  const bytes = bytesOfSource(source, text)
  const ignoreCase = !isTurned('i')
  if (language.id === 'regexp-table') {
    return compilePosix(bytes, { extended: !isTurned('x'), ignoreCase, newlines: isTurned('m') })
  }
  return compilePcre(bytes, {
    ignoreCase,
    multiLine: isTurned('m'),
    dotAll: !isTurned('s'),
    extended: isTurned('x'),
    ungreedy: isTurned('U'),
    dollarEndOnly: isTurned('E'),
    anchored: isTurned('A'),
  })
}

/** One key going through the rules. */
class Matching {
  readonly #key: ByteString
  readonly #steps = new Steps(MAX_STEPS)
  /** The groups of the last pattern that matched. */
  spans: Spans = []
  why = ''

  constructor(key: ByteString) {
    this.#key = key
  }

  /** Whether the rule matches; `undefined` when nobody can say, and then `why` says why. */
  holds({ compiled, negated, second, highest }: PatternTest): boolean | undefined {
    const pattern = compiled()
    const other = second?.compiled()
    for (const one of [pattern, other]) {
      if (one && 'unsupported' in one) {
        this.why = one.unsupported
        return undefined
      }
    }
    // Postfix skips a rule whose pattern the engine refuses, or whose result asks for a group that is not there.
    if (!('matcher' in pattern) || (other && !('matcher' in other)) || pattern.matcher.groups < highest) return false
    const matches = this.#matches(pattern, highest)
    if (matches === undefined || matches === negated) return matches === undefined ? undefined : false
    return second === undefined || this.holds(second)
  }

  #matches(pattern: Compiled, groups: number): boolean | undefined {
    if (!('matcher' in pattern)) return false
    try {
      const spans = pattern.matcher.match(this.#key, groups, this.#steps)
      if (spans && groups > 0) this.spans = spans
      return spans !== undefined
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error
      this.why = 'it takes too many steps'
      return undefined
    }
  }
}

const REFERENCE = /\$(?:\$|\(([0-9]+)\)|\{([0-9]+)\}|([0-9]+))/g

/** A result with the matched text in the place of `$1`, `${1}` and `$(1)`; `$$` stands for `$`. */
function expanded(result: ByteString, key: ByteString, spans: Spans): ByteString {
  return result.replace(REFERENCE, (whole, ...numbers: (string | undefined)[]) => {
    if (whole === '$$') return '$'
    const group = Number(numbers.slice(0, 3).find((number) => number !== undefined))
    return key.slice(Math.max(0, spans[2 * group] ?? 0), Math.max(0, spans[2 * group + 1] ?? 0))
  })
}
