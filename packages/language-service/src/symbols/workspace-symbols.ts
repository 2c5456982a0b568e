/** Search over all files: parameters, services, restriction classes, sections and settings of Dovecot, keys of tables. */

import { Memo, type Range, type Uri } from '@mailcfg/core'
import type { Document, TableDocument } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import { symbolsOf } from './document-symbols.ts'
import { fuzzyScore } from './fuzzy.ts'
import type { DocumentSymbol, SymbolKind } from './symbol.ts'
import { MOST_ROWS } from './table-symbols.ts'

/** One symbol that was found. */
export interface WorkspaceSymbol {
  readonly name: string
  readonly kind: SymbolKind
  /** What it stands in: a service, a section; empty at the top of a file. */
  readonly container: string
  readonly uri: Uri
  readonly range: Range
  readonly deprecated: boolean
}

/** More than that nobody looks at. */
const MOST = 200
/** Rows of tables are found by so many letters and more. */
const LETTERS_FOR_ROWS = 2
/** Rows of a large table that are looked at. */
const MOST_TRIES = 5000

const outlines = new Memo<Document, readonly WorkspaceSymbol[]>()

/** The symbols that fit a query, the best first; rows only for a query, since there may be very many. */
export function workspaceSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const found: { readonly symbol: WorkspaceSymbol; readonly score: number }[] = []
  const seen = new Set<Document>()
  const wanted = query.trim()
  for (const stack of snapshot.stacks) {
    for (const document of stack.documents.values()) {
      if (seen.has(document)) continue
      seen.add(document)
      if (document.shape === 'table' && wanted.length < LETTERS_FOR_ROWS) continue
      const isLarge = document.shape === 'table' && document.size > MOST_ROWS
      const symbols = isLarge ? rowsWith(document, wanted) : outlineOf(document, stack.postfixOf(document))
      for (const symbol of symbols) {
        const score = fuzzyScore(wanted, symbol.name)
        if (score !== undefined) found.push({ symbol, score })
      }
    }
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ symbol }) => symbol)
}

function outlineOf(document: Document, postfix: Parameters<typeof symbolsOf>[1]): readonly WorkspaceSymbol[] {
  return outlines.getOrInsertComputed(document, () => [
    ...flattened(document.source.uri, symbolsOf(document, postfix), ''),
  ])
}

function* flattened(uri: Uri, symbols: readonly DocumentSymbol[], container: string): Iterable<WorkspaceSymbol> {
  for (const { name, kind, selection: range, deprecated, children } of symbols) {
    if (kind !== 'heading') yield { name, kind, container, uri, range, deprecated }
    yield* flattened(uri, children, kind === 'heading' ? '' : name)
  }
}

/** The rows of a large table whose key holds the query as it is; the others are not made for a search. */
function* rowsWith(table: TableDocument, query: string): Iterable<WorkspaceSymbol> {
  const { text, uri } = table.source
  const pattern = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi')
  let [count, tries, last] = [0, 0, -1]
  for (const { index } of text.matchAll(pattern)) {
    const row = table.indexAt(index)
    if (row < 0 || row === last) continue
    if (++tries > MOST_TRIES) return
    last = row
    const { key, kind } = table.entry(row)
    if (kind !== 'entry' || index < key.range.start || index >= key.range.end) continue
    yield { name: key.text, kind: 'row', container: '', uri, range: key.range, deprecated: false }
    if (++count >= MOST) return
  }
}
