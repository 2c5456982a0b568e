/** Would-be comments behind the values of lookup tables, which have comments on lines of their own only. */

import type { JoinedText, LineTable, Range } from '@mailcfg/core'
import type { TableDocument, TableEntry } from '@mailcfg/model'

const HASH = 35
const NEWLINE = 10

/** A row with a comment behind its value. */
export interface TableComment {
  readonly entry: TableEntry
  readonly range: Range
}

/** The comments of a table in file order, at most one per row; of a large table only rows with a `#` are decoded. */
export function* tableComments(table: TableDocument): Iterable<TableComment> {
  for (const row of table.rows ? rowsWithHash(table.rows) : allRows(table.size)) {
    const entry = table.entry(row)
    if (!entry.used || entry.kind !== 'entry') continue
    const start = commentStart(entry.value)
    if (start >= 0) yield { entry, range: lineRest(table, entry.value, start) }
  }
}

function* allRows(size: number): Iterable<number> {
  for (let row = 0; row < size; row++) yield row
}

/** Rows whose value holds a `#` behind a blank. */
function* rowsWithHash(table: LineTable): Iterable<number> {
  const { bytes, valueStarts, valueEnds, kinds } = table
  let last = -1
  for (let at = bytes.indexOf(HASH); at >= 0; at = bytes.indexOf(HASH, at + 1)) {
    const before = bytes[at - 1]
    if (at === 0 || before === NEWLINE) {
      // A comment line: nothing more on it matters.
      const end = bytes.indexOf(NEWLINE, at)
      if (end < 0) return
      at = end
      continue
    }
    if (before !== 32 && before !== 9) continue
    const row = table.rowAt(at)
    if (row <= last || kinds[row] !== 0) continue
    if (at < (valueStarts[row] as number) || at >= (valueEnds[row] as number)) continue
    last = row
    yield row
  }
}

/**
 * Offset of the `#`, or -1. One that is followed by a blank is a comment; one that is glued to the next word is so
 * only behind a single word, since texts for people speak of ticket #7 and the like.
 */
function commentStart({ text }: JoinedText): number {
  const spaced = /[ \t]#+(?=[ \t]|$)/.exec(text)
  const glued = /^\S+[ \t]+#+(?![0-9])\S/.exec(text)
  const at = spaced ? spaced.index + 1 : glued ? text.indexOf('#', text.search(/[ \t]#/)) : -1
  return at
}

/** From an offset of the value to the end of that physical line. */
function lineRest({ source }: TableDocument, value: JoinedText, start: number): Range {
  const from = value.rangeOf(start, start + 1).start
  const { end } = source.lineRange(source.positionAt(from).line)
  return { start: from, end: from + source.slice({ start: from, end }).trimEnd().length }
}
