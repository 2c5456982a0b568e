/** Parses a whole file line by line; after an edit only the logical lines around it are parsed again. */

import { type LogicalLine, type Range, type SourceText, shiftRange } from '@mailcfg/core'
import type { LanguageDefinition } from './language.ts'
import type { LineTree } from './tree/line-tree.ts'

/** One logical line of a file with its tree; the tree's offsets count from `logical.range.start`. */
export interface Line {
  readonly logical: LogicalLine
  readonly tree: LineTree
}

/** A file as its language sees it: every line with its lossless tree. Nothing in it depends on another file. */
export interface ParsedFile {
  readonly source: SourceText
  readonly language: LanguageDefinition
  readonly lines: readonly Line[]
}

/**
 * Parses `source` as `language`. Never throws and never fails: any text gives a tree for every line.
 * @param previous an earlier parse of the same file; lines that the difference of the two texts cannot touch are kept.
 */
export function parseFile(source: SourceText, language: LanguageDefinition, previous?: ParsedFile): ParsedFile {
  if (previous === undefined || previous.language !== language) {
    return { source, language, lines: parseLines(source.text, language) }
  }
  const reparse = language.lineReach === 'file' ? regroupedLines : reparsedLines
  return { source, language, lines: reparse(source.text, language, previous) }
}

/**
 * Groups all lines afresh, and keeps the trees of those that lie before and behind the edited stretch and are grouped as
 * they were: a tree follows from the text of its line alone.
 */
function regroupedLines(text: string, language: LanguageDefinition, previous: ParsedFile): Line[] {
  const { lines } = previous
  const grouped = language.lineStyle(text)
  const changed = changedStretch(previous.source.text, text)
  const by = text.length - previous.source.text.length
  const same = (logical: LogicalLine | undefined, line: Line | undefined, moved: number): boolean =>
    logical !== undefined &&
    line !== undefined &&
    logical.kind === line.logical.kind &&
    logical.range.start === line.logical.range.start + moved &&
    logical.range.end === line.logical.range.end + moved
  let first = 0
  while (same(grouped[first], lines[first], 0) && (grouped[first] as LogicalLine).range.end <= changed.start) first++
  let kept = 0
  const fromEnd = <T>(list: readonly T[]): T | undefined => list[list.length - 1 - kept]
  while (
    kept < Math.min(grouped.length, lines.length) - first &&
    same(fromEnd(grouped), fromEnd(lines), by) &&
    (fromEnd(grouped) as LogicalLine).range.start >= changed.end
  ) {
    kept++
  }
  const shift = lines.length - grouped.length
  return grouped.map((logical, index): Line => {
    if (index < first) return lines[index] as Line
    if (index >= grouped.length - kept) return { logical, tree: (lines[index + shift] as Line).tree }
    return { logical, tree: treeOf(text, logical, language) }
  })
}

/** Splits and parses a whole text. */
function parseLines(text: string, language: LanguageDefinition): Line[] {
  return language.lineStyle(text).map((logical): Line => ({ logical, tree: treeOf(text, logical, language) }))
}

function treeOf(text: string, { kind, range }: LogicalLine, language: LanguageDefinition): LineTree {
  return kind === 'entry'
    ? language.parseLine(text.slice(range.start, range.end))
    : skippedTree(kind, range.end - range.start)
}

/** Lines that are not parsed have one leaf; an orphan or dropped line is a problem: the program loses its text. */
function skippedTree(kind: LogicalLine['kind'], length: number): LineTree {
  const leaf = { kind, start: 0, end: length, trivia: true } as const
  const lost = kind === 'orphan' || kind === 'dropped'
  return { kind, parts: [leaf], problems: lost ? [{ code: kind, start: 0, end: length }] : [] }
}

/**
 * Keeps the lines before and after the edited stretch. An entry line that follows an unchanged logical line begins
 * afresh in every line style, so the stretch between two such lines can be split on its own. Where a join may take the
 * next entry in, the stretch goes on to the first entry that still begins where it did.
 */
function reparsedLines(text: string, language: LanguageDefinition, previous: ParsedFile): Line[] {
  const { lines } = previous
  const changed = changedStretch(previous.source.text, text)
  const by = text.length - previous.source.text.length
  const first = entryBefore(lines, indexAt(lines, changed.start - 1))
  const start = first < 0 ? 0 : (lines[first] as Line).logical.range.start
  let last = entryAfter(lines, indexAt(lines, changed.end - by) + 1)
  let grouped: LogicalLine[] | undefined
  while (grouped === undefined) {
    grouped = groupedUpTo(text, start, lines[last]?.logical, by, language)
    if (grouped === undefined) last = entryAfter(lines, last + 1)
  }
  const stretch = text.slice(start)
  const middle = grouped.map(
    (logical): Line => ({ logical: shiftLine(logical, start), tree: treeOf(stretch, logical, language) }),
  )
  const tail = lines.slice(last)
  return [
    ...lines.slice(0, Math.max(first, 0)),
    ...middle,
    ...(by === 0 ? tail : tail.map((line) => MovedLine.of(line, by))),
  ]
}

/**
 * Groups the stretch from `start` to an entry of the earlier text, which stands `by` offsets further on now, or to the
 * end. `undefined` when the entry does not begin there any more, since the stretch joins it.
 */
function groupedUpTo(
  text: string,
  start: number,
  next: LogicalLine | undefined,
  by: number,
  { lineStyle, lineReach }: LanguageDefinition,
): LogicalLine[] | undefined {
  if (next === undefined) return lineStyle(text.slice(start))
  const end = next.range.start + by
  if (lineReach !== 'joins') return lineStyle(text.slice(start, end))
  const grouped = lineStyle(text.slice(start, next.range.end + by))
  const entry = grouped.pop()
  return entry?.kind === 'entry' && entry.range.start === end - start ? grouped : undefined
}

/** The stretch of `after` that differs from `before`: what is left between the longest common start and end. */
function changedStretch(before: string, after: string): Range {
  const shorter = Math.min(before.length, after.length)
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const fromEnd = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from)
  const same = longest(shorter - start, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to))
  return { start, end: after.length - same }
}

/** How far, up to `limit`, the stretches are equal: in steps first, then halving the step that differs. */
function longest(limit: number, equal: (from: number, to: number) => boolean): number {
  let done = 0
  for (let step = 4096; step > 0; step = step === 1 ? 0 : step >> 1) {
    while (done + step <= limit && equal(done, done + step)) done += step
  }
  return done
}

/** Index of the line that holds an offset; 0 before the first line, the number of lines past the last. */
function indexAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).logical.range.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the last entry line at or before `index`, or -1. */
function entryBefore(lines: readonly Line[], index: number): number {
  let i = Math.min(index, lines.length - 1)
  while (i >= 0 && (lines[i] as Line).logical.kind !== 'entry') i--
  return i
}

/** Index of the first entry line at or after `index`, or the number of lines. */
function entryAfter(lines: readonly Line[], index: number): number {
  let i = index
  while (i < lines.length && (lines[i] as Line).logical.kind !== 'entry') i++
  return Math.min(i, lines.length)
}

/** A line behind an edit: the same line at another offset, worked out when somebody looks at it. */
class MovedLine implements Line {
  readonly tree: LineTree
  readonly #logical: LogicalLine
  readonly #by: number
  #moved: LogicalLine | undefined

  private constructor(logical: LogicalLine, tree: LineTree, by: number) {
    this.#logical = logical
    this.tree = tree
    this.#by = by
  }

  /** `line` moved by `by` offsets; moving a moved line adds up instead of nesting. */
  static of(line: Line, by: number): Line {
    return line instanceof MovedLine
      ? new MovedLine(line.#logical, line.tree, line.#by + by)
      : new MovedLine(line.logical, line.tree, by)
  }

  get logical(): LogicalLine {
    this.#moved ??= shiftLine(this.#logical, this.#by)
    return this.#moved
  }
}

function shiftLine(line: LogicalLine, by: number): LogicalLine {
  if (by === 0) return line
  return {
    kind: line.kind,
    range: shiftRange(line.range, by),
    pieces: line.pieces.map((piece) => shiftRange(piece, by)),
  }
}
