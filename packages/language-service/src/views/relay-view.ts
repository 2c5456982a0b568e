/** Who may send what through the services of a server, ready for a view: words, and the places that decide. */

import type { Range, Uri } from '@mailcfg/core'
import { type PostfixInstance, refusalSentence, serviceKey } from '@mailcfg/model'
import {
  CELL_MEANINGS,
  type Cell,
  type CellVerdict,
  dependenceNote,
  type Matrix,
  matrixOf,
  othersNote,
  type ProofStep,
  privateNote,
  reachNote,
  refusalsAsFilled,
  relayReportSteps,
  rowsToTell,
  rowTitle,
  STEP_WORDS,
  STRANGERS_WORLD,
  symbolicSessions,
  templateNote,
  unseenDomains,
} from '@mailcfg/relay'
import { decidingStep, RELAY_LISTS } from '../deciding-step.ts'

/** A stretch of a file. */
export interface ViewPlace {
  readonly uri: Uri
  readonly range: Range
}

/** The services of a server. */
export interface RelayView {
  readonly title: string
  readonly faults: readonly string[]
  readonly services: readonly RelayServiceView[]
  /** Why nobody knows of any service; empty where there are some, or surely none. */
  readonly notes: readonly string[]
}

/** One service; rows have a cell for each column. */
export interface RelayServiceView {
  readonly name: string
  readonly place: ViewPlace | undefined
  readonly faults: readonly string[]
  readonly columns: readonly { readonly group: string; readonly name: string }[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly RelayCellView[] }[]
  readonly notes: readonly string[]
}

/** How a cell is to be shown: an open relay, what the files leave open, mail that goes through, mail that is refused. */
export type RelayTone = 'open' | 'unknown' | 'passes' | 'refused'

/** What becomes of the mail of a sender to a recipient, and the proof. */
export interface RelayCellView {
  readonly verdict: string
  readonly meaning: string
  readonly tone: RelayTone
  readonly why: string
  readonly depends: readonly string[]
  readonly proof: readonly RelayStepView[]
  /** The line that decides: the restriction, or the row of its table that answered. */
  readonly decides: ViewPlace | undefined
}

/** One restriction that was consulted. */
export interface RelayStepView {
  readonly list: string
  readonly restriction: string
  readonly outcome: string
  readonly why: string
  readonly place: ViewPlace | undefined
  readonly hits: readonly ViewPlace[]
}

const TONES: Readonly<Record<CellVerdict, RelayTone>> = {
  RELAYS: 'open',
  depends: 'unknown',
  relays: 'passes',
  delivers: 'passes',
  forwards: 'passes',
  'delivers?': 'unknown',
  'forwards?': 'unknown',
  discards: 'passes',
  later: 'refused',
  refused: 'refused',
  'hangs up': 'refused',
  hangs: 'refused',
  'no login': 'refused',
}

/** Where a sender and a recipient have no session: nobody in that row can connect. */
const NO_CELL: RelayCellView = {
  verdict: '',
  meaning: 'nobody in this row can connect to this service',
  tone: 'refused',
  why: 'The service listens where this client cannot connect.',
  depends: [],
  proof: [],
  decides: undefined,
}

/** A guise of a sender that is put to the server with the recipients that tell it apart. */
const NOT_TRIED: RelayCellView = { ...NO_CELL, meaning: 'not tried', why: '' }

/** Puts the sessions to a server, one a step. */
export function* relayViewSteps(postfix: PostfixInstance, title: string): Generator<undefined, RelayView> {
  const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
  yield
  const options = { sessions, world: STRANGERS_WORLD, leavesOutImpossible: true }
  const report = yield* relayReportSteps(postfix, options)
  const refusals = refusalsAsFilled(postfix).map(refusalSentence)
  const matrices = report.services.map((service) => matrixOf(service, sessions))
  const note = matrices.length === 0 ? templateNote(report) : undefined
  const isDown = report.services.length > 0 && report.services.every(({ faults }) => faults.length > 0)
  return {
    title,
    faults: isDown ? reasons(refusals, report.startup.fatal) : [],
    services: matrices.map((matrix) => serviceView(matrix, postfix, refusals)),
    notes: note === undefined ? [] : [note],
  }
}

function reasons(refusals: readonly string[], faults: readonly string[]): readonly string[] {
  return refusals.length > 0 ? refusals : faults
}

function serviceView(matrix: Matrix, postfix: PostfixInstance, refusals: readonly string[]): RelayServiceView {
  const { service, columns } = matrix
  const { told, same } = rowsToTell(matrix)
  const master = postfix.master?.source.uri
  const starts = service.faults.length === 0
  return {
    name: service.entry ? serviceKey(service.entry) : 'smtp/inet',
    place: service.entry && master !== undefined ? { uri: master, range: service.entry.range } : undefined,
    faults: starts ? [] : reasons(refusals, service.faults),
    columns: columns.map(({ name }) => {
      const [group = '', kind = ''] = name.split(' ')
      return { group, name: kind }
    }),
    rows: told.map((row) => {
      const cells = matrix.cells.filter((one) => one.row === row)
      const none = cells.length > 0 ? NOT_TRIED : NO_CELL
      return {
        name: rowTitle(row),
        cells: columns.map((column) => {
          const cell = cells.find((one) => one.column === column)
          return cell ? cellView(cell) : none
        }),
      }
    }),
    notes: notesOf(matrix, postfix, same.length > 0 ? othersNote(same, told) : undefined),
  }
}

function notesOf(matrix: Matrix, postfix: PostfixInstance, others: string | undefined): string[] {
  const unseen = unseenDomains(postfix, STRANGERS_WORLD).map(
    ({ class: name, on }) => `not shown: ${name} domains, which stand in ${on.join(', ')}`,
  )
  const { service } = matrix
  const ofSessions = [reachNote(service, postfix), privateNote([matrix]), dependenceNote(matrix), ...unseen]
  const starts = service.faults.length === 0
  const notes = starts ? [others, templateNote(service), ...ofSessions] : [templateNote(service)]
  return notes.filter((note) => note !== undefined)
}

/** The most dangerous session stands for the cell. */
function cellView({ verdict, column, sessions }: Cell): RelayCellView {
  const shown = sessions[0]
  const report = shown?.report
  const proof = report?.proof.map(stepView) ?? []
  const step = shown && decidingStep(shown)
  // Where the lists come to their end, their last restriction is where another one belongs.
  const decider =
    (step && stepView(step)) ?? proof.findLast(({ list, place }) => place !== undefined && RELAY_LISTS.includes(list))
  // Mail for strangers that counts as the server's own is taken from everybody.
  const tone = verdict === 'delivers' && column.isForeign ? 'open' : TONES[verdict]
  return {
    verdict,
    meaning: CELL_MEANINGS[verdict],
    tone,
    why: report?.why ?? '',
    depends: report?.depends ?? [],
    proof,
    decides: decider?.hits.at(-1) ?? decider?.place,
  }
}

function stepView({ list, name, item, outcome, why, hits }: ProofStep): RelayStepView {
  const place = item?.wholePlace ?? item?.place
  return {
    list,
    restriction: item ? [item.written, item.argument?.text].filter((part) => part !== undefined).join(' ') : name,
    outcome: STEP_WORDS[outcome],
    why,
    place: place && { uri: place.setting.source.uri, range: place.range },
    hits: hits.map(({ source, range }) => ({ uri: source.uri, range })),
  }
}
