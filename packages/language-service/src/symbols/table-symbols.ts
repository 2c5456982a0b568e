/** The outline of a table: its keys or patterns, rules below the `if` that they stand in. */

import type { Range } from '@mailcfg/core'
import type { TableDocument, TableEntry } from '@mailcfg/model'
import { inOneLine, maskedLine } from '../subject/masked.ts'
import { rowsWithin } from '../subject/tables.ts'
import type { DocumentSymbol } from './symbol.ts'

/** Rows of longer tables are left out: nobody goes through an outline of more, and a search finds them. */
export const MOST_ROWS = 2000
/** As much of a table is read for them. */
const MOST_TEXT = 256 * 1024

type Open = { -readonly [K in keyof DocumentSymbol]: DocumentSymbol[K] } & { children: DocumentSymbol[] }

export function tableSymbols(table: TableDocument): DocumentSymbol[] {
  const all: DocumentSymbol[] = []
  const open: Open[] = []
  for (const entry of rowsWithin(table, { start: 0, end: MOST_TEXT }, MOST_ROWS)) {
    if (entry.kind === 'endif') {
      const closed = open.pop()
      if (closed) closed.range = { start: closed.range.start, end: entry.range.end }
      continue
    }
    const symbol = symbolOf(table, entry)
    const around = open.at(-1)
    ;(around ? around.children : all).push(symbol)
    if (entry.kind === 'if') open.push(symbol)
  }
  for (const one of open.reverse()) closeAtLast(one)
  return all
}

function symbolOf(table: TableDocument, entry: TableEntry): Open {
  const { key, kind, value, range } = entry
  const selection = inside(key.range, range)
  return {
    name: inOneLine(kind === 'if' ? `if ${key.text}` : key.text) || '…',
    detail: maskedLine(table, value),
    kind: kind === 'if' ? 'condition' : 'row',
    range,
    selection,
    deprecated: false,
    children: [],
  }
}

/** An `if` that nothing closes reaches to its last rule. */
function closeAtLast(symbol: Open): void {
  const end = symbol.children.at(-1)?.range.end ?? symbol.range.end
  symbol.range = { start: symbol.range.start, end }
}

function inside({ start, end }: Range, around: Range): Range {
  return { start: Math.max(start, around.start), end: Math.min(Math.max(end, start), around.end) }
}
