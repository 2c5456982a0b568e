/** Whether the lists of a service keep strangers from sending to foreign domains: what is certain without evaluation. */

import { Memo } from '@mailcfg/core'
import { compareVersions, existsIn, relayGuardParameters, relayGuards, restriction } from '@mailcfg/knowledge'
import {
  type FlatRestriction,
  type ParameterSetting,
  type PostfixInstance,
  restrictionClasses,
  restrictionList,
  type Service,
  smtpdServices,
  type TableEntry,
} from '@mailcfg/model'
import { type AccessTable, accessTable, letsPass } from './access-tables.ts'
import { wildcardsIn } from './domain-wildcards.ts'
import { type JudgedList, listFor } from './restriction-lists.ts'
import { isTooWide, isWorld, networksIn } from './trusted-networks.ts'

export const RELAY_LISTS = ['smtpd_relay_restrictions', 'smtpd_recipient_restrictions'] as const

/** A check before the guard that answers, or may answer, OK. */
export interface EarlyOk {
  readonly item: FlatRestriction
  readonly list: JudgedList
  readonly table: AccessTable
  /** Rows that let somebody pass; none for a table without rows, such as `static:OK`. */
  readonly rows: readonly TableEntry[]
}

/** What a stranger who sends to a foreign domain meets in one list. */
export interface Walk {
  readonly list: JudgedList
  /** `open`: the end, or a permit for everybody; `guard`: refused; `error`: smtpd answers 451. */
  readonly end: 'open' | 'guard' | 'error'
  /** Index of the item at which the walk ends. */
  readonly at: number
  readonly oks: readonly EarlyOk[]
  /** Checks before the end of which nobody can tell what they answer. */
  readonly unknown: readonly FlatRestriction[]
}

/** The two lists that decide about relaying, as the smtpd of one service sees them. */
export interface RelayView {
  readonly service: Service | undefined
  readonly relay: Walk
  readonly recipient: Walk
  /** Whether smtpd finds the guard that it demands at start-up. */
  readonly starts: boolean
}

const cache = new Memo<PostfixInstance, readonly RelayView[]>()

/** The views of all smtpd services; main.cf by itself stands for those that override neither list. */
export function relayViews(postfix: PostfixInstance): readonly RelayView[] {
  return cache.getOrInsertComputed(postfix, viewsOf)
}

function viewsOf(postfix: PostfixInstance): RelayView[] {
  const services = smtpdServices(postfix)
  const own = services.filter((service) => RELAY_LISTS.some((name) => postfix.setting(name, service)?.service))
  const mainCounts = postfix.main !== undefined && (services.length === 0 || own.length < services.length)
  return [...(mainCounts ? [undefined] : []), ...own].flatMap((service) => viewOf(postfix, service) ?? [])
}

function viewOf(postfix: PostfixInstance, service: Service | undefined): RelayView | undefined {
  const [relay, recipient] = RELAY_LISTS.map((parameter) => listFor(postfix, parameter, service))
  if (!relay || !recipient) return undefined
  return {
    service,
    relay: walk(postfix, relay),
    recipient: walk(postfix, recipient),
    starts: startsUp(postfix, service),
  }
}

/** The other list of the view: both must let a recipient pass. */
export function otherWalk(view: RelayView, walked: Walk): Walk {
  return walked === view.relay ? view.recipient : view.relay
}

/** Whether the other list surely refuses what this one lets pass. */
export function isCovered(view: RelayView, walked: Walk): boolean {
  const other = otherWalk(view, walked)
  return other.end !== 'open' && other.oks.length === 0
}

const GUARDS = new Set(['reject_unauth_destination', 'defer_unauth_destination', 'reject', 'defer', 'defer_if_permit'])

function walk(postfix: PostfixInstance, list: JudgedList): Walk {
  const oks: EarlyOk[] = []
  const unknown: FlatRestriction[] = []
  for (const [at, item] of list.items.entries()) {
    const end = endAt(item, postfix)
    if (end) return { list, end, at, oks, unknown }
    const fact = restriction(item.name)
    if (item.name === 'check_policy_service') unknown.push(item)
    if (fact?.args !== 'table' || fact.permitsFor !== 'by-table') continue
    const table = accessTable(postfix, item)
    const judged = table.rows.map((row) => ({ row, passes: letsPass(row, item, table, postfix) }))
    if (!table.seen || judged.some(({ passes }) => passes === 'maybe')) unknown.push(item)
    const rows = judged.filter(({ passes }) => passes === 'yes').map(({ row }) => row)
    if (rows.length > 0 || table.always) oks.push({ item, list, table, rows })
  }
  return { list, end: 'open', at: list.items.length, oks, unknown }
}

/** How the walk ends at an item, if it does. */
function endAt(item: FlatRestriction, postfix: PostfixInstance): Walk['end'] | undefined {
  const { name, warnOnly, argument } = item
  if (name === 'permit') return 'open'
  const fact = restriction(name)
  const version = postfix.versions.postfix
  // A bare table where none may stand, a word that is no restriction, one that is gone: "451 Server configuration error".
  if (fact === undefined || fact.notImplemented) return 'error'
  if (version !== undefined && fact.removedIn !== undefined && !existsIn(fact, version)) return 'error'
  if (name === 'permit_naked_ip_address') return 'open'
  if (argument === undefined && fact.arity === 1 && fact.args !== 'domain') return 'error'
  if (name === 'check_relay_domains') return 'guard'
  return GUARDS.has(name) && !warnOnly ? 'guard' : undefined
}

/** The search of smtpd_check_init() for a guard: words of the lists, classes included; `permit` ends it. */
function startsUp(postfix: PostfixInstance, service: Service | undefined): boolean {
  const guards = new Set(relayGuards(postfix.versions.postfix))
  const classes = new Set(restrictionClasses(postfix, service).map(({ name }) => name))
  return relayGuardParameters(postfix.versions.postfix).some((parameter) =>
    hasGuard(postfix, service, parameter, guards, classes, 0),
  )
}

function hasGuard(
  postfix: PostfixInstance,
  service: Service | undefined,
  parameter: string,
  guards: ReadonlySet<string>,
  classes: ReadonlySet<string>,
  depth: number,
): boolean {
  const { words } = restrictionList(postfix, parameter, service)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const name = word.toLowerCase()
    if (name === 'warn_if_reject') i++
    else if (name === 'permit') return false
    else if (guards.has(name)) return true
    else if (classes.has(word) && depth < 100 && hasGuard(postfix, service, word, guards, classes, depth + 1))
      return true
  }
  return false
}

/** Whether the release knows smtpd_relay_restrictions. */
export function hasRelayList(postfix: PostfixInstance): boolean {
  const { postfix: version } = postfix.versions
  return version === undefined || compareVersions(version, '2.10') >= 0
}

/** Whether a port without lists of its own would be guarded. */
export function isGuardedInMain(postfix: PostfixInstance): boolean {
  const main = relayViews(postfix).find(({ service }) => service === undefined)
  if (main) return main.starts && !isOpen(main)
  const written = RELAY_LISTS.flatMap((name) => listFor(postfix, name, undefined)?.items ?? [])
  return written.some(({ name, warnOnly }) => /^(?:reject|defer)(?:_unauth_destination)?$/.test(name) && !warnOnly)
}

/** Whether both lists let a stranger pass. */
function isOpen(view: RelayView): boolean {
  return [view.relay, view.recipient].every(({ end, oks }) => end === 'open' || oks.length > 0)
}

/** The setting of a list that a service has for itself. */
export function ownSetting(
  postfix: PostfixInstance,
  parameter: string,
  service: Service | undefined,
): ParameterSetting | undefined {
  const setting = service && postfix.setting(parameter, service)
  return setting?.service === service ? setting : undefined
}

const DESTINATION_GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains)$/
const ANY_GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains|reject|defer|defer_if_permit)$/

/** Whether the restriction refuses strangers; where nothing else does, a bare `reject` is a guard, too. */
export function isGuard({ name }: FlatRestriction, isLast: boolean): boolean {
  return (isLast ? ANY_GUARD : DESTINATION_GUARD).test(name)
}

/** A guard under `warn_if_reject` in a list that nothing else ends. */
export function warnedGuard({ list, end, at }: Walk, isLast: boolean): FlatRestriction | undefined {
  if (end !== 'open') return undefined
  return list.items.slice(0, at).find((item) => item.warnOnly && isGuard(item, isLast) && item.classes.length === 0)
}

/** Whether anything could let a stranger pass: without that no session has to be put. */
export function mayBeOpen(postfix: PostfixInstance): boolean {
  const views = relayViews(postfix).filter(({ starts }) => starts)
  return views.length > 0 && (isGenerous(postfix) || views.some((view) => mayPass(view, postfix)))
}

/** Restrictions that let somebody pass to foreign domains, besides logins and networks. */
const MAY_PERMIT = /^(?:check_\w+_access|permit_mx_backup|permit_naked_ip_address|permit_inet_interfaces|permit)$/

function mayPass({ relay, recipient }: RelayView, postfix: PostfixInstance): boolean {
  const trusting = trustsManyNetworks(postfix)
  return [relay, recipient].every(
    ({ list, end, at }) =>
      end === 'open' ||
      list.items.slice(0, at).some(({ name }) => MAY_PERMIT.test(name) || (trusting && name === 'permit_mynetworks')),
  )
}

/** Whether a guard may take a stranger's recipient for one of the server's, or for one that it may route. */
export function isGenerous(postfix: PostfixInstance): boolean {
  const settings = [...postfix.mainSettings, ...postfix.masterSettings]
  return settings.some((setting) => {
    const { name, value } = setting
    if (name.text === 'allow_untrusted_routing') return /^yes$/i.test(value.text)
    return name.text === 'relay_domains' && wildcardsIn(setting, postfix).length > 0
  })
}

/** Whether a list of networks holds names, tables, or more hosts than anybody has. */
function trustsManyNetworks(postfix: PostfixInstance): boolean {
  return [...postfix.mainSettings, ...postfix.masterSettings].some((setting) => {
    if (setting.name.text !== 'mynetworks') return false
    if (/[a-z]/i.test(setting.value.text.replace(/\[[^\]]*\]/g, ''))) return true
    return networksIn(setting, postfix).some((item) => isWorld(item) || isTooWide(item))
  })
}
