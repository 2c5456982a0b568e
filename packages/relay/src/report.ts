/** Sessions put to every smtpd service of a configuration: what each of them says, and why. */

import type { PostfixInstance, Service } from '@mailcfg/model'
import { canonical } from './canonical.ts'
import { Chooser, type Exploration, explore } from './chooser.ts'
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
  /** Where the last recipient may go if it is taken; empty if it never is. */
  readonly taken: readonly Taken[]
  /** The restrictions that were consulted, in order; where it depends, in the run that goes furthest. */
  readonly proof: readonly ProofStep[]
}

/** One smtpd service. */
export interface ServiceReport {
  /** The name in master.cf; `smtp` where master.cf was not seen. */
  readonly service: string
  readonly entry: Service | undefined
  /** Why it does not start; empty if it does. */
  readonly faults: readonly string[]
  readonly sessions: readonly SessionReport[]
}

/** All services, in the order of master.cf. */
export interface RelayReport {
  readonly startup: { readonly ok: boolean; readonly fatal: readonly string[] }
  readonly services: readonly ServiceReport[]
}

/** What to put to the services, and what is known beside the files. */
export interface RelayOptions {
  readonly sessions: readonly Session[]
  readonly world?: World
  /** How many runs a session may take; a session with more unknowns than that depends on them. */
  readonly mostRuns?: number
}

/** Runs of one session; more unknowns than that are "depends" without going through them all. */
const MOST_RUNS = 60
/** Worst first: what is shown as the proof where more than one end is possible. */
const DANGER: readonly Verdict[] = ['permit', 'defer', 'reject', 'disconnect', 'hang', 'na']

/** Puts sessions to the smtpd services of a configuration. */
export function relayReport(
  postfix: PostfixInstance,
  { sessions, world = UNKNOWN_WORLD, mostRuns = MOST_RUNS }: RelayOptions,
): RelayReport {
  const services = smtpdEntries(postfix).map((entry) =>
    serviceReport(new Server(postfix, entry, world), sessions, mostRuns),
  )
  const fatal = [...new Set(services.flatMap(({ faults }) => faults))]
  return { startup: { ok: fatal.length === 0, fatal }, services }
}

/** The entries of master.cf that run smtpd for the network; main.cf alone where master.cf was not seen. */
export function smtpdEntries(postfix: PostfixInstance): (Service | undefined)[] {
  if (postfix.master === undefined || postfix.services.length === 0) return [undefined]
  return postfix.services.filter(
    ({ command, type }) => command.text === 'smtpd' && (type.text === 'inet' || type.text === 'pass'),
  )
}

function serviceReport(server: Server, sessions: readonly Session[], mostRuns: number): ServiceReport {
  const faults = startupFaults(server)
  return {
    service: server.service?.service.text ?? 'smtp',
    entry: server.service,
    faults,
    sessions: faults.length > 0 ? [] : sessions.map((session) => sessionReport(server, session, mostRuns)),
  }
}

/** Puts one session to one server. */
export function sessionReport(server: Server, session: Session, mostRuns = MOST_RUNS): SessionReport {
  const exploration = explore(
    (chooser) => {
      const run = { server, chooser }
      const ending = converse(run, session)
      const taken = ending.verdict !== 'permit' ? undefined : ending.discarded ? 'nowhere' : takenTo(run, session)
      return { ending, taken }
    },
    mostRuns,
    tellsAll,
  )
  const results = exploration.runs.map(({ result }) => result)
  const possible = DANGER.filter((verdict) => results.some(({ ending }) => ending.verdict === verdict))
  const decided = possible.length === 1 && exploration.complete
  const relaying = results.find(({ taken }) => taken === 'elsewhere')
  // Answers that were not gone through might let a foreign recipient pass.
  const mayRelay = !exploration.complete && takenTo({ server, chooser: new Chooser([]) }, session) === 'elsewhere'
  const shown = relaying ?? (results.find(({ ending }) => ending.verdict === possible[0]) as (typeof results)[number])
  return {
    session,
    stage: shown.ending.stage,
    verdict: decided ? shown.ending.verdict : 'depends',
    possible,
    depends: decided ? [] : dependencies(exploration),
    why: shown.ending.why,
    relays: relaying !== undefined || mayRelay,
    taken: [...new Set(results.flatMap(({ taken }) => taken ?? []))],
    proof: shown.ending.steps,
  }
}

/** Runs after which it is enough to know that a recipient may be taken, and may not. */
const ENOUGH_RUNS = 16

/** Behind the worst that can happen, and something else that can, more runs only repeat themselves. */
function tellsAll(results: readonly { readonly ending: Ending; readonly taken: Taken | undefined }[]): boolean {
  const verdicts = new Set(results.map(({ ending }) => ending.verdict))
  if (verdicts.size < 2 || !verdicts.has('permit')) return false
  return results.length >= ENOUGH_RUNS || results.some(({ taken }) => taken === 'elsewhere')
}

function dependencies(exploration: Exploration<{ readonly ending: Ending }>): string[] {
  return [...new Set(exploration.runs.flatMap(({ trail }) => trail.map(({ question }) => question.on)))]
}

/** Where the last recipient goes. */
function takenTo(run: Run, session: Session): Taken {
  const last = session.recipients.at(-1) ?? ''
  if (!/[@%!]/.test(last)) return 'local'
  const resolved = canonical(run, session.sender, last)
  if (resolved.error) return 'nowhere'
  if (resolved.class === 'none') return 'nowhere'
  return resolved.class === 'default' || resolved.routed ? 'elsewhere' : resolved.class
}
