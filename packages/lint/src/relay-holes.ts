/** The lines that let strangers through: read from the proofs of the sessions that get through. */

import type { Range, SourceText } from '@mailcfg/core'
import type { FlatRestriction, LookupHit, ParameterSetting, PostfixInstance, RestrictionPlace } from '@mailcfg/model'
import type { ProofStep, ServiceReport, SessionReport } from '@mailcfg/relay'
import { ownSetting, RELAY_LISTS, type RelayView } from './relay.ts'
import type { Probe } from './relay-probes.ts'
import type { Found } from './rule.ts'

/** Why a session gets through. */
export type Cause =
  /** A restriction says OK, and a guard behind it is never asked. */
  | 'permit'
  /** The client is in mynetworks. */
  | 'network'
  /** The lists come to their end without a guard. */
  | 'end'
  /** The guard takes the domain for one of the server's. */
  | 'class'
  /** The guard lets addresses pass that name a route. */
  | 'route'

/** A line that lets somebody relay. */
export interface Hole extends Found {
  readonly cause: Cause
  /**
   * `certain`: strangers get through; `also`: they do, and a line of the other list has been named for it; `perhaps`:
   * that depends; `trusted`: only clients that a table names get through.
   */
  readonly kind: 'certain' | 'also' | 'perhaps' | 'trusted'
  readonly step: ProofStep | undefined
  /** The restriction that stands in a list. */
  readonly item: FlatRestriction | undefined
  /** The parameter that the cause stands in, or that is too generous. */
  readonly setting: ParameterSetting | undefined
  /** The services that are open by it. */
  readonly services: readonly ServiceReport[]
  /** A session that gets through. */
  readonly report: SessionReport
  readonly probe: Probe
  /** The rows that let somebody through. */
  readonly rows: readonly LookupHit[]
}

/** A session that got through, and where. */
export interface Passage {
  readonly postfix: PostfixInstance
  readonly service: ServiceReport
  readonly view: RelayView
  readonly report: SessionReport
  readonly probe: Probe
  readonly kind: Hole['kind']
}

/** Whether mail for a foreign recipient goes on, and for whom. */
export function passageOf(report: SessionReport, probe: Probe): Hole['kind'] | undefined {
  if (!relays(report, probe)) return undefined
  if (probe.standing === 'trusted') return 'trusted'
  const passes = report.taken.every((to) => to === 'elsewhere' || (to === 'relay' && namesForeign(probe)))
  return report.verdict === 'permit' && report.taken.length > 0 && passes ? 'certain' : 'perhaps'
}

/** Whether a foreign recipient may be taken; one in a relay domain, too, if its domain is certainly a stranger's. */
export function relays({ relays, taken }: SessionReport, probe: Probe): boolean {
  return relays || (taken.includes('relay') && namesForeign(probe))
}

function namesForeign({ recipients, foreign }: Probe): boolean {
  return recipients.at(-1)?.toLowerCase().includes(foreign) === true
}

const GUARDS = new Set(['reject_unauth_destination', 'defer_unauth_destination', 'check_relay_domains'])

/** The lines that let a session through: mending any of them closes it. */
export function holesIn(passage: Passage): readonly Hole[] {
  const { report } = passage
  // The lists of other stages may ask a guard before the recipient is known.
  const passed = report.proof.find(
    ({ item, list, outcome }) =>
      RELAY_LISTS.some((name) => name === list) &&
      ((outcome === 'dunno' && GUARDS.has(item?.name ?? '')) ||
        (outcome === 'permit' && item?.name === 'permit_auth_destination')),
  )
  if (passed) return generous(passage, passed)
  const permits = report.proof.flatMap((step, i) => {
    if (step.outcome !== 'permit') return []
    const asker = standsInList(step) ? step : report.proof.slice(0, i).findLast(standsInList)
    return asker && cutsOff(passage.view, asker) ? permitHole(passage, asker, step) : []
  })
  if (permits.length === 0) return endHole(passage)
  // Both lists let pass: one of them is enough for an error, the one that is meant to guard.
  const first = permits.find(({ step }) => step?.list === RELAY_LISTS[0]) ?? permits[0]
  return permits.map((one) => (one === first || one.kind !== 'certain' ? one : { ...one, kind: 'also' as const }))
}

function hole(passage: Passage, at: Found, details: Partial<Hole> & Pick<Hole, 'cause'>): Hole {
  const { service, report, probe, kind } = passage
  const { source, range } = at
  const rest = { step: undefined, item: undefined, setting: undefined, rows: [], ...details }
  return { source, range, kind, services: [service], report, probe, ...rest }
}

/** Whether a step is about a restriction of a list, and not of what the row of a table says. */
function standsInList({ item }: ProofStep): boolean {
  return item !== undefined && (item.place !== undefined || item.fromDefault)
}

const REFUSES = /^(?:(?:reject|defer)(?:_unauth_destination)?|check_relay_domains|defer_if_permit)$/

/** Whether a guard stands behind the step in its list. */
function cutsOff({ relay, recipient }: RelayView, { list, item }: ProofStep): boolean {
  const { items } = [relay, recipient].find((walk) => walk.list.parameter === list)?.list ?? { items: [] }
  const at = items.findIndex((one) =>
    item?.fromDefault ? one.fromDefault && one.name === item.name : isSamePlace(one.place, item?.place),
  )
  return at >= 0 && items.slice(at + 1).some(({ name, warnOnly }) => !warnOnly && REFUSES.test(name))
}

/** Whether two restrictions of lists that were read apart are the same one. */
export function isSamePlace(a: RestrictionPlace | undefined, b: RestrictionPlace | undefined): boolean {
  return a !== undefined && a.setting.source === b?.setting.source && a.range.start === b.range.start
}

function permitHole(passage: Passage, { item }: ProofStep, step: ProofStep): Hole[] {
  const { postfix, service, report } = passage
  const networks = step.name === 'permit_mynetworks' ? postfix.setting('mynetworks', service.entry) : undefined
  if (networks) return [hole(passage, nameOf(networks), { cause: 'network', step, item, setting: networks })]
  if (item?.place === undefined) return []
  const { setting, range } = item.place
  const rows = rowsOf(step, report)
  return [hole(passage, { source: setting.source, range }, { cause: 'permit', step, item, setting, rows })]
}

/** The rows that answered; where a row names restrictions, it stands with the step before. */
function rowsOf(step: ProofStep, { proof }: SessionReport): readonly LookupHit[] {
  if (step.hits.length > 0 || step.item?.place) return step.hits
  return proof[proof.indexOf(step) - 1]?.hits ?? []
}

function nameOf({ source, name }: ParameterSetting): Found {
  return { source, range: name.range }
}

function endHole(passage: Passage): Hole[] {
  const { postfix, service, view, report } = passage
  const own = RELAY_LISTS.map((name) => ownSetting(postfix, name, service.entry)).find((one) => one)
  const setting = own ?? view.recipient.list.setting ?? view.relay.list.setting ?? postfix.mainSettings[0]
  const step = report.proof.findLast(({ outcome, list }) => outcome === 'permit' && RELAY_LISTS.some((n) => n === list))
  return setting ? [hole(passage, nameOf(setting), { cause: 'end', step, setting })] : []
}

/** The guard was asked and had no objection: a list of domains is too generous, or addresses may name a route. */
function generous(passage: Passage, step: ProofStep): Hole[] {
  const { postfix, service, report } = passage
  const routes = postfix.isOn('allow_untrusted_routing', service.entry)
  const cause = report.taken.includes('relay') || routes !== true ? 'class' : 'route'
  const parameter = cause === 'class' ? 'relay_domains' : 'allow_untrusted_routing'
  const setting = postfix.setting(parameter, cause === 'class' ? undefined : service.entry)
  const place = step.item?.place
  const at = setting ? nameOf(setting) : place && { source: place.setting.source, range: place.range }
  return at ? [hole(passage, at, { cause, step, item: step.item, setting })] : []
}

/** Puts holes at the same place together. */
export function merged(holes: Iterable<Hole>): readonly Hole[] {
  const found = new Map<string, Hole>()
  for (const one of holes) {
    const key = `${one.kind} ${one.cause} ${placeKey(one)}`
    const known = found.get(key)
    const rows = new Map([...(known?.rows ?? []), ...one.rows].map((row) => [placeKey(row), row]))
    const services = new Set([...(known?.services ?? []), ...one.services])
    found.set(key, { ...(known ?? one), services: [...services], rows: [...rows.values()] })
  }
  return [...found.values()]
}

/** A text that is the same for the same place. */
export function placeKey({ source, range }: { readonly source: SourceText; readonly range: Range }): string {
  return `${source.uri} ${range.start}`
}
