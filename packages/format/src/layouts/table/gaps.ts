/** The blanks between the keys and the results of a block of rows: what stands there, and what they become. */

import { isTabStop, nextTabStop, tabsBetween } from '../text-columns.ts'

/** Keys that are longer do not push the results of the other rows to the right. */
const WIDEST_KEY = 40

/** Editors that write blanks for tabs go on to a multiple of this many columns, if not to one of eight. */
const WIDEST_STEP = 4

/** What {@link Gaps} remembers of a gap beside its columns: so many blanks, so many tabs below zero, or neither. */
const MIXED = 0
const BLANK = 1
const TAB = -1

/** The gap that every row gets: one character, or blanks or tabs up to a column; without a style all stay as they are. */
type GapStyle =
  | { readonly kind: 'single'; readonly text: ' ' | '\t' }
  | { readonly kind: 'column'; readonly column: number; readonly tabs: boolean }

/**
 * The gaps of a block: rows that no blank line and no comment parts. Made to be used again, since a file may have as many
 * blocks as lines. Blocks keep the style that most of their rows have, so that a formatted table stays the table it was.
 */
export class Gaps {
  #widths: number[] = []
  #columns: number[] = []
  #kinds: number[] = []
  #style: GapStyle | undefined

  /** Forgets all rows. */
  clear(): void {
    this.#widths = []
    this.#columns = []
    this.#kinds = []
    this.#style = undefined
  }

  /**
   * Adds a row.
   * @param width column behind the key
   * @param column where the result begins
   * @param kind number of blanks; tabs count as negative numbers, and 0 stands for anything else
   */
  add(width: number, column: number, kind: number): void {
    this.#widths.push(width)
    this.#columns.push(column)
    this.#kinds.push(kind)
  }

  /** Decides what the gaps become, after all rows were added. */
  decide(align: boolean): void {
    this.#style = align ? this.#aligned() : this.#singles()
  }

  /** The gap of a row, counted in the order in which the rows were added; `undefined` when it stays. */
  gap(row: number): string | undefined {
    const style = this.#style
    if (style === undefined) return undefined
    const width = this.#widths[row] as number
    if (style.kind === 'single') return this.#kinds[row] === kindOf(style.text) ? undefined : style.text
    if (this.#stands(row, style.column)) return undefined
    if (width >= style.column) return ' '
    return style.tabs ? tabsBetween(width, style.column) : ' '.repeat(style.column - width)
  }

  /** One blank for all rows, or one tab where more rows have that. */
  #singles(): GapStyle & { readonly kind: 'single' } {
    const tabs = this.#count((row) => this.#kinds[row] === TAB)
    const blanks = this.#count((row) => this.#kinds[row] === BLANK)
    return { kind: 'single', text: tabs > blanks ? '\t' : ' ' }
  }

  /** Results in one column, unless the rows are separated in one way, or two thirds of them by one character. */
  #aligned(): GapStyle | undefined {
    if (this.#isUniform()) return undefined
    const usual = this.#usualColumn()
    if (this.#changes(usual) === 0) return undefined
    const { column, changes } = this.#bestColumn(usual)
    const single = this.#singles()
    const others = this.#count((row) => this.#kinds[row] !== kindOf(single.text))
    if (others < changes && others * 3 <= this.#kinds.length) return single
    if (this.#nearlyStands(usual)) return undefined
    return { kind: 'column', column, tabs: isTabStop(column) && this.#prefersTabs() }
  }

  /** Whether all gaps are of one kind, or reach to the next tab stop, as single tabs do that an editor has made blanks. */
  #isUniform(): boolean {
    const [first] = this.#kinds
    if (first === undefined || (first !== MIXED && this.#kinds.every((kind) => kind === first))) return true
    return this.#widths.every((width, row) => nextTabStop(width) === this.#columns[row])
  }

  /** Of the columns that hold all keys, the one that changes the fewest rows; the nearest when they are equal. */
  #bestColumn(usual: number): { readonly column: number; readonly changes: number } {
    const widest = this.#widths.reduce((most, width) => (width <= WIDEST_KEY && width > most ? width : most), 0)
    const nearest = this.#prefersTabs() ? nextTabStop(widest) : widest + 1
    const farthest = this.#columns.reduce((most, column) => Math.max(most, column), 0)
    let best = { column: nearest, changes: this.#changes(nearest) }
    for (const column of [usual, farthest]) {
      const changes = this.#changes(column)
      if (column > widest && changes < best.changes) best = { column, changes }
    }
    return best
  }

  /** Where most results begin that more than one blank separates from their keys. */
  #usualColumn(): number {
    const counts = new Map<number, number>()
    let usual = 0
    for (let row = 0; row < this.#kinds.length; row++) {
      if (this.#kinds[row] === BLANK) continue
      const column = this.#columns[row] as number
      const count = (counts.get(column) ?? 0) + 1
      counts.set(column, count)
      if (count > (counts.get(usual) ?? 0)) usual = column
    }
    return usual
  }

  /** Whether a row looks as it should when results begin at the column: there, or behind a key that is too long. */
  #stands(row: number, column: number): boolean {
    return this.#columns[row] === column || this.#reachesOver(row, Math.max(column, WIDEST_KEY), 1)
  }

  /** Whether the results begin at the column but for a few long keys, no more than a fourth, that reach over it. */
  #nearlyStands(column: number): boolean {
    const others = this.#count((row) => this.#columns[row] !== column)
    const over = this.#count((row) => this.#columns[row] !== column && this.#reachesOver(row, column, WIDEST_STEP))
    return over === others && over * 4 <= this.#kinds.length
  }

  /** Whether a key ends at the column or behind it, with one tab or no more than so many blanks before the result. */
  #reachesOver(row: number, column: number, blanks: number): boolean {
    const kind = this.#kinds[row] as number
    return (this.#widths[row] as number) >= column && (kind === TAB || (kind >= BLANK && kind <= blanks))
  }

  #changes(column: number): number {
    return this.#count((row) => !this.#stands(row, column))
  }

  #prefersTabs(): boolean {
    return this.#count((row) => (this.#kinds[row] as number) < 0) * 2 > this.#kinds.length
  }

  #count(holds: (row: number) => boolean): number {
    let count = 0
    for (let row = 0; row < this.#kinds.length; row++) if (holds(row)) count++
    return count
  }
}

/** How {@link Gaps.add} wants a gap to be told. */
export function kindOf(gap: string): number {
  if (/^ +$/.test(gap)) return gap.length
  return /^\t+$/.test(gap) ? -gap.length : MIXED
}
