/** What the names in the options of `mailcfg relay` mean: services, and cells of the matrix. */

import { suggest } from '@mailcfg/knowledge'
import { serviceKey } from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'
import type { Cell, Matrix, ServiceReport } from '@mailcfg/relay'

/** The services that `--service` names, by name or by name and type; all without it. @throws UsageError for none. */
export function servicesNamed(
  wanted: string | undefined,
  services: readonly ServiceReport[],
): readonly ServiceReport[] {
  if (wanted === undefined) return services
  const found = services.filter(({ entry, service }) => wanted === service || (entry && wanted === serviceKey(entry)))
  if (found.length > 0) return found
  const known = [...new Set(services.map(({ entry, service }) => (entry ? serviceKey(entry) : service)))]
  throw new UsageError(`--service ${wanted}: no such smtpd service; there are ${known.join(', ') || 'none'}`)
}

/**
 * The cell that somebody means by `row → column`: letters in either case, `->`, `>`, `to` and `/` for the arrow, and any
 * part of a name that no other row or column has.
 * @throws UsageError with the names of all rows and columns.
 */
export function cellNamed(wanted: string, { cells, rows, columns }: Matrix): Cell {
  const { left, row, column, cell } = findCell(wanted, { cells, rows, columns })
  if (cell) return cell
  if (row && column) {
    const known = cells.filter((one) => one.row === row).map((one) => one.column.name)
    throw new UsageError(`--explain: for "${row.name}" there are the columns ${known.join(', ')}`)
  }
  const names = rows.map(({ name }) => name)
  const near = row === undefined && left !== undefined ? suggest(plain(left), names.map(plain), 1)[0] : undefined
  const hint = near === undefined ? '' : ` (did you mean "${near}"?)`
  throw new UsageError(
    [
      `--explain "${wanted}": write ROW → COLUMN${hint}`,
      `  rows: ${names.join(', ')}`,
      `  columns: ${columns.map(({ name }) => name).join(', ')}`,
    ].join('\n'),
  )
}

/** Whether a matrix has the cell that {@link cellNamed} would give. */
export function hasCell(wanted: string, matrix: Matrix): boolean {
  return findCell(wanted, matrix).cell !== undefined
}

function findCell(wanted: string, { cells, rows, columns }: Pick<Matrix, 'cells' | 'rows' | 'columns'>) {
  const [left, right] = wanted.split(/\s*(?:→|->|=>|>|\bto\b)\s*/)
  const row = left === undefined ? undefined : oneNamed(left, rows)
  const column = right === undefined ? undefined : oneNamed(right, columns)
  return { left, row, column, cell: cells.find((one) => one.row === row && one.column === column) }
}

function oneNamed<T extends { readonly name: string }>(wanted: string, all: readonly T[]): T | undefined {
  const text = plain(wanted)
  const exact = all.find(({ name }) => plain(name) === text)
  if (exact || text === '') return exact
  const partial = all.filter(({ name }) => plain(name).includes(text))
  return partial.length === 1 ? partial[0] : undefined
}

/** Letters and digits, without the words that the matrix puts before a name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*(?:stranger, |own (?=[\d[]))/, '')
    .replace(/[^a-z0-9.:/]+/g, ' ')
    .trim()
}
