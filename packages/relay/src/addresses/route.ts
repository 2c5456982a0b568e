/** How the mail of an address goes on: main.cf by class, transport_maps, relocated_maps (src/trivial-rewrite/resolve.c, transport.c). */

import { type ByteString, lookupFirst, lookupKeyOptions, lookupKeys } from '@mailcfg/model'
import type { Question } from '../chooser.ts'
import { findAddress } from '../lists/address-lookup.ts'
import type { Run } from '../run.ts'
import type { Server, ServerTable } from '../server.ts'
import { ownValue } from './own-names.ts'
import { quoteLocalPart } from './quoting.ts'

/** The address classes of Postfix (ADDRESS_CLASS_README). */
export type AddressClass = 'local' | 'alias' | 'mailbox' | 'relay' | 'default'

/** A delivery agent and its argument: the next host, or for `error` and `retry` the text of the answer. */
export interface Route {
  readonly transport: string
  readonly nexthop: string
}

/** What the files say on a route. */
export interface RouteResult {
  readonly route: Route
  /** A table cannot be read, or the configuration names no transport. */
  readonly hasFailed: boolean
  /** Tables that nobody has seen: each may send the mail to `error` instead. */
  readonly doubts: readonly Question[]
}

/** Whose mail goes where. */
export interface Addressee {
  readonly class: AddressClass
  /** In internal form. */
  readonly address: ByteString
  readonly domain: ByteString
  /** Who sends it; empty for the null sender. */
  readonly sender: ByteString
}

/** Stops at a table that cannot be read, or at a parameter that must not be empty. */
class Failure extends Error {}

/** The route of an address. */
export function routeOf(run: Run, to: Addressee): RouteResult {
  const doubts: Question[] = []
  let route: Route = { transport: '', nexthop: '' }
  try {
    route = classRoute(run, to, doubts)
    if (to.class !== 'alias') route = mappedRoute(run.server, to, route, doubts)
    const moved = entryOf(run, 'relocated_maps', to.address, doubts)
    if (moved !== undefined) route = { transport: 'error', nexthop: `5.1.6 User has moved to ${moved}` }
    return { route, hasFailed: false, doubts }
  } catch (failure) {
    if (failure instanceof Failure) return { route, hasFailed: true, doubts }
    throw failure
  }
}

/** Where main.cf sends the mail of a class. */
function classRoute(run: Run, to: Addressee, doubts: Question[]): Route {
  if (to.class === 'alias') {
    const isTold = run.server.isOn('show_user_unknown_table_name', 'trivial-rewrite')
    return { transport: 'error', nexthop: `5.1.1 User unknown${isTold ? ' in virtual alias table' : ''}` }
  }
  const named = splitRoute(classTransport(run, to, doubts))
  const leavesHost = to.class === 'relay' || to.class === 'default'
  const nexthop = (leavesHost ? relayHost(run, to) : undefined) ?? to.domain
  if (named.transport === '') throw new Failure()
  return { transport: named.transport, nexthop: named.nexthop || nexthop }
}

function classTransport(run: Run, to: Addressee, doubts: Question[]): string {
  if (to.class === 'local') return ownValue(run.server, 'local_transport')
  if (to.class === 'mailbox') return ownValue(run.server, 'virtual_transport')
  if (to.class === 'relay') return ownValue(run.server, 'relay_transport')
  const own = bySender(run, 'default_transport', to, doubts)
  return own === undefined || own.toLowerCase() === 'dunno' ? ownValue(run.server, 'default_transport') : own
}

/** The host that takes all mail; `DUNNO` in the sender's own table means none. No answer depends on it. */
function relayHost(run: Run, to: Addressee): string | undefined {
  const own = bySender(run, 'relayhost', to, [])
  if (own === undefined) return ownValue(run.server, 'relayhost') || undefined
  return own.toLowerCase() === 'dunno' ? undefined : own
}

function bySender(run: Run, what: string, { sender }: Addressee, doubts: Question[]): string | undefined {
  const key = sender || ownValue(run.server, `empty_address_${what}_maps_lookup_key`)
  return entryOf(run, `sender_dependent_${what}_maps`, key, doubts)
}

/** mail_addr_find() in the tables that were seen. */
function entryOf(run: Run, parameter: string, address: ByteString, doubts: Question[]): string | undefined {
  const tables = seenTables(run.server, parameter, address, doubts)
  if (tables.length === 0) return undefined
  const answer = findAddress(run, parameter, tables, address, [])
  if (answer.kind === 'error') throw new Failure()
  return answer.kind === 'found' ? answer.value : undefined
}

/** The tables of a parameter; those that nobody has seen become a doubt. */
function seenTables(server: Server, parameter: string, address: ByteString, doubts: Question[]): ServerTable[] {
  const isForeign = server.world.isForeign?.(address.slice(address.lastIndexOf('@') + 1)) === true
  const tables = server.tables(parameter, 'trivial-rewrite')
  const seen = tables.filter((table) => table.lookup(address).kind !== 'unknown')
  const [first, ...more] = tables.filter((table) => !seen.includes(table) && !(isForeign && table.isFixed))
  if (first !== undefined) {
    const on = more.length > 0 ? `the tables of ${parameter}` : first.reference
    doubts.push({ id: `${parameter} ${address}`, on })
  }
  return seen
}

/** transport_lookup(): each form of the address in quotes and without, then the domain, its parents, and `*`. */
function mappedRoute(server: Server, { address, domain }: Addressee, route: Route, doubts: Question[]): Route {
  const tables = seenTables(server, 'transport_maps', address, doubts)
  if (tables.length === 0) return route
  const options = server.once('keys of transport_maps', () =>
    lookupKeyOptions(server.postfix, 'transport_maps', server.rewrite),
  )
  const keys = lookupKeys('transport_maps', address, options).flatMap(({ key, partial }) => {
    if (!key.includes('@')) return [{ key, partial: partial && key !== '*' }]
    return [...new Set([quoteLocalPart(key), key])].map((form) => ({ key: form, partial }))
  })
  const { result } = lookupFirst(tables, keys)
  if (result.kind === 'error' || (result.kind === 'found' && result.value === '')) throw new Failure()
  return result.kind === 'found' ? replaced(route, splitRoute(result.value), domain) : route
}

/** `transport:nexthop`, cut at the first colon. */
function splitRoute(text: string): Route {
  const [transport = '', ...rest] = text.split(':')
  return { transport, nexthop: rest.join(':') }
}

/** An entry of transport_maps in the place of a route: `:` changes nothing, and a transport goes to the domain itself. */
function replaced(route: Route, { transport, nexthop }: Route, domain: ByteString): Route {
  if (transport === '') return { ...route, nexthop: nexthop || route.nexthop }
  const isAnswer = transport === 'error' || transport === 'retry'
  return { transport, nexthop: nexthop || (isAnswer ? 'Address is undeliverable' : domain) }
}
