/** Sessions put to every smtpd service of a configuration: what each of them says, and why. */

import { isLoopback, type PostfixInstance, type Service, serviceHost } from '@mailcfg/model'
import { canonical } from './canonical.ts'
import { Chooser } from './chooser.ts'
import { explore } from './explore.ts'
import { filledInLines } from './filled-in.ts'
import type { ProofStep } from './proof.ts'
import type { Run } from './run.ts'
import { Server } from './server.ts'
import type { Session, Stage, Verdict } from './session.ts'
import { converse, type Ending } from './smtpd.ts'
import { startupFaults } from './startup.ts'
import { UNKNOWN_WORLD, type World } from './world.ts'

/**
 * Where a recipient that is taken goes: to nobody (`DISCARD`), to the server's own by their class, to the server of a
 * relay domain, or elsewhere.
 */
export type Taken = 'nowhere' | 'local' | 'alias' | 'mailbox' | 'relay' | 'elsewhere'

/** What a service says to a session. */
export interface SessionReport {
  readonly session: Session
  readonly stage: Stage
  /** `depends` where the files leave more than one answer open. */
  readonly verdict: Verdict | 'depends'
  /** The verdicts that are possible; one unless it depends. */
  readonly possible: readonly Verdict[]
  /** What it depends on, without repetitions. */
  readonly depends: readonly string[]
  readonly why: string
  /** Whether a recipient elsewhere may be taken: one that is in no address class of this server, or that names a route. */
  readonly relays: boolean
  /** Where the mail may go if a recipient is taken; empty if none ever is. */
  readonly taken: readonly Taken[]
  /** The restrictions that were consulted, in order; where it depends, in the run that goes furthest. */
  readonly proof: readonly ProofStep[]
}

/** One smtpd service. */
export interface ServiceReport {
  /** The name in master.cf; `smtp` where master.cf was not seen. */
  readonly service: string
  readonly entry: Service | undefined
  /** Whether its entry names an address of the loopback network, where nobody but the host itself can connect. */
  readonly isHostOnly: boolean
  /** Why it does not start; empty if it does. */
  readonly faults: readonly string[]
  /** What decides here and a template fills in, in words: the answers are those of the files as they stand. */
  readonly filledIn: readonly string[]
  readonly sessions: readonly SessionReport[]
}

/** All services, in the order of master.cf. */
export interface RelayReport {
  readonly startup: { readonly ok: boolean; readonly fatal: readonly string[] }
  /** Files of which a template makes lines, in words: nobody knows which services and settings there will be. */
  readonly filledIn: readonly string[]
  readonly services: readonly ServiceReport[]
}

/** What to put to the services, and what is known beside the files. */
export interface RelayOptions {
  readonly sessions: readonly Session[]
  readonly world?: World
  /** How many runs a session may take; a session with more unknowns than that depends on them. */
  readonly mostRuns?: number
  /** Leaves out the sessions of clients that cannot connect to a service. */
  readonly leavesOutImpossible?: boolean
}

/** Runs of one session; more unknowns than that are "depends" without going through them all. */
const MOST_RUNS = 200
/** Behind so many runs it is enough to know that a recipient may be taken. */
const ENOUGH_RUNS = 40
/** Worst first: what is shown as the proof where more than one end is possible. */
const DANGER: readonly Verdict[] = ['permit', 'defer', 'reject', 'disconnect', 'hang', 'na']

/** Puts sessions to the smtpd services of a configuration. */
export function relayReport(postfix: PostfixInstance, options: RelayOptions): RelayReport {
  const steps = relayReportSteps(postfix, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** {@link relayReport} in short steps, one session each, for programs that have other things to do, too. */
export function* relayReportSteps(
  postfix: PostfixInstance,
  { sessions, world = UNKNOWN_WORLD, mostRuns = MOST_RUNS, leavesOutImpossible = false }: RelayOptions,
): Generator<undefined, RelayReport> {
  const local = leavesOutImpossible ? sessions.filter(({ client }) => isLoopback(client.address)) : sessions
  const services: ServiceReport[] = []
  for (const entry of smtpdEntries(postfix)) {
    const server = new Server(postfix, entry, world)
    const isHostOnly = entry !== undefined && entry.type.text === 'inet' && isLoopback(serviceHost(entry) ?? '')
    services.push(yield* serviceReport(server, isHostOnly, isHostOnly ? local : sessions, mostRuns))
  }
  const fatal = [...new Set(services.flatMap(({ faults }) => faults))]
  return { startup: { ok: fatal.length === 0, fatal }, filledIn: filledInLines(postfix), services }
}

/** The entries of master.cf that run smtpd for the network; main.cf alone where master.cf was not seen. */
export function smtpdEntries(postfix: PostfixInstance): (Service | undefined)[] {
  if (postfix.master === undefined || postfix.services.length === 0) return [undefined]
  return postfix.services.filter(
    ({ command, type }) => command.text === 'smtpd' && (type.text === 'inet' || type.text === 'pass'),
  )
}

function* serviceReport(
  server: Server,
  isHostOnly: boolean,
  sessions: readonly Session[],
  mostRuns: number,
): Generator<undefined, ServiceReport> {
  const faults = startupFaults(server)
  yield
  const reports: SessionReport[] = []
  for (const session of faults.length > 0 ? [] : sessions) {
    reports.push(sessionReport(server, session, mostRuns))
    yield
  }
  return {
    service: server.service?.service.text ?? 'smtp',
    entry: server.service,
    isHostOnly,
    faults,
    filledIn: server.filledIn,
    sessions: reports,
  }
}

/** What comes out of one run. */
interface Result {
  readonly ending: Ending
  /** Where the recipients go that are taken: elsewhere if any of them does. */
  readonly taken: Taken | undefined
}

/** Puts one session to one server. */
export function sessionReport(server: Server, session: Session, mostRuns = MOST_RUNS): SessionReport {
  const program = (chooser: Chooser): Result => outcome({ server, chooser }, session)
  const mayBeForeign = (): boolean => {
    const run = { server, chooser: new Chooser() }
    const { sender, named } = converse(run, session)
    return goesTo(run, sender, named) === 'elsewhere'
  }
  const tellsAll = (runs: number, results: readonly Result[]): boolean =>
    runs >= ENOUGH_RUNS && results.some(({ taken }) => taken === 'elsewhere' || (taken && !mayBeForeign()))
  const exploration = explore(program, kindOf, mostRuns, tellsAll)
  const { endings, runs, end } = exploration
  const possible = DANGER.filter((verdict) => endings.some(({ result }) => result.ending.verdict === verdict))
  const relaying = endings.find(({ result }) => result.taken === 'elsewhere')
  const worst = relaying ?? endings.find(({ result }) => result.ending.verdict === possible[0])
  // The end may have been found by a run that came to the same point on another way.
  const { ending } = worst && runs === 1 ? worst.result : program(new Chooser(worst?.answers))
  const decided = possible.length === 1 && end === 'complete'
  return {
    session,
    stage: ending.stage,
    verdict: decided ? ending.verdict : 'depends',
    possible,
    depends: decided ? [] : exploration.turnsOn,
    why: end === 'limit' ? unfinished(runs, ending) : ending.why,
    // Answers that were not gone through might let a foreign recipient pass.
    relays: relaying !== undefined || (end === 'limit' && mayBeForeign()),
    taken: [...new Set(endings.flatMap(({ result }) => result.taken ?? []))],
    proof: ending.steps,
  }
}

function outcome(run: Run, session: Session): Result {
  const ending = converse(run, session)
  const { verdict, sender, accepted, discarded } = ending
  if (discarded) return { ending, taken: 'nowhere' }
  const goes = goesTo(run, sender, accepted)
  return { ending, taken: verdict === 'permit' || goes === 'elsewhere' ? goes : undefined }
}

function kindOf({ ending, taken }: Result): string {
  return `${ending.verdict} ${taken}`
}

function unfinished(runs: number, { why }: Ending): string {
  return `too much is unknown: ${runs} combinations were tried, and there are more. In one of them: ${why}`
}

/** Where the last recipient goes, or any of them if one goes elsewhere. */
function goesTo(run: Run, sender: string, recipients: readonly string[]): Taken | undefined {
  const all = recipients.map((recipient): Taken => {
    if (!/[@%!]/.test(recipient)) return 'local'
    const resolved = canonical(run, sender, recipient)
    if (resolved.error || resolved.class === 'none') return 'nowhere'
    return resolved.class === 'default' || resolved.routed ? 'elsewhere' : resolved.class
  })
  return all.find((goes) => goes === 'elsewhere') ?? all.at(-1)
}
