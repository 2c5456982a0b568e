/** How the mail of an address goes on: main.cf by class, transport_maps, relocated_maps (src/trivial-rewrite/resolve.c, transport.c). */

import { type KeyedResult, lookupFirst, lookupKeyOptions, lookupKeys } from '@mailcfg/model'
import type { Question } from '../chooser.ts'
import type { Server } from '../server.ts'
import { ownValue } from './own-names.ts'

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
  readonly address: string
  readonly domain: string
  /** Who sends it; the empty text for the null sender. */
  readonly sender: string
}

/** The route of an address. */
export function routeOf(server: Server, to: Addressee): RouteResult {
  const doubts: Question[] = []
  const start = classRoute(server, to, doubts)
  if (start === undefined) return { route: { transport: '', nexthop: '' }, hasFailed: true, doubts }
  let route = start
  if (to.class !== 'alias') {
    const entry = find(server, 'transport_maps', to.address, doubts)
    if (entry === 'error') return { route, hasFailed: true, doubts }
    if (entry !== undefined) route = replaced(route, entry, to.domain)
  }
  const moved = find(server, 'relocated_maps', to.address, doubts)
  if (moved === 'error') return { route, hasFailed: true, doubts }
  return moved === undefined
    ? { route, hasFailed: false, doubts }
    : { route: { transport: 'error', nexthop: `5.1.6 User has moved to ${moved.value}` }, hasFailed: false, doubts }
}

/** Where main.cf sends the mail of a class; `undefined` where it does not say so. */
function classRoute(server: Server, to: Addressee, doubts: Question[]): Route | undefined {
  if (to.class === 'alias') {
    const isTold = server.isOn('show_user_unknown_table_name', 'trivial-rewrite')
    return { transport: 'error', nexthop: `5.1.1 User unknown${isTold ? ' in virtual alias table' : ''}` }
  }
  const named = classTransport(server, to, doubts)
  const host = to.class === 'relay' || to.class === 'default' ? relayHost(server, to, doubts) : to.domain
  if (named === undefined || host === undefined) return undefined
  const { transport, nexthop } = splitRoute(named)
  return transport === '' ? undefined : { transport, nexthop: nexthop || host }
}

function classTransport(server: Server, to: Addressee, doubts: Question[]): string | undefined {
  switch (to.class) {
    case 'local':
      return ownValue(server, 'local_transport')
    case 'mailbox':
      return ownValue(server, 'virtual_transport')
    case 'relay':
      return ownValue(server, 'relay_transport')
    default: {
      const own = bySender(server, 'default_transport', to, doubts)
      return own === 'dunno' ? ownValue(server, 'default_transport') : own
    }
  }
}

function relayHost(server: Server, to: Addressee, doubts: Question[]): string | undefined {
  const own = bySender(server, 'relayhost', to, doubts)
  if (own === undefined) return undefined
  return own === 'dunno' ? ownValue(server, 'relayhost') || to.domain : own || to.domain
}

/**
 * What the sender's own table says in the place of a parameter; `dunno` without an entry, the empty text for an entry
 * that says so itself, `undefined` for an error.
 */
function bySender(server: Server, what: 'relayhost' | 'default_transport', to: Addressee, doubts: Question[]) {
  const key = to.sender || ownValue(server, `empty_address_${what}_maps_lookup_key`)
  const entry = find(server, `sender_dependent_${what}_maps`, key, what === 'relayhost' ? [] : doubts)
  if (entry === 'error') return undefined
  if (entry === undefined) return 'dunno'
  const isNothing = entry.value === '' || entry.value.toLowerCase() === 'dunno'
  return !isNothing ? entry.value : what === 'relayhost' ? '' : 'dunno'
}

/** The first entry of the tables for an address. What a table that nobody has seen says is left open, once. */
function find(server: Server, parameter: string, address: string, doubts: Question[]) {
  const all = server.tables(parameter, 'trivial-rewrite')
  if (all.length === 0) return undefined
  const options = server.once(`address keys ${parameter}`, () => lookupKeyOptions(server.postfix, parameter))
  const keys = lookupKeys(parameter, address, options)
  const seen = all.filter((table) => table.lookup(address).kind !== 'unknown')
  for (const table of all) {
    if (!seen.includes(table)) doubts.push({ id: `${parameter} ${table.reference} ${address}`, on: table.reference })
  }
  return entryOf(lookupFirst(seen, keys))
}

function entryOf({ result }: KeyedResult): { readonly value: string } | 'error' | undefined {
  return result.kind === 'found' ? result : result.kind === 'error' ? 'error' : undefined
}

/** `transport:nexthop`, cut at the first colon. */
function splitRoute(text: string): Route {
  const [transport = '', ...rest] = text.split(':')
  return { transport, nexthop: rest.join(':') }
}

/** An entry of transport_maps in the place of a route: `:` changes nothing, and a transport goes to the domain itself. */
function replaced(route: Route, entry: { readonly value: string }, domain: string): Route {
  const { transport, nexthop } = splitRoute(entry.value)
  if (transport === '') return { ...route, nexthop: nexthop || route.nexthop }
  const isAnswer = transport === 'error' || transport === 'retry'
  return { transport, nexthop: nexthop || (isAnswer ? 'Address is undeliverable' : domain) }
}
