/** What can be folded away: continued values, services with their options, blocks of comments, sections, groups. */

import { type Range, type SourceText, textRange, type Uri } from '@mailcfg/core'
import { type BlocksDocument, blockItems, type Document, linesOf, type TableDocument } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import { commentBlocks } from '../subject/comment-lines.ts'

/** A stretch that can be folded; its first line stays to be seen. It spans more than one line. */
export interface FoldingRange {
  readonly range: Range
  readonly kind: 'comment' | 'region'
}

/** In longer tables nothing is folded: nobody waits for that. */
const LONGEST_TABLE = 256 * 1024

/** What can be folded in a file, in the order of the starts. */
export function foldingRanges(snapshot: Snapshot, uri: Uri): FoldingRange[] {
  const document = snapshot.document(uri)
  if (document === undefined) return []
  const { source } = document
  const regions = [...regionsOf(document)].map((range): FoldingRange => ({ range, kind: 'region' }))
  const comments = commentBlocks(document).map((range): FoldingRange => ({ range, kind: 'comment' }))
  return [...regions, ...comments]
    .filter(({ range }) => spansLines(source, range))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}

function spansLines(source: SourceText, { start, end }: Range): boolean {
  const newline = source.text.indexOf('\n', start)
  return newline >= 0 && newline < end
}

function* regionsOf(document: Document): Iterable<Range> {
  if (document.shape === 'table' && document.file === undefined) return yield* rows(document)
  for (const { logical } of linesOf(document)) if (logical.kind === 'entry') yield textRange(logical)
  if (document.shape === 'blocks') yield* sections(document)
  if (document.shape === 'table') yield* conditions(document)
  if (document.shape === 'assignments') yield* groups(document)
}

function* rows(table: TableDocument): Iterable<Range> {
  if (table.source.length > LONGEST_TABLE) return
  for (const { range } of table.entries()) yield range
}

/** From the header to the line above the brace, which stays to be seen. */
function* sections(document: BlocksDocument): Iterable<Range> {
  for (const item of blockItems(document)) {
    if (item.kind !== 'section') continue
    const end = item.close ? lineEndAbove(document.source, item.close.start) : lastEnd(document.source, item.range)
    if (end > item.range.start) yield { start: item.range.start, end }
  }
}

/** Rules between `if` and `endif`, the innermost last. */
function* conditions(table: TableDocument): Iterable<Range> {
  const open: number[] = []
  for (const { kind, range } of table.entries()) {
    if (kind === 'if') open.push(range.start)
    if (kind !== 'endif') continue
    const start = open.pop()
    if (start !== undefined) yield { start, end: lineEndAbove(table.source, range.start) }
  }
}

/** `[mysqld]` with its options up to the next group; containers of httpd up to the line that closes them. */
function* groups(document: Extract<Document, { shape: 'assignments' }>): Iterable<Range> {
  const { source } = document
  const containers: number[] = []
  let group: number | undefined
  let lastEntry = 0
  for (const { tree, logical } of document.file.lines) {
    const { start } = logical.range
    if (tree.kind === 'container-open') containers.push(start)
    if (tree.kind === 'container-close') {
      const opened = containers.pop()
      if (opened !== undefined) yield { start: opened, end: lineEndAbove(source, start) }
    }
    if (tree.kind === 'group') {
      if (group !== undefined) yield { start: group, end: Math.max(group, lastEntry) }
      group = start
    }
    if (logical.kind === 'entry') lastEntry = textRange(logical).end
  }
  if (group !== undefined) yield { start: group, end: lastEntry }
}

/** The end of the line above an offset. */
function lineEndAbove(source: SourceText, offset: number): number {
  const { line } = source.positionAt(offset)
  return line === 0 ? 0 : source.lineRange(line - 1).end
}

/** The end of the text in a range, blank lines behind it left out. */
function lastEnd(source: SourceText, range: Range): number {
  return range.start + source.slice(range).trimEnd().length
}
