/** Who may relay, by putting sessions to the server: worked out once, and shared by all rules about it. */

import { Memo } from '@mailcfg/core'
import type { PostfixInstance, Stack } from '@mailcfg/model'
import {
  relayReportSteps,
  type ServiceReport,
  STRANGERS_WORLD,
  type SymbolicSession,
  symbolicSessions,
} from '@mailcfg/relay'
import { worldOfProbes } from './probes-world.ts'
import { mayBeOpen, ownSetting, RELAY_LISTS, type RelayView, relayViews, type Walk } from './relay.ts'
import { type Hole, holesIn, isSamePlace, merged, passageOf } from './relay-holes.ts'
import { type Probe, probesFor } from './relay-probes.ts'

/** Runs of one session; what takes more depends on things that were not seen. */
const MOST_RUNS = 5

/** What a server says to strangers. */
export interface RelayVerdicts {
  readonly holes: readonly Hole[]
  /** The services as they answered to the probes; none where no line is suspicious. */
  readonly services: readonly ServiceReport[]
}

const cache = new Memo<PostfixInstance, RelayVerdicts>()

/** Puts the probes to a server, if anything there could let a stranger pass. */
export function relayVerdicts(postfix: PostfixInstance): RelayVerdicts {
  for (const _ of verdictSteps(postfix));
  return cache.get(postfix) as RelayVerdicts
}

/** What {@link relayVerdicts} does for the servers of a stack, in short steps: rules that ask for verdicts prepare so. */
export function* prepareVerdicts({ postfix: instances }: Stack): Generator<undefined> {
  for (const postfix of instances) yield* verdictSteps(postfix)
}

function* verdictSteps(postfix: PostfixInstance): Generator<undefined> {
  if (cache.has(postfix)) return
  const isJudged = postfix.main !== undefined && mayBeOpen(postfix)
  yield
  const verdicts = isJudged ? yield* judge(postfix) : { holes: [], services: [] }
  cache.set(postfix, verdicts)
}

function* judge(postfix: PostfixInstance): Generator<undefined, RelayVerdicts> {
  const symbolic = symbolicOf(postfix)
  yield
  const probes = probesFor(postfix, symbolic)
  yield
  const options = { sessions: probes, world: worldOfProbes(probes, postfix), mostRuns: MOST_RUNS }
  const report = yield* relayReportSteps(postfix, options)
  const services = report.services.filter((one) => !one.isHostOnly && viewOf(postfix, one) !== undefined)
  const holes = services.flatMap((service) => {
    const view = viewOf(postfix, service) as RelayView
    return service.sessions.flatMap((report, i) => {
      const probe = probes[i] as Probe
      const kind = passageOf(report, probe)
      return kind ? holesIn({ postfix, service, view, report, probe, kind }) : []
    })
  })
  return { holes: merged(holes), services }
}

const symbolic = new Memo<PostfixInstance, readonly SymbolicSession[]>()

/** The symbolic sessions for a server, made once. */
export function symbolicOf(postfix: PostfixInstance): readonly SymbolicSession[] {
  return symbolic.getOrInsertComputed(postfix, () => symbolicSessions(postfix, STRANGERS_WORLD))
}

/** The view of a service; a service without lists of its own is seen with main.cf. */
function viewOf(postfix: PostfixInstance, { entry }: ServiceReport): RelayView | undefined {
  const isOwn = RELAY_LISTS.some((name) => ownSetting(postfix, name, entry))
  return relayViews(postfix).find(({ service }) => service === (isOwn ? entry : undefined))
}

/** The holes in the services of a view. */
export function holesOfView(postfix: PostfixInstance, view: RelayView): readonly Hole[] {
  return relayVerdicts(postfix).holes.filter(({ services }) => services.some((one) => viewOf(postfix, one) === view))
}

/** What a restriction that lets pass comes to, as far as strangers and foreign recipients go. */
export interface Standing {
  /** `closed`: another line refuses; `stopped`: smtpd does not start; `unknown`: no session was put. */
  readonly kind: Hole['kind'] | 'closed' | 'stopped' | 'unknown'
  readonly hole: Hole | undefined
  /** The line that refuses, and the parameter that it stands in. */
  readonly by: { readonly name: string; readonly list: string } | undefined
}

const WORST = ['certain', 'also', 'perhaps', 'trusted'] as const

/** Whether a restriction of a list lets strangers relay, and if not, what keeps it from that. */
export function standingOf(
  postfix: PostfixInstance,
  view: RelayView,
  walked: Walk,
  { place }: Pick<Walk['list']['items'][number], 'place'>,
): Standing {
  const holes = holesOfView(postfix, view)
  const here = holes.filter(({ item }) => isSamePlace(item?.place, place))
  const kind = WORST.find((one) => here.some((hole) => hole.kind === one))
  if (kind) return { kind, hole: here.find((hole) => hole.kind === kind), by: undefined }
  const services = relayVerdicts(postfix).services.filter((one) => viewOf(postfix, one) === view)
  if (!view.starts) return { kind: 'stopped', hole: undefined, by: undefined }
  if (services.length === 0) return unasked(view, walked)
  const sessions = services.flatMap((service) => service.sessions)
  const asked = sessions.filter(({ proof }) =>
    proof.some(({ item, outcome }) => outcome === 'permit' && isSamePlace(item?.place, place)),
  )
  const proof = (asked[0] ?? sessions[0])?.proof ?? []
  const refusal = proof.findLast(({ outcome }) => outcome === 'reject' || outcome === 'defer')
  if (refusal === undefined) return { kind: 'unknown', hole: undefined, by: undefined }
  return { kind: 'closed', hole: undefined, by: { name: refusal.name, list: refusal.list } }
}

/** Without any session the other list decides. */
function unasked({ relay, recipient }: RelayView, walked: Walk): Standing {
  const other = walked === relay ? recipient : relay
  const guard = other.end === 'guard' ? other.list.items[other.at] : undefined
  const by = guard && { name: guard.written, list: other.list.parameter }
  return { kind: by ? 'closed' : 'unknown', hole: undefined, by }
}

/** Whether every stranger is certainly refused by all services of a view. */
export function refusesStrangers(postfix: PostfixInstance, view: RelayView): boolean {
  const { services } = relayVerdicts(postfix)
  if (!services.some((one) => viewOf(postfix, one) === view)) return false
  return holesOfView(postfix, view).every(({ kind }) => kind === 'trusted')
}
