/** The layout of tables that postmap indexes, over their bytes: one pass, and no object per row that stays as it is. */

import { type LineTable, ROW_KINDS, type SourceText, type TextEdit } from '@mailcfg/core'
import type { FormatOptions } from '../../options.ts'
import { columnAfter, nextTabStop } from '../text-columns.ts'
import { ByteEdits } from './byte-edits.ts'
import { Gaps } from './gaps.ts'
import { SkippedLines } from './skipped-lines.ts'

const ENTRY = ROW_KINDS.indexOf('entry')
const NEWLINE = 10
const BLANK = 32
const TAB = 9
/** The first byte of a byte-order mark, which postmap reads as the beginning of a key. */
const MARK = 0xef

/** The edits that lay the table out; a row that postmap skips stays as it is. */
export function indexedTableLayout(source: SourceText, rows: LineTable, options: FormatOptions): TextEdit[] {
  return new IndexedLayout(source, rows, options).run()
}

class IndexedLayout {
  readonly #source: SourceText
  readonly #rows: LineTable
  readonly #bytes: Uint8Array
  readonly #options: FormatOptions
  readonly #out: ByteEdits
  readonly #skipped: SkippedLines
  readonly #gaps = new Gaps()
  readonly #hasNul: boolean

  constructor(source: SourceText, rows: LineTable, options: FormatOptions) {
    this.#source = source
    this.#rows = rows
    this.#bytes = rows.bytes
    this.#options = options
    this.#out = new ByteEdits(source)
    this.#skipped = new SkippedLines(rows.bytes, this.#out)
    this.#hasNul = rows.bytes.includes(0)
  }

  run(): TextEdit[] {
    const { starts, ends, size } = this.#rows
    let at = 0
    for (let first = 0; first < size; ) {
      let last = first
      while (last + 1 < size && (ends[last] as number) + 1 === starts[last + 1]) last++
      const continued = first > 0 && this.#isJoined(first - 1)
      this.#skipped.between(at, starts[first] as number, continued ? 'continued' : 'own')
      this.#block(first, last)
      at = (ends[last] as number) + 1
      first = last + 1
    }
    this.#skipped.finish(at, size > 0 && this.#isJoined(size - 1) ? 'continued' : 'own')
    return this.#out.edits
  }

  /** Rows that nothing parts. */
  #block(first: number, last: number): void {
    const gaps = this.#gaps
    gaps.clear()
    for (let row = first; row <= last; row++) if (this.#hasGap(row)) this.#measure(row)
    gaps.decide(this.#options.align)
    let index = 0
    for (let row = first; row <= last; row++) {
      if (!this.#isRead(row)) continue
      const gap = this.#hasGap(row) ? gaps.gap(index++) : undefined
      const { keyEnds, valueStarts } = this.#rows
      if (gap !== undefined) this.#out.replace(keyEnds[row] as number, valueStarts[row] as number, gap)
      if (this.#isJoined(row)) this.#joins(row)
      this.#skipped.trim(this.#rows.valueEnds[row] as number, this.#rows.ends[row] as number)
    }
  }

  /** What stands between the physical lines of a row; those themselves are text of its value. */
  #joins(row: number): void {
    const pieces = this.#rows.pieces(row)
    for (let i = 1; i < pieces.length; i++) {
      this.#skipped.between((pieces[i - 1]?.end as number) + 1, pieces[i]?.start as number, 'joined')
    }
  }

  #measure(row: number): void {
    const { starts, keyEnds, valueStarts } = this.#rows
    const [keyEnd, value] = [keyEnds[row] as number, valueStarts[row] as number]
    const width = this.#keyWidth(starts[row] as number, keyEnd)
    let column = width
    let tabs = 0
    for (let at = keyEnd; at < value; at++) {
      if (this.#bytes[at] === TAB) tabs++
      column = this.#bytes[at] === TAB ? nextTabStop(column) : column + 1
    }
    const length = value - keyEnd
    this.#gaps.add(width, column, tabs === 0 ? length : tabs === length ? -length : 0)
  }

  /** Columns of a key; only what is not ASCII has to be decoded. */
  #keyWidth(start: number, end: number): number {
    if (this.#source.isByteAddressed) return end - start
    for (let at = start; at < end; at++) {
      if ((this.#bytes[at] as number) >= 0x80) return columnAfter(this.#source.sliceBytes(start, end))
    }
    return end - start
  }

  /** Whether postmap stores the row, all of it. */
  #isRead(row: number): boolean {
    const { kinds, starts, ends } = this.#rows
    if (kinds[row] !== ENTRY || (starts[row] === 0 && this.#bytes[0] === MARK)) return false
    if (this.#hasNul && this.#bytes.subarray(starts[row], ends[row]).includes(0)) return false
    return this.#source.encoding === 'utf-8' || this.#rows.isUtf8(row)
  }

  /** Whether the blanks behind the key can change: blanks and tabs, and no further line that may line up with this one. */
  #hasGap(row: number): boolean {
    if (!this.#isRead(row) || this.#isJoined(row)) return false
    const { keyEnds, valueStarts } = this.#rows
    const [start, end] = [keyEnds[row] as number, valueStarts[row] as number]
    for (let at = start; at < end; at++) if (this.#bytes[at] !== BLANK && this.#bytes[at] !== TAB) return false
    return true
  }

  /** Whether the row has more than one physical line. */
  #isJoined(row: number): boolean {
    const end = this.#rows.ends[row] as number
    const newline = this.#bytes.indexOf(NEWLINE, this.#rows.starts[row])
    return newline >= 0 && newline < end
  }
}
