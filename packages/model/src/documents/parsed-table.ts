/** Tables with a tree per line: aliases, and the regexp, pcre and cidr tables that Postfix goes through in order. */

import { type DuplicateKeys, JoinedText, type LogicalLine, type Range, type SourceText, textRange } from '@mailcfg/core'
import {
  type Group,
  isGroup,
  type LanguageDefinition,
  type Line,
  type ParsedFile,
  type Part,
  partOf,
  partsOf,
  skipsRule,
} from '@mailcfg/grammars'
import { type FileProblem, joinedOf, problemsOf, type Word } from './document.ts'
import { readNesting } from './nesting.ts'
import { storedAlias } from './stored-alias.ts'
import type { StoredEntry, TableDocument, TableEntry, TablePattern } from './table-document.ts'

/** See {@link TableDocument}. */
export class ParsedTable implements TableDocument {
  readonly shape = 'table'
  readonly file: ParsedFile
  readonly source: SourceText
  readonly language: LanguageDefinition
  readonly problems: readonly FileProblem[]
  readonly #lines: readonly Line[]
  /** How many `if` each row stands in, and the rows that Postfix skips. */
  readonly #depths: readonly number[]
  readonly #skipped: ReadonlySet<Line>

  constructor(file: ParsedFile) {
    this.file = file
    this.source = file.source
    this.language = file.language
    this.#lines = file.lines.filter(({ logical }) => logical.kind === 'entry' || logical.kind === 'orphan')
    const own = problemsOf(file)
    const skipped = new Set(own.filter(({ code }) => skipsRule(this.language.id, code)).map(({ line }) => line))
    const { depths, problems } = readNesting(this.#lines, skipped)
    for (const problem of problems) if (skipsRule(this.language.id, problem.code)) skipped.add(problem.line)
    this.#depths = depths
    this.#skipped = skipped
    this.problems = [...own, ...problems].sort((a, b) => a.range.start - b.range.start)
  }

  get size(): number {
    return this.#lines.length
  }

  get problemCount(): number {
    return this.problems.length
  }

  line(index: number): Line {
    const line = this.#lines[index]
    if (line === undefined) throw new RangeError(`no row ${index} in ${this.source.uri}`)
    return line
  }

  entry(index: number): TableEntry {
    const line = this.line(index)
    const { logical, tree } = line
    const matchers = partsOf(tree, 'matcher').filter(isGroup)
    const key = matchers[0] ?? partOf(tree, 'name')
    const value = partOf(tree, 'value')
    const range = textRange(logical)
    const pattern = this.#pattern(line, matchers, this.#depths[index] ?? 0)
    return {
      index,
      kind: tree.kind === 'if' || tree.kind === 'endif' ? tree.kind : 'entry',
      key: key ? this.#word(logical, key) : { text: '', range: { start: range.start, end: range.start } },
      value: value ? joinedOf(this.source, logical, value, '').trim() : JoinedText.emptyAt(range.end),
      range,
      lineNumber: this.source.positionAt(range.start).line,
      used: !this.#skipped.has(line),
      ...(pattern && { pattern }),
    }
  }

  *entries(): Iterable<TableEntry> {
    for (let index = 0; index < this.size; index++) yield this.entry(index)
  }

  indexAt(offset: number): number {
    return this.#lines.findLastIndex(({ logical }) => logical.range.start <= offset)
  }

  stored(index: number): StoredEntry | undefined {
    const { logical, tree } = this.line(index)
    return storedAlias(this.source.slice(logical.range), tree)
  }

  duplicates(limit = 1000): DuplicateKeys {
    const firsts = new Map<string, number>()
    const pairs: { row: number; first: number }[] = []
    let total = 0
    for (let row = 0; row < this.size; row++) {
      const key = this.stored(row)?.key
      if (key === undefined) continue
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, row)
      else if (total++ < limit) pairs.push({ row, first })
    }
    return { pairs, total }
  }

  #word(logical: LogicalLine, part: Part): Word {
    const joined = joinedOf(this.source, logical, part, '')
    return { text: joined.text, range: joined.range }
  }

  #pattern({ logical }: Line, matchers: readonly Group[], depth: number): TablePattern | undefined {
    const [first, second] = matchers.map((matcher): TablePattern => {
      const flags = partOf(matcher, 'flags')
      return {
        ...this.#expression(logical, matcher),
        flags: flags && this.#word(logical, flags),
        negated: partsOf(matcher, 'not').length % 2 === 1,
        depth,
      }
    })
    return first && second ? { ...first, second } : first
  }

  /** The text inside the delimiters; a network has none and is taken to the end of its part. */
  #expression(logical: LogicalLine, matcher: Group): { text: string; range: Range } {
    const pattern = partOf(matcher, 'pattern') ?? matcher
    const delimited = this.language.id !== 'cidr-table'
    const end = delimited ? pattern.end - 1 : matcher.end
    return this.#word(logical, { ...pattern, start: pattern.start + (delimited ? 1 : 0), end })
  }
}
