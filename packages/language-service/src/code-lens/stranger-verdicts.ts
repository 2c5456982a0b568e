/** What each smtpd service says to strangers who send mail to strangers: the relay engine's verdicts, worked out once. */

import { Memo } from '@mailcfg/core'
import type { Document, PostfixInstance, Service, Stack } from '@mailcfg/model'
import {
  type Cell,
  type CellVerdict,
  matrixOf,
  type ProofStep,
  reachNote,
  relayReportSteps,
  rowTitle,
  type ServiceReport,
  STRANGERS_WORLD,
  type SymbolicSession,
  symbolicSessions,
  templateNote,
} from '@mailcfg/relay'
import { decidingStep, PASSES } from '../deciding-step.ts'

/** What becomes of strangers' mail for strangers at one service. */
export interface StrangerVerdict {
  /** The name in master.cf. */
  readonly service: string
  /** `undefined` where master.cf was not seen. */
  readonly entry: Service | undefined
  /** `stopped`: the service does not start; `local`: nobody but the host itself can connect. */
  readonly verdict: CellVerdict | 'stopped' | 'local'
  /** Why it does not start. */
  readonly faults: readonly string[]
  /** Sender and recipient that the verdict is about, as the view of the matrix calls them. */
  readonly cell: { readonly row: string; readonly column: string } | undefined
  /** What it depends on; empty where the verdict is certain. */
  readonly depends: readonly string[]
  /** The restriction that decides. */
  readonly step: ProofStep | undefined
  /** Why, one sentence. */
  readonly why: string
  /** Why strangers cannot connect at all, as things are; a verdict may stand beside it. */
  readonly reach: string | undefined
}

/** Products whose files no restriction of smtpd asks. */
const OTHERS = new Set(['dovecot', 'courier', 'cyrus-sasl', 'extmail', 'apache', 'bind'])

interface Known {
  readonly files: readonly Document[]
  readonly verdicts: readonly StrangerVerdict[]
}

/** By the file that stands for the configuration, so that edits of other products' files leave the verdicts alone. */
const cache = new Memo<Document, Known>()

/** The verdicts of all smtpd services in the order of master.cf; kept as long as no file of Postfix changes. */
export function strangerVerdicts(stack: Stack, postfix: PostfixInstance): readonly StrangerVerdict[] {
  const steps = strangerSteps(stack, postfix)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** The same in short steps, one session each, so that others have their turn between them. */
export function* strangerSteps(
  stack: Stack,
  postfix: PostfixInstance,
): Generator<undefined, readonly StrangerVerdict[]> {
  const key = postfix.main ?? postfix.master
  if (key === undefined) return []
  const files = [...stack.documents.values()].filter(({ language }) => !OTHERS.has(language.product))
  const known = cache.get(key)
  if (known && known.files.length === files.length && files.every((file, i) => file === known.files[i])) {
    return known.verdicts
  }
  const verdicts = yield* judge(postfix)
  cache.set(key, { files, verdicts })
  return verdicts
}

/** Puts strangers' sessions for strangers to all services. Without main.cf nothing can be said. */
function* judge(postfix: PostfixInstance): Generator<undefined, StrangerVerdict[]> {
  if (postfix.main === undefined) return []
  const sessions = symbolicSessions(postfix, STRANGERS_WORLD).filter(
    ({ row, column }) => row.standing === 'stranger' && column.isForeign,
  )
  yield
  const options = { sessions, world: STRANGERS_WORLD, leavesOutImpossible: true }
  const { filledIn: lines, services } = yield* relayReportSteps(postfix, options)
  return services.map((service) => {
    const verdict = lines.length > 0 && service.faults.length > 0 ? unsettled(service) : verdictOf(service, sessions)
    return { ...verdict, reach: reachNote(service, postfix) }
  })
}

type Judgement = Omit<StrangerVerdict, 'reach'>

/** A service of which nobody can tell before a template has filled in what it fills in. */
function unsettled(report: ServiceReport, cell?: StrangerVerdict['cell']): Judgement {
  const { service, entry, filledIn } = report
  const depends = filledIn.map((one, i) => (i === 0 ? `the template’s ${one}` : one))
  const why = templateNote(report) ?? ''
  return { service, entry, faults: [], verdict: 'depends', depends, cell, step: undefined, why }
}

function verdictOf(service: ServiceReport, sessions: readonly SymbolicSession[]): Judgement {
  const { service: name, entry, faults, filledIn, isHostOnly } = service
  const base = { service: name, entry, faults, cell: undefined, depends: [], step: undefined, why: '' }
  if (faults.length > 0) return { ...base, verdict: 'stopped' }
  const { cells } = matrixOf(service, sessions)
  // Where nothing passes, the plain stranger stands for all.
  const cell = passing(cells) ?? cells[0]
  const shown = cell?.sessions[0]
  if (cell === undefined || shown === undefined) return { ...base, verdict: isHostOnly ? 'local' : 'depends' }
  const { depends, why } = shown.report
  const at = { row: rowTitle(cell.row), column: cell.column.name }
  if (filledIn.length > 0 && cell.verdict !== 'RELAYS') return unsettled(service, at)
  return { ...base, verdict: cell.verdict, cell: at, depends, why, step: decidingStep(shown) }
}

/** The most dangerous cell in which mail passes. Trick addresses may mean a user of the server, who may have mail. */
function passing(cells: readonly Cell[]): Cell | undefined {
  const found = PASSES.map((verdict, rank) =>
    cells.find((cell) => cell.verdict === verdict && (rank < 2 || cell.column.name === 'foreign')),
  )
  return found.find((cell) => cell !== undefined)
}
