/** Code frames: the physical lines of a range with marks exactly under it. */

import type { Label, Range, SourceText } from '@mailcfg/core'
import { MASK } from '@mailcfg/model'
import { glyphOf, oneLine } from './display-text.ts'

/** One printed line of a frame; `number` is empty for marks. */
export interface FrameLine {
  readonly kind: 'code' | 'marks' | 'gap'
  readonly number: string
  readonly text: string
}

/** What a frame needs besides the label. */
export interface FrameOptions {
  /** `^` for what is wrong, `-` for related places. */
  readonly mark: '^' | '-'
  /** Columns for a code line; longer ones are cut around the marks. */
  readonly width: number
  /** Ranges of the file that must not be shown, such as passwords, among those that touch the given range. */
  readonly secrets: (line: Range) => readonly Range[]
}

/** The frame of a label: its line, or its first and its last line when it spans several. */
export function frameOf({ source, range, message }: Label, options: FrameOptions): FrameLine[] {
  const first = source.positionAt(range.start).line
  const last = lastLineOf(source, range, first)
  const words = message === undefined ? '' : ` ${oneLine(message)}`
  if (first === last) return markedLine(source, first, range, words, options)
  const gap: FrameLine[] = last > first + 1 ? [{ kind: 'gap', number: '', text: '' }] : []
  return [
    ...markedLine(source, first, { start: range.start, end: source.lineRange(first).end }, '', options),
    ...gap,
    ...markedLine(source, last, { start: indentEnd(source, last), end: range.end }, words, options),
  ]
}

/** Line of the last character of a range: a range that ends behind a newline does not reach the next line. */
function lastLineOf(source: SourceText, range: Range, first: number): number {
  return range.end > range.start ? source.positionAt(range.end - 1).line : first
}

function indentEnd(source: SourceText, line: number): number {
  const { start, end } = source.lineRange(line)
  return start + (/^[ \t]*/.exec(source.slice({ start, end }))?.[0].length ?? 0)
}

function markedLine(
  source: SourceText,
  line: number,
  range: Range,
  words: string,
  { mark, width, secrets }: FrameOptions,
): FrameLine[] {
  const whole = source.lineRange(line)
  const cells = cellsOf(source, withoutReturn(source, whole, range), range, width, secrets(whole))
  const from = columnOf(cells, (cell) => cell.end <= range.start)
  const to = Math.max(
    from + 1,
    columnOf(cells, (cell) => cell.start < range.end),
  )
  const text = cells.map((cell) => cell.text).join('')
  return [
    { kind: 'code', number: String(line + 1), text: text.trimEnd() },
    { kind: 'marks', number: '', text: ' '.repeat(from) + mark.repeat(to - from) + words },
  ]
}

/** A carriage return at the end of a line is shown only when the finding is about it. */
function withoutReturn(source: SourceText, whole: Range, range: Range): Range {
  const hasReturn = whole.end > whole.start && source.slice({ start: whole.end - 1, end: whole.end }) === '\r'
  return hasReturn && range.end < whole.end ? { start: whole.start, end: whole.end - 1 } : whole
}

/** Something that is shown in one place, and the offsets of the file that it stands for. */
interface Cell extends Range {
  readonly text: string
  readonly width: number
}

/** The cells of a physical line, cut to `width` columns around the start of `focus`. */
function cellsOf(source: SourceText, line: Range, focus: Range, width: number, secrets: readonly Range[]): Cell[] {
  // A line may be megabytes long; what is further from the focus than this cannot be on the screen.
  const start = Math.max(line.start, focus.start - 2 * width)
  const end = Math.min(line.end, start + 6 * width)
  const cells = cellsIn(source.slice({ start, end }), start, secrets)
  if (start === line.start && end === line.end && columnOf(cells, () => true) <= width) return cells
  return cut(cells, focus, width, { before: start > line.start, behind: end < line.end })
}

function cellsIn(text: string, start: number, secrets: readonly Range[]): Cell[] {
  const cells: Cell[] = []
  let column = 0
  let offset = start
  for (const character of text) {
    const next = offset + character.length
    const secret = secrets.find((range) => range.start <= offset && offset < range.end)
    if (secret === undefined || offset === secret.start || offset === start) {
      const glyph = secret === undefined ? glyphOf(character, column) : { text: MASK, width: MASK.length }
      cells.push({ start: offset, end: secret?.end ?? next, ...glyph })
      column += glyph.width
    }
    offset = next
  }
  return cells
}

/** Leaves out what does not fit and says so by an ellipsis; a third of the room is for what stands before the focus. */
function cut(cells: readonly Cell[], focus: Range, width: number, more: { before: boolean; behind: boolean }): Cell[] {
  const total = columnOf(cells, () => true)
  const from = columnOf(cells, (cell) => cell.end <= focus.start)
  const to = Math.min(
    columnOf(cells, (cell) => cell.start < focus.end),
    from + Math.floor(width / 3),
  )
  const fits = !more.before && to < width
  const left = fits ? 0 : Math.max(0, Math.min(from - Math.floor(width / 3), more.behind ? from : total - width))
  const cutsLeft = left > 0 || more.before
  const cutsRight = left + width < total || more.behind
  let column = 0
  const kept = cells.filter((cell) => {
    const begin = column
    column += cell.width
    return begin >= left + Number(cutsLeft) && column <= left + width - Number(cutsRight)
  })
  const first = kept[0]?.start ?? focus.start
  const last = kept[kept.length - 1]?.end ?? focus.end
  const before = cutsLeft ? [{ start: first, end: first, text: '…', width: 1 }] : []
  const behind = cutsRight ? [{ start: last, end: last, text: '…', width: 1 }] : []
  return [...before, ...kept, ...behind]
}

/** Columns that the cells for which `before` holds take together. */
function columnOf(cells: readonly Cell[], before: (cell: Cell) => boolean): number {
  return cells.reduce((sum, cell) => (before(cell) ? sum + cell.width : sum), 0)
}
