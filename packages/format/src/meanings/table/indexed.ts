/** What tables say that postmap indexes: the keys and values that it stores, read from the rows of the file's bytes. */

import type { LineTable, SourceText } from '@mailcfg/core'
import { ascendingOffsets } from '../../ascending-offsets.ts'
import type { Fact } from '../../fact.ts'
import { commentsIn, newlinesIn } from '../skipped-lines.ts'

const NEWLINE = 10

/** The facts of a table in file order; a row that postmap skips is a fact with all its bytes. */
export function* indexedTableMeaning(source: SourceText, rows: LineTable): Iterable<Fact> {
  const { text } = source
  const offsetOf = ascendingOffsets(source)
  const slice = (start: number, end: number): string => text.slice(offsetOf(start), offsetOf(end))
  let at = 0
  let line = 0
  for (let row = 0; row < rows.size; row++) {
    const [start, end] = [rows.starts[row] as number, rows.ends[row] as number]
    if (start > at) {
      const skipped = slice(at, start)
      yield* commentsIn(skipped, line)
      line += newlinesIn(skipped)
    }
    const newline = rows.bytes.indexOf(NEWLINE, start)
    const isJoined = newline >= 0 && newline < end
    if (!isStored(source, rows, row)) yield { text: `unread ${slice(start, end)}`, line }
    else if (isJoined) yield* joinedFacts(source, rows, row, line)
    else {
      // Three facts, for putting millions of keys and values together takes longer than to compare them.
      yield { text: 'entry', line }
      yield { text: slice(start, rows.keyEnds[row] as number), line }
      yield { text: slice(rows.valueStarts[row] as number, rows.valueEnds[row] as number), line }
    }
    line += isJoined ? newlinesIn(slice(start, end)) + 1 : 1
    at = end + 1
  }
  if (at < rows.bytes.length) yield* commentsIn(slice(at, rows.bytes.length), line)
}

/** Whether postmap stores the row; it takes UTF-8 only, unless the configuration says otherwise. */
function isStored(source: SourceText, rows: LineTable, row: number): boolean {
  return rows.kind(row) === 'entry' && (source.encoding === 'utf-8' || rows.isUtf8(row))
}

/** Key and value of a row of several physical lines, and the comments between these. */
function* joinedFacts(source: SourceText, rows: LineTable, row: number, line: number): Iterable<Fact> {
  const pieces = rows.pieces(row)
  const joined = (start: number, end: number): string =>
    pieces
      .map((piece) => [Math.max(piece.start, start), Math.min(piece.end, end)] as const)
      .map(([from, to]) => (from < to ? source.sliceBytes(from, to) : ''))
      .join('')
  yield { text: 'entry', line }
  yield { text: joined(rows.starts[row] as number, rows.keyEnds[row] as number), line }
  yield { text: joined(rows.valueStarts[row] as number, rows.valueEnds[row] as number), line }
  for (let i = 1; i < pieces.length; i++) {
    const [from, to] = [(pieces[i - 1]?.end as number) + 1, pieces[i]?.start as number]
    if (to > from) yield* commentsIn(source.sliceBytes(from, to), line)
  }
}
