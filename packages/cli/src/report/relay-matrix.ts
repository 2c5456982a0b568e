/** Who may send mail where, for people: a row for each sender, a column for each recipient, one word in each cell. */

import type { Cell, CellVerdict, Column, Matrix, Row } from '@mailcfg/relay'
import type { Style } from './color.ts'
import { oneLine, widthOf } from './display-text.ts'

/** What each word means, in the order of the legend. */
const LEGEND: Readonly<Record<CellVerdict, string>> = {
  RELAYS: 'a stranger’s mail is passed on to strangers',
  relays: 'mail is passed on to anybody, for those who may',
  depends: 'whether it is passed on depends on what the files do not say',
  delivers: 'taken for a recipient of this server',
  forwards: 'taken for a relay domain',
  'delivers?': 'taken or refused, depending on what the files do not say',
  'forwards?': 'taken or refused, depending on what the files do not say',
  discards: 'taken and thrown away',
  later: 'put off with a temporary error, again and again',
  refused: 'refused for good',
  'hangs up': 'the server hangs up',
  hangs: 'the server does not answer',
  'no login': 'no login is offered here',
}

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
  if (same.length > 0) lines.push(style.dim(othersLine(same, told)))
  return lines
}

/** Other guises of the stranger are told only where something else becomes of the mail. */
function rowsToTell({ rows, cells }: Matrix): { told: Row[]; same: Row[] } {
  const first = new Map(cells.filter(({ row }) => row === rows[0]).map((cell) => [cell.column, cell.verdict]))
  const differs = (row: Row) => cells.some((cell) => cell.row === row && first.get(cell.column) !== cell.verdict)
  const told = rows.filter((row) => !row.isVariant || differs(row))
  return { told, same: rows.filter((row) => !told.includes(row)) }
}

function othersLine(same: readonly Row[], told: readonly Row[]): string {
  const all = !told.some(({ isVariant }) => isVariant)
  return `${all ? 'any other sender or HELO' : same.map(({ name }) => oneLine(name)).join(', ')}: as stranger`
}

function rowName({ name, isVariant, standing }: Row): string {
  if (isVariant) return oneLine(`stranger, ${name}`)
  return oneLine(standing === 'own' && !name.startsWith('the ') ? `own ${name}` : name)
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
  const words = (Object.keys(LEGEND) as CellVerdict[]).filter((word) => used.has(word))
  const width = Math.max(0, ...words.map((word) => word.length))
  return words.map((word) => style.dim(`${word.padEnd(width)}  ${LEGEND[word]}`))
}
