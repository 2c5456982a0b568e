/** Tables that postmap indexes, over their bytes: rows become objects only when they are asked for. */

import {
  type DuplicateKeys,
  duplicateKeys,
  JoinedText,
  LineTable,
  type LogicalLine,
  type Range,
  type SourceText,
} from '@mailcfg/core'
import type { LanguageDefinition, Line } from '@mailcfg/grammars'
import type { FileProblem, Word } from './document.ts'
import { foldKey } from './stored-alias.ts'
import type { StoredEntry, TableDocument, TableEntry } from './table-document.ts'

/** How many problems a document lists; a file of the wrong language would have one per line. */
const LISTED_PROBLEMS = 1000
const ENTRY = 0
const COLON = 58

/** See {@link TableDocument}. */
export class IndexedTable implements TableDocument {
  readonly shape = 'table'
  readonly source: SourceText
  readonly language: LanguageDefinition
  #rows: LineTable | undefined
  #problems: { readonly list: readonly FileProblem[]; readonly count: number } | undefined

  constructor(source: SourceText, language: LanguageDefinition) {
    this.source = source
    this.language = language
  }

  get rows(): LineTable {
    this.#rows ??= LineTable.of(this.source.toBytes())
    return this.#rows
  }

  get size(): number {
    return this.rows.size
  }

  entry(index: number): TableEntry {
    const { rows, source } = this
    if (!(index >= 0 && index < rows.size)) throw new RangeError(`no row ${index} in ${source.uri}`)
    const start = rows.starts[index] as number
    const value = this.#text(index, rows.valueStarts[index] as number, rows.valueEnds[index] as number)
    const key = this.#text(index, start, rows.keyEnds[index] as number)
    const range = this.#range(start, rows.ends[index] as number)
    return {
      index,
      kind: 'entry',
      key: wordOfText(key),
      value,
      range,
      lineNumber: source.positionAt(range.start).line,
      used: rows.kinds[index] === ENTRY,
    }
  }

  *entries(): Iterable<TableEntry> {
    for (let index = 0; index < this.size; index++) yield this.entry(index)
  }

  line(index: number): Line {
    const { rows } = this
    const pieces = rows.pieces(index).map(({ start, end }) => this.#range(start, end))
    const end = Math.min((rows.ends[index] as number) + 1, rows.bytes.length)
    const range = this.#range(rows.starts[index] as number, end)
    const kind: LogicalLine['kind'] = rows.kind(index) === 'orphan' ? 'orphan' : 'entry'
    const logical = { kind, range, pieces }
    if (kind === 'entry') return { logical, tree: this.language.parseLine(this.source.slice(range)) }
    const place = { start: 0, end: range.end - range.start }
    const parts = [{ kind, ...place, trivia: true } as const]
    return { logical, tree: { kind, parts, problems: [{ code: kind, ...place }] } }
  }

  indexAt(offset: number): number {
    return this.rows.rowAt(this.source.byteOfOffset(offset))
  }

  stored(index: number): StoredEntry | undefined {
    const { key, value, used } = this.entry(index)
    return used ? { key: foldKey(key.text), value: value.text } : undefined
  }

  duplicates(limit?: number): DuplicateKeys {
    return duplicateKeys(this.rows, limit)
  }

  get problems(): readonly FileProblem[] {
    return this.#allProblems().list
  }

  get problemCount(): number {
    return this.#allProblems().count
  }

  #allProblems(): { readonly list: readonly FileProblem[]; readonly count: number } {
    this.#problems ??= this.#findProblems()
    return this.#problems
  }

  /** Rows that postmap skips, and keys with a final colon; only the listed ones are parsed. */
  #findProblems(): { list: FileProblem[]; count: number } {
    const { rows } = this
    const list: FileProblem[] = []
    let count = 0
    for (let index = 0; index < rows.size; index++) {
      if (rows.kinds[index] === ENTRY && rows.bytes[(rows.keyEnds[index] as number) - 1] !== COLON) continue
      if (count++ >= LISTED_PROBLEMS) continue
      const line = this.line(index)
      for (const { code, start, end } of line.tree.problems) {
        const { start: at } = line.logical.range
        list.push({ code, range: { start: at + start, end: at + end }, line })
      }
    }
    return { list, count }
  }

  /** The text between two byte offsets of a row, its joins left out. */
  #text(index: number, start: number, end: number): JoinedText {
    const { source } = this
    const parts: { start: number; text: string }[] = []
    for (const piece of start < end ? this.rows.pieces(index) : []) {
      const from = Math.max(piece.start, start)
      const to = Math.min(piece.end, end)
      if (from < to) parts.push({ start: source.offsetOfByte(from), text: source.sliceBytes(from, to) })
    }
    return parts.length > 0 ? JoinedText.from(parts) : JoinedText.emptyAt(source.offsetOfByte(end))
  }

  #range(start: number, end: number): Range {
    return { start: this.source.offsetOfByte(start), end: this.source.offsetOfByte(end) }
  }
}

function wordOfText(text: JoinedText): Word {
  return { text: text.text, range: text.range }
}
