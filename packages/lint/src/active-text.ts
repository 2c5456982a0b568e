/** Finds characters in the text that programs read: comments, and what stands behind a would-be comment, left out. */

import { Memo, type Range } from '@mailcfg/core'
import { isGroup, type Leaf, type Line, type Part } from '@mailcfg/grammars'
import { type Assignment, type AssignmentsDocument, type Document, linesOf } from '@mailcfg/model'
import { commentsIn } from './value-comments.ts'

/** A stretch of text that a program reads, with the line that it stands in. */
export interface ActiveMatch {
  readonly range: Range
  readonly line: Line
  /** The leaf that the stretch begins in, and the groups around it, innermost first. */
  readonly leaf: Leaf
  readonly groups: readonly string[]
}

/** All matches of a global pattern in text that the file's program reads, in file order. */
export function* activeMatches(document: Document, pattern: RegExp): Iterable<ActiveMatch> {
  const { text } = document.source
  const lineAt = lineFinder(document)
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const line = lineAt(start)
    if (line === undefined || line.logical.kind === 'comment' || line.logical.kind === 'dropped') continue
    const found = leafAt(line, start)
    if (found === undefined || inComment(document, line, start)) continue
    const { leaf, groups } = found
    const from = line.logical.range.start + leaf.start
    // Behind a NUL nothing is read, but the NUL itself stops the reader; an orphan is dropped, but meant to be read.
    if (leaf.trivia && leaf.kind !== 'orphan' && !(leaf.kind === 'unread' && from === start)) continue
    yield { range: { start, end: start + match[0].length }, line, leaf, groups }
  }
}

/** Finds the line of an offset; offsets must be asked for in rising order. */
function lineFinder(document: Document): (offset: number) => Line | undefined {
  if (document.shape === 'table' && document.file === undefined) {
    return (offset) => {
      const row = document.indexAt(offset)
      const line = row < 0 ? undefined : document.line(row)
      return line?.logical.pieces.some(({ start, end }) => start <= offset && offset < end) ? line : undefined
    }
  }
  const lines = linesOf(document)
  let index = 0
  return (offset) => {
    while (index < lines.length && (lines[index] as Line).logical.range.end <= offset) index++
    return lines[index]
  }
}

function leafAt(line: Line, offset: number): { leaf: Leaf; groups: string[] } | undefined {
  const at = offset - line.logical.range.start
  const groups: string[] = []
  let parts: readonly Part[] = line.tree.parts
  for (;;) {
    const part = parts.find(({ start, end }) => start <= at && at < end)
    if (part === undefined) return undefined
    if (!isGroup(part)) return { leaf: part, groups }
    groups.unshift(part.kind)
    parts = part.parts
  }
}

/** Whether the offset lies behind a `#` that somebody took for the start of a comment. */
function inComment(document: Document, line: Line, offset: number): boolean {
  if (document.language.product !== 'postfix') return false
  if (document.language.id === 'master.cf') {
    const { start } = document.source.lineRange(document.source.positionAt(offset).line)
    return /\s#/.test(document.source.slice({ start, end: offset }))
  }
  if (document.shape !== 'assignments') return false
  const entry = entryOf(document, line)
  if (entry === undefined) return false
  return commentsIn(document.source, entry.name.text, entry.value).some(({ start, end }) => {
    const range = entry.value.rangeOf(start, end)
    return range.start <= offset && offset < range.end
  })
}

const entriesByLine = new Memo<AssignmentsDocument, Map<Line, Assignment>>()

/** The assignment that a line of a file of assignments is; `undefined` for other lines. */
export function entryOf(document: AssignmentsDocument, line: Line): Assignment | undefined {
  const byLine = entriesByLine.getOrInsertComputed(
    document,
    ({ entries }) => new Map(entries.map((entry) => [entry.line, entry])),
  )
  return byLine.get(line)
}
