/** Fixes for open relays that are tried before they are offered: on a copy of the server, with all sessions. */

import { type Fix, Memo } from '@mailcfg/core'
import { type PostfixInstance, readDocument, Stack } from '@mailcfg/model'
import { type RelayReport, relayReportSteps, type SessionReport, STRANGERS_WORLD } from '@mailcfg/relay'
import { worldOfProbes } from './probes-world.ts'
import { relays } from './relay-holes.ts'
import { type Probe, probesFor } from './relay-probes.ts'
import { symbolicOf } from './relay-verdicts.ts'
import type { FixSearch } from './rule.ts'
import { strangersIn } from './stranger-addresses.ts'

/** Runs of one session; what takes more is not proven. */
const MOST_RUNS = 24

/** The first of the fixes that is proven. */
export function provenFixes(
  candidates: readonly (Fix | undefined)[],
  stack: Stack,
  postfix: PostfixInstance,
): FixSearch {
  return function* () {
    for (const fix of candidates) {
      if (fix !== undefined && (yield* isProven(fix, stack, postfix))) return [fix]
    }
    return []
  }
}

/** What the first search finds that finds any. */
export function firstFixes(...searches: readonly FixSearch[]): FixSearch {
  return function* () {
    for (const search of searches) {
      const fixes = yield* search()
      if (fixes.length > 0) return fixes
    }
    return []
  }
}

/**
 * Whether a fix closes the server to strangers, and takes nothing from anybody else: each service starts and refuses
 * every foreign recipient of a stranger then, and whatever was taken from anybody else, or for own recipients, still is.
 * Hosts with private addresses are nobody's in particular: what they may is not compared where mynetworks does not name
 * their network.
 */
function* isProven(fix: Fix, stack: Stack, postfix: PostfixInstance): Generator<undefined, boolean> {
  const after = fixed(fix, stack)?.postfix.find(({ directory }) => directory === postfix.directory)
  if (after === undefined) return false
  const trial = trialFor(postfix)
  yield
  const asked = yield* trial.ask(after)
  if (!asked.startup.ok || asked.services.length === 0) return false
  if (asked.services.some(({ sessions }) => sessions.some((one, i) => relaysForStranger(one, trial.probes[i])))) {
    return false
  }
  return isKeptFor(yield* trial.before(), yield* trial.run(after))
}

function relaysForStranger(report: SessionReport, probe: Probe | undefined): boolean {
  return probe?.standing === 'stranger' && relays(report, probe)
}

/** A service that does not start takes nothing from anybody. */
function isKeptFor(before: RelayReport, behind: RelayReport): boolean {
  return behind.services.every((service, i) =>
    service.sessions.every((then, j) => {
      const now = before.services[i]?.sessions[j]
      return now === undefined || isKept(now, then)
    }),
  )
}

/** Whether a recipient that was taken still is, without anything that is new in between. */
function isKept(before: SessionReport, after: SessionReport): boolean {
  if (!before.possible.includes('permit')) return true
  return after.possible.includes('permit') && after.possible.every((verdict) => before.possible.includes(verdict))
}

/** The sessions for a server; they are the same before and after. */
interface Trial {
  readonly probes: readonly Probe[]
  /** Puts the probes. */
  readonly ask: (postfix: PostfixInstance) => Steps
  /** Puts the sessions from which nothing may be taken. */
  readonly run: (postfix: PostfixInstance) => Steps
  readonly before: () => Steps
}

/** A report in the making. */
type Steps = Generator<undefined, RelayReport>

const trials = new Memo<PostfixInstance, Trial>()

function trialFor(postfix: PostfixInstance): Trial {
  return trials.getOrInsertComputed(postfix, makeTrial)
}

function makeTrial(postfix: PostfixInstance): Trial {
  const symbolic = symbolicOf(postfix)
  const probes = probesFor(postfix, symbolic, true)
  const asStranger = strangersIn(postfix)
  const others = symbolic.filter(
    ({ row, column }) => !(column.isForeign && (row.standing === 'stranger' || row.standing === 'private')),
  )
  const sessions = [
    ...probes.filter(({ standing }) => standing === 'trusted'),
    ...others.map((one) => (one.row.standing === 'stranger' ? asStranger(one) : one)),
  ]
  const run = (one: PostfixInstance) => relayReportSteps(one, { sessions, world: STRANGERS_WORLD, mostRuns: MOST_RUNS })
  let before: RelayReport | undefined
  return {
    probes,
    ask: (one) =>
      relayReportSteps(one, { sessions: probes, world: worldOfProbes(probes, postfix), mostRuns: MOST_RUNS }),
    run,
    *before() {
      before ??= yield* run(postfix)
      return before
    },
  }
}

/** The server with the edits of a fix. */
function fixed(fix: Fix, stack: Stack): Stack | undefined {
  const documents = [...stack.documents.values()].map((document) => {
    const edits = fix.edits.get(document.source.uri)
    return edits ? readDocument(document.source.edited(edits, 1), document.language) : document
  })
  return new Stack(stack.root, documents, stack.versions, stack.fileStates)
}
