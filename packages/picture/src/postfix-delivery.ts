/** How mail leaves the queue of Postfix: the transports that settings and tables name, and what they hand it to. */

import {
  deliveryCommand,
  endpointOf,
  isLoopback,
  isTemplated,
  type ParameterSetting,
  type Service,
  smtpPort,
  socketUse,
} from '@mailcfg/model'
import { connect } from './connect.ts'
import { lmtpWhy } from './meant-for-dovecot.ts'
import { inetEndpoint, isThisMachine } from './openers.ts'
import type { PicturePlace } from './picture.ts'
import { drawLocalMailbox, drawProgramMailbox, drawVirtualMailbox } from './postfix-mailboxes.ts'
import { commandOf, type PostfixPart } from './postfix-part.ts'

/** A transport that something names. */
interface Route {
  /** The parameter or the table. */
  readonly name: string
  /** `transport:nexthop`. */
  readonly text: string
  readonly setting: ParameterSetting | undefined
  readonly places: readonly PicturePlace[]
  /** The part that hands mail to it. */
  readonly from: string
}

/** The classes of domains, each with the parameter that is empty when there are none of them. */
const CLASSES = [
  ['local_transport', 'mydestination'],
  ['virtual_transport', 'virtual_mailbox_domains'],
  ['relay_transport', 'relay_domains'],
  ['default_transport', undefined],
] as const

/** Draws the transports of the classes that have domains, and those that filters and transport tables name. */
export function drawDelivery(part: PostfixPart): void {
  if (part.postfix.main === undefined || !part.scene.drawing.has(part.id('qmgr'))) return
  for (const route of routesOf(part)) drawRoute(part, route)
  // local(8) may hand on what reaches it.
  if (part.scene.drawing.has(part.id('to local'))) {
    for (const name of ['mailbox_transport', 'fallback_transport']) {
      const { text, known, setting } = part.postfix.value(name)
      if (known && text !== '') drawRoute(part, { name, text, setting, places: part.at(setting), from: 'to local' })
    }
  }
}

function* routesOf(part: PostfixPart): Iterable<Route> {
  const { postfix } = part
  for (const [name, domains] of CLASSES) {
    const { text, known, setting } = postfix.value(name)
    const transport = known ? text : (postfix.raw(name)?.text ?? '')
    if (transport === '' || (domains !== undefined && !hasDomains(part, domains))) continue
    yield { name, text: transport, setting, places: part.at(setting), from: 'qmgr' }
  }
  for (const service of [undefined, ...postfix.services]) {
    const { text, known, setting } = postfix.value('content_filter', service)
    if (known && text !== '' && setting)
      yield { name: 'content_filter', text, setting, places: part.at(setting), from: 'qmgr' }
  }
  yield* inTables(part)
}

/** relay_domains has a default of its own, which names no domain that another class does not have. */
function hasDomains({ postfix }: PostfixPart, name: string): boolean {
  const { text, known, setting } = postfix.value(name)
  if (name === 'relay_domains' && setting === undefined) return false
  return !known || text.trim() !== ''
}

/** Rows of transport tables that were seen; large tables are somebody's database and have few transports. */
function* inTables(part: PostfixPart): Iterable<Route> {
  const seen = new Set<string>()
  for (const use of part.postfix.tableUses) {
    const table = use.parameter === 'transport_maps' ? part.postfix.member(use.path) : undefined
    if (table?.shape !== 'table' || table.language.id !== 'transport') continue
    for (let row = 0; row < Math.min(table.size, 2000); row++) {
      const { value, used } = table.entry(row)
      const text = value.text.trim()
      const name = /^[\w.+-]+(?=:)/.exec(text)?.[0]
      if (!used || name === undefined || seen.has(name)) continue
      seen.add(name)
      const places = [{ source: table.source, range: value.range }]
      yield { name: 'transport_maps', text, setting: undefined, places, from: 'qmgr' }
    }
  }
}

function drawRoute(part: PostfixPart, route: Route): void {
  const [, name, nexthop = ''] = /^\s*([\w.+-]+)(?::\s*(.*))?$/s.exec(route.text) ?? []
  if (name === undefined || isTemplated(route.text)) return
  const { service, state, why, places } = part.socketService(name)
  const command = service ? commandOf(service) : name
  const id = part.scene.drawing.node(part.id(`to ${name}`), {
    ...{ kind: 'delivery', program: 'postfix', label: name, state, why, places: [...places, ...route.places] },
    details: [...part.details, ...(service ? described(service) : [])],
  })
  const link = { kind: 'mail', label: route.name, places: route.places } as const
  part.scene.drawing.link(part.id(route.from), id, { ...link, state, why })
  if (state !== 'broken') drawTarget(part, route, { id, command, service, nexthop: nexthop.trim() })
}

/** What tells a service apart: what it runs, if that is not its name. */
function described(service: Service): string[] {
  const command = commandOf(service)
  const program = command === 'pipe' ? deliveryCommand(service).command[0]?.text : undefined
  if (program) return [`pipe to ${program.replace(/^.*\//, '')}`]
  return command === service.service.text ? [] : [command]
}

interface Target {
  readonly id: string
  readonly command: string
  readonly service: Service | undefined
  readonly nexthop: string
}

function drawTarget(part: PostfixPart, route: Route, target: Target): void {
  const { id, command, service, nexthop } = target
  if (command === 'local') drawLocalMailbox(part, id)
  else if (command === 'virtual') drawVirtualMailbox(part, id)
  else if (command === 'pipe' && service) drawProgramMailbox(part, id, service)
  else if (command === 'lmtp' || command === 'smtp') {
    if (!drawNextHop(part, route, target)) drawOutside(part, id, nexthop)
  }
}

/** Draws the socket of a next hop; gives whether it is one. */
function drawNextHop(part: PostfixPart, route: Route, { id, command, service, nexthop }: Target): boolean {
  const purpose = route.name === 'content_filter' ? 'content filter' : command === 'lmtp' ? 'LMTP' : 'SMTP'
  const shared = { kind: 'mail', purpose, program: 'postfix', places: route.places } as const
  if (nexthop.startsWith('unix:')) {
    const use = route.setting && socketUse(part.postfix, 'lmtp', route.setting, nexthop, service)
    if (use === undefined) return true
    const broken = lmtpWhy(part.scene.stack, use)
    connect(part.scene, id, { type: 'unix', path: use.path }, { ...shared, written: use.written, broken })
    return true
  }
  const endpoint = inetEndpoint(nexthop) ?? (command === 'lmtp' ? inetEndpoint(`${nexthop}:24`) : undefined)
  if (endpoint === undefined || nexthop === '' || (command === 'smtp' && !isThisMachine(endpoint.host))) return false
  connect(part.scene, id, endpoint, { ...shared, written: nexthop })
  if (route.name === 'content_filter') drawReturn(part, `socket ${endpoint.host}:${endpoint.port}`, route.text)
  return true
}

/** A filter hands mail back to a port of this machine that does not send it to the same filter again. */
function drawReturn(part: PostfixPart, filter: string, text: string): void {
  const { postfix, scene } = part
  for (const service of postfix.services) {
    const { host, port } = endpointOf(service)
    const own = postfix.value('content_filter', service)
    if (service.type.text !== 'inet' || commandOf(service) !== 'smtpd' || own.setting?.service !== service) continue
    if (own.text === text || !isLoopback(host) || smtpPort(port) !== 'other') continue
    const link = { kind: 'mail', label: 'filtered mail', places: [part.atService(service)] } as const
    const why = 'Nothing was seen of the filter: it should hand the mail back here.'
    scene.drawing.link(filter, `port ${part.id(service.service.text)}`, { ...link, state: 'unseen', why })
  }
}

function drawOutside(part: PostfixPart, from: string, nexthop: string): void {
  const { drawing } = part.scene
  const relay = part.postfix.value('relayhost')
  const host = nexthop || (relay.known ? relay.text.trim() : '')
  const id = drawing.node(host === '' ? 'outside' : `outside ${host}`, {
    ...{ kind: 'outside', program: 'other', label: host === '' ? 'other mail servers' : host },
    details: nexthop === '' && host !== '' ? ['relayhost'] : [],
    places: nexthop === '' ? part.at(relay.setting) : [],
  })
  drawing.link(from, id, { kind: 'mail' })
}
