/** What the cursor is on in a lookup table. */

import type { Range, SourceText } from '@mailcfg/core'
import { readDocument, type TableDocument, type TableEntry } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { physicalLineAt } from './lines.ts'
import type { Subject } from './subject.ts'
import { emptyAt, touches, wordAt } from './words.ts'

/** From this size on a table is not scanned for one row: the stretch around the cursor is read by itself. */
const LARGE = 64 * 1024

/** The subject in a table, comments excluded. */
export function tableSubject(place: Place, table: TableDocument): Subject | undefined {
  const { offset } = place
  const entry = entryAt(table, offset)
  const { range: line } = physicalLineAt(place.document, offset)
  if (entry === undefined || line.start > entry.range.end) return typedKey(place, table)
  const { flags } = entry.pattern ?? {}
  if (flags && flags.range.start < offset && touches(flags.range, offset)) {
    return { kind: 'pattern-flags', table, entry, ...flags }
  }
  if (touches(entry.key.range, offset)) return { kind: 'table-key', table, entry, ...entry.key }
  if (offset < entry.key.range.end) return undefined
  return resultSubject(table, entry, offset)
}

function resultSubject(table: TableDocument, entry: TableEntry, offset: number): Subject | undefined {
  const { value } = entry
  const at = value.offsetOf(offset)
  if (at === undefined || value.text === '') {
    const outside = offset < value.range.start ? 0 : wordAt(value.text, value.text.length + 1).index
    return { kind: 'table-result', table, entry, index: outside, text: '', range: emptyAt(offset) }
  }
  const pattern = table.language.id === 'aliases' ? /(?:"[^"]*"|[^\s,"])+/g : /[^\s,]+/g
  const word = wordAt(value.text, at, pattern)
  const range = value.rangeOf(word.start, word.end)
  const path = word.text.replace(/^:include:/, '')
  if (table.language.id === 'aliases' && path.startsWith('/')) {
    return { kind: 'path', text: path, range: { start: range.end - path.length, end: range.end } }
  }
  return { kind: 'table-result', table, entry, index: word.index, text: word.text, range }
}

function typedKey({ document, offset }: Place, table: TableDocument): Subject {
  const { range, text } = physicalLineAt(document, offset)
  const word = wordAt(text, offset - range.start)
  const place = { start: range.start + word.start, end: range.start + word.end }
  return { kind: 'table-key', table, entry: undefined, text: word.text, range: place }
}

/** The row at an offset, in file offsets. Of large tables its index counts from the stretch that was read. */
function entryAt(table: TableDocument, offset: number): TableEntry | undefined {
  if (table.file === undefined && table.source.length > LARGE) return entryInStretch(table, offset)
  const row = table.indexAt(offset)
  return row < 0 ? undefined : table.entry(row)
}

/** Reads the row at the cursor alone. */
function entryInStretch(table: TableDocument, offset: number): TableEntry | undefined {
  const stretch = stretchAround(table, { start: offset, end: offset })
  const row = stretch?.rows.indexAt(offset - stretch.by) ?? -1
  return stretch === undefined || row < 0 ? undefined : moved(stretch.rows.entry(row), stretch.by, table.source)
}

/**
 * The rows that a stretch of a table touches, `most` of them, with their file offsets. Of a large table that stretch is
 * read alone, so that an answer about its beginning does not wait for its end.
 */
export function rowsWithin(table: TableDocument, within: Range, most: number): TableEntry[] {
  const isLarge = table.file === undefined && table.source.length > LARGE
  const { rows, by } = (isLarge ? stretchAround(table, within) : undefined) ?? { rows: table, by: 0 }
  const found: TableEntry[] = []
  for (let row = Math.max(0, rows.indexAt(within.start - by)); row < rows.size && found.length < most; row++) {
    const entry = rows.entry(row)
    if (entry.range.start + by > within.end) break
    found.push(by === 0 ? entry : moved(entry, by, table.source))
  }
  return found
}

/** A table of the rows around a stretch alone: it begins where a row begins for certain; `by` is its file offset. */
function stretchAround(table: TableDocument, within: Range): { rows: TableDocument; by: number } | undefined {
  const { source, language } = table
  const startOf = (line: number): number => source.lineRange(line).start
  const begins = (line: number, pattern: RegExp): boolean => {
    const start = startOf(line)
    return pattern.test(source.slice({ start, end: start + 2 }))
  }
  let first = source.positionAt(within.start).line
  while (first > 0 && begins(first, /^(?:[ \t]|#|\r?\n)/)) first--
  let last = source.positionAt(within.end).line
  while (begins(last + 1, /^[ \t#]/)) last++
  const by = startOf(first)
  const rows = readDocument(source.part({ start: by, end: startOf(last + 1) }), language)
  return rows.shape === 'table' ? { rows, by } : undefined
}

function moved(entry: TableEntry, by: number, source: SourceText): TableEntry {
  const shift = ({ start, end }: { start: number; end: number }) => ({ start: start + by, end: end + by })
  const range = shift(entry.range)
  return {
    ...entry,
    key: { text: entry.key.text, range: shift(entry.key.range) },
    value: entry.value.moved(by),
    range,
    lineNumber: source.positionAt(range.start).line,
  }
}
