/** Who may send mail where, at a glance: one word for each sender and recipient. */

import type { ServiceReport, SessionReport } from '../report.ts'
import type { Column, Row, SymbolicSession } from './symbolic.ts'
import { isForeignAddress } from './symbols.ts'

/** What becomes of the mail, the most dangerous first. */
export const CELL_VERDICTS = [
  /** A stranger's mail for strangers is passed on. */
  'RELAYS',
  /** That depends on what the files do not say. */
  'depends',
  /** As it should be: somebody who may sends mail anywhere. */
  'relays',
  'delivers',
  'forwards',
  /** Delivered or passed on, depending on what the files do not say. */
  'delivers?',
  'forwards?',
  /** `DISCARD`: taken, and thrown away. */
  'discards',
  'later',
  'refused',
  'hangs up',
  /** The client waits in vain. */
  'hangs',
  /** No login is offered. */
  'no login',
] as const

export type CellVerdict = (typeof CELL_VERDICTS)[number]

/** A session with what the service says to it. */
export interface CellReport {
  readonly report: SessionReport
  readonly verdict: CellVerdict
}

/** All sessions of one sender to one recipient. */
export interface Cell {
  readonly row: Row
  readonly column: Column
  /** The most dangerous of all. */
  readonly verdict: CellVerdict
  /** The most dangerous first. */
  readonly sessions: readonly CellReport[]
}

/** The cells of a service. */
export interface Matrix {
  readonly service: ServiceReport
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
}

/** Puts what a service says to {@link SymbolicSession}s into rows and columns. */
export function matrixOf(service: ServiceReport, sessions: readonly SymbolicSession[]): Matrix {
  const places = new Map(sessions.map((session) => [session.id, session]))
  const cells = new Map<string, { row: Row; column: Column; sessions: CellReport[] }>()
  const rows = new Map<string, Row>()
  const columns = new Map<string, Column>()
  for (const report of service.sessions) {
    const place = places.get(report.session.id)
    if (place === undefined) continue
    const { row, column } = place
    rows.set(row.name, row)
    columns.set(column.name, column)
    const key = `${row.name}\n${column.name}`
    const cell = cells.get(key) ?? { row, column, sessions: [] }
    cell.sessions.push({ report, verdict: verdictOf(report, row, column) })
    cells.set(key, cell)
  }
  return {
    service,
    rows: [...rows.values()],
    columns: [...columns.values()],
    cells: [...cells.values()].map((cell) => ({ ...cell, ...sorted(cell.sessions) })),
  }
}

function sorted(sessions: readonly CellReport[]): Pick<Cell, 'sessions' | 'verdict'> {
  const rank = ({ verdict }: CellReport) => CELL_VERDICTS.indexOf(verdict)
  const all = [...sessions].sort((a, b) => rank(a) - rank(b))
  return { sessions: all, verdict: (all[0] as CellReport).verdict }
}

/** The word for a session. */
function verdictOf(report: SessionReport, row: Row, column: Column): CellVerdict {
  if (column.isForeign) {
    const passed = passesOn(report)
    if (passed !== undefined) {
      if (row.standing !== 'stranger') return 'relays'
      return passed === 'surely' ? 'RELAYS' : 'depends'
    }
  }
  return taken(report, column) ?? refused(report)
}

/**
 * Whether mail for strangers goes on to them. A table that nobody has seen holds no foreign domain: only what the files
 * themselves say makes one a relay domain.
 */
function passesOn({ relays, verdict, taken, session }: SessionReport): 'surely' | 'perhaps' | undefined {
  const isForeign = session.recipients.some(isForeignAddress)
  const passes = taken.every((to) => to === 'elsewhere' || (to === 'relay' && isForeign))
  if (verdict === 'permit' && taken.length > 0 && passes) return 'surely'
  return relays ? 'perhaps' : undefined
}

function taken({ verdict, possible, taken }: SessionReport, { isForeign }: Column): CellVerdict | undefined {
  if (!possible.includes('permit')) return undefined
  const isHere = taken.some((to) => to === 'local' || to === 'alias' || to === 'mailbox')
  const goes = isHere ? 'delivers' : taken.includes('nowhere') ? 'discards' : 'forwards'
  if (verdict === 'permit') return goes
  // What depends on a table that may or may not hold the foreign domain is none of strangers' mail for strangers.
  return isForeign || goes === 'discards' ? undefined : `${goes}?`
}

function refused({ possible }: SessionReport): CellVerdict {
  if (possible.includes('reject')) return 'refused'
  if (possible.includes('defer')) return 'later'
  if (possible.includes('disconnect')) return 'hangs up'
  return possible.includes('hang') ? 'hangs' : possible.includes('na') ? 'no login' : 'depends'
}
