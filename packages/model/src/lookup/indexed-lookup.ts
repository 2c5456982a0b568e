/** Look-ups in tables with keys: what postmap makes of a lookup table, and postalias of an alias file. */

import { decodeOneByte, type LineTable, Memo } from '@mailcfg/core'
import type { TableDocument } from '../documents/table-document.ts'
import { type ByteString, bytesOfSource, isUtf8Bytes } from './byte-string.ts'
import { KeyedRows, type RowReader } from './keyed-rows.ts'
import { type KeyFinder, type LookupResult, NOT_FOUND } from './lookup-result.ts'

/** LMDB takes keys of up to 511 bytes, the NUL at the end counted; Postfix ends with an error for longer ones. */
const MAX_LMDB_KEY = 510

/** The same table in an LMDB index. */
export function lmdbFinder(finder: KeyFinder): KeyFinder {
  const find = (key: ByteString): LookupResult =>
    key.length > MAX_LMDB_KEY ? { kind: 'error', why: 'LMDB takes no key of more than 511 bytes' } : finder.find(key)
  return { ...finder, find }
}

/** The index kind of a row that postmap stores, in `ROW_KINDS`. */
const ENTRY = 0

/**
 * A lookup table as postmap stores it, or as `texthash:` reads it.
 * Both read the same lines and keep the first of several values (Postfix source, src/postmap/postmap.c, dict_thash.c).
 */
export function indexedFinder(table: TableDocument, rows: LineTable, smtputf8: boolean): KeyFinder {
  const { starts, keyEnds, kinds, valueStarts, valueEnds, size } = rows
  const keyOf = (row: number): ByteString | undefined => {
    const start = starts[row] as number
    // All of the line has to be UTF-8 where smtputf8_enable is on.
    if (kinds[row] !== ENTRY || (smtputf8 && !rows.isUtf8(row))) return undefined
    return textBetween(rows, row, start, keyEnds[row] as number)
  }
  const readValue = (row: number): ByteString =>
    textBetween(rows, row, valueStarts[row] as number, valueEnds[row] as number)
  return finder(table, 'rows', { size, keyOf }, readValue, smtputf8)
}

/** An alias file as postalias stores it: names without quotes, targets written anew. */
export function aliasFinder(table: TableDocument, smtputf8: boolean): KeyFinder {
  const { source } = table
  const stored = (row: number) => {
    const pieces = table.line(row).logical.pieces.map((piece) => source.slice(piece))
    const isStorable = !smtputf8 || isUtf8Bytes(bytesOfSource(source, pieces.join('')))
    return isStorable ? table.stored(row) : undefined
  }
  const bytesOf = (text: string | undefined) => (text === undefined ? undefined : bytesOfSource(source, text))
  const reader = { size: table.size, keyOf: (row: number) => bytesOf(stored(row)?.key) }
  const found = finder(table, 'aliases', reader, (row) => bytesOf(stored(row)?.value) ?? '', smtputf8)
  // postalias ends every index with this entry, for sendmail (Postfix source, src/postalias/postalias.c).
  const find = (key: ByteString): LookupResult => {
    const result = found.find(key)
    return result.kind === 'not-found' && key === '@' ? { kind: 'found', value: '@', hits: [] } : result
  }
  return { ...found, find }
}

/** Indexes of tables, by how their rows are read: many servers are tried with the same tables. */
const indexes = new Memo<TableDocument, Map<string, KeyedRows>>()

function indexOf(table: TableDocument, how: 'rows' | 'aliases', reader: RowReader, smtputf8: boolean): KeyedRows {
  const known = indexes.getOrInsertComputed(table, () => new Map())
  const key = `${how} ${smtputf8}`
  const rows = known.get(key) ?? new KeyedRows(reader, smtputf8)
  known.set(key, rows)
  return rows
}

function finder(
  table: TableDocument,
  how: 'rows' | 'aliases',
  reader: RowReader,
  readValue: (row: number) => ByteString,
  smtputf8: boolean,
): KeyFinder {
  const find = (key: ByteString): LookupResult => {
    const row = indexOf(table, how, reader, smtputf8).rowOf(key)
    if (row === undefined) return NOT_FOUND
    return { kind: 'found', value: readValue(row), hits: [{ source: table.source, range: table.entry(row).range }] }
  }
  return { isFixed: true, folds: true, find }
}

/** The bytes between two offsets of a row, its joins left out. */
function textBetween(rows: LineTable, row: number, start: number, end: number): ByteString {
  const bytes = rows.bytes.subarray(start, end)
  if (!bytes.includes(10)) return decodeOneByte(bytes)
  let text = ''
  for (const piece of rows.pieces(row)) {
    const from = Math.max(piece.start, start)
    const to = Math.min(piece.end, end)
    if (from < to) text += decodeOneByte(rows.bytes.subarray(from, to))
  }
  return text
}
