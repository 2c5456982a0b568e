/** Who may send mail where, for people: a row for each sender, a column for each recipient, one word in each cell. */

import {
  CELL_MEANINGS,
  type Cell,
  type CellVerdict,
  type Column,
  type Matrix,
  othersNote,
  type Row,
  rowsToTell,
  rowTitle,
} from '@mailcfg/relay'
import type { Style } from './color.ts'
import { oneLine, widthOf } from './display-text.ts'

const GAP = '  '

/** The table of a service, without its title. */
export function matrixText(matrix: Matrix, style: Style): string[] {
  const at = (row: Row, column: Column) => matrix.cells.find((cell) => cell.row === row && cell.column === column)
  const { told, same } = rowsToTell(matrix)
  const columns = matrix.columns.map((column) => {
    const [group = '', kind = ''] = column.name.split(' ')
    const words = told.flatMap((row) => at(row, column)?.verdict ?? [])
    return { column, group, kind, width: Math.max(...[group, kind, ...words].map((word) => word.length)) }
  })
  const label = Math.max(0, ...told.map((row) => widthOf(rowName(row))))
  const groups = columns.map(({ group, width }, i) => (group === columns[i - 1]?.group ? '' : group).padEnd(width))
  const kinds = columns.map(({ kind, width }) => kind.padEnd(width))
  const heads = [groups, ...(kinds.some((kind) => kind.trim() !== '') ? [kinds] : [])]
  const lines = heads.map((head) => style.dim([' '.repeat(label), ...head].join(GAP).trimEnd()))
  for (const row of told) {
    const name = rowName(row)
    const cells = columns.map(({ column, width }) => painted(at(row, column), width, style))
    lines.push([name + ' '.repeat(label - widthOf(name)), ...cells].join(GAP).trimEnd())
  }
  if (same.length > 0) lines.push(style.dim(oneLine(othersNote(same, told))))
  return lines
}

function rowName(row: Row): string {
  return oneLine(rowTitle(row))
}

function painted(cell: Cell | undefined, width: number, style: Style): string {
  if (cell === undefined) return ' '.repeat(width)
  const { verdict, column } = cell
  const padded = verdict.padEnd(width)
  if (verdict === 'RELAYS') return style.severity.error(padded)
  if (verdict === 'depends') return style.severity.warning(padded)
  if (verdict === 'delivers' && column.isForeign) return style.severity.warning(padded)
  if (verdict === 'refused' || verdict === 'no login') return style.dim(padded)
  return padded
}

/** What the words of some matrices mean. */
export function legend(matrices: readonly Matrix[], style: Style): string[] {
  const used = new Set(matrices.flatMap(({ cells }) => cells.map(({ verdict }) => verdict)))
  const words = (Object.keys(CELL_MEANINGS) as CellVerdict[]).filter((word) => used.has(word))
  const width = Math.max(0, ...words.map((word) => word.length))
  return words.map((word) => style.dim(`${word.padEnd(width)}  ${CELL_MEANINGS[word]}`))
}
