/** The check_…_access restrictions. */

import { isHostAddress } from '../addresses/host-syntax.ts'
import { canonical } from '../canonical.ts'
import { certificateOf } from '../client-certificates.ts'
import { type State, type Status, serverError } from '../state.ts'
import { FAILED, findAccess, POSSIBLE } from './access-table.ts'
import { findCertificate } from './certificates.ts'
import { type Check, tableOf } from './check.ts'
import { askDns, hostAddresses, isNullMx } from './dns.ts'
import { isHostName } from './host-names.ts'
import { tableResult } from './table-result.ts'

export const ACCESS_CHECKS: Readonly<Record<string, Check>> = {
  check_client_access: clientCheck((state) => state.session.client.name, 'check_client_access', true),
  check_reverse_client_hostname_access: clientCheck(
    (state) => state.session.client.reverseName,
    'check_reverse_client_hostname_access',
    false,
  ),
  check_helo_access: (state, item) => {
    const table = tableOf(state, item)
    if (state.helo === undefined) return state.dunno('the client said no name')
    const hit = findAccess(state, table, 'check_helo_access', state.helo)
    return hit ? tableResult(state, hit, `the HELO name ${state.helo}`) : state.dunno('not in the table')
  },
  check_sender_access: (state, item) => mailCheck(state, item, state.sender, 'check_sender_access', 'the sender'),
  check_recipient_access: (state, item) =>
    mailCheck(state, item, state.recipient, 'check_recipient_access', 'the recipient'),
  check_sasl_access: (state, item) => {
    const table = tableOf(state, item)
    if (state.user === undefined) return state.dunno('nobody has logged in')
    const hit = findAccess(state, table, 'check_sasl_access', state.user)
    return hit ? tableResult(state, hit, `the login ${state.user}`) : state.dunno('not in the table')
  },
  check_ccert_access: (state, item) => {
    const table = tableOf(state, item)
    const certificate = certificateOf(state)
    if (certificate === undefined) return state.dunno('the client shows no certificate')
    const answer = findCertificate(state.run, table, certificate, POSSIBLE)
    if (answer.kind === 'not-found') return state.dunno('the certificate is not in the table')
    const { value, hits } = answer.kind === 'found' ? answer : { value: FAILED, hits: [] }
    return tableResult(state, { value, hits, key: 'its fingerprint' }, 'the certificate')
  },
  check_etrn_access: (state, item) => {
    tableOf(state, item)
    return state.dunno('this is no ETRN')
  },
  ...serverChecks('client', (state) => state.session.client.name),
  ...serverChecks('reverse_client_hostname', (state) => state.session.client.reverseName),
  ...serverChecks('helo', (state) => state.helo),
  ...serverChecks('sender', (state) => domainOf(state.sender)),
  ...serverChecks('recipient', (state) => domainOf(state.recipient)),
}

/** Names and their parents first, the address and its shorter forms then (check_namadr_access()). */
function clientCheck(nameOf: (state: State) => string | undefined, use: string, mayPermit: boolean): Check {
  return (state, item) => {
    const table = tableOf(state, item)
    const name = nameOf(state) ?? 'unknown'
    const { address } = state.session.client
    const hit = findAccess(state, table, use, name, address) ?? findAccess(state, table, use, address)
    if (!hit) return state.dunno(`neither ${name} nor ${address} is in the table`)
    const status = tableResult(state, hit, `the client ${name}[${address}]`)
    return mayPermit ? status : notPermitted(state, status, name)
  }
}

/** Names that anybody can give must not let a client pass (forbid_whitelist()). */
function notPermitted(state: State, status: Status, name: string): Status {
  if (status === 'ok' && !state.discard) throw serverError(`OK for ${name}, which is not verified`)
  return status
}

function mailCheck(
  state: State,
  item: Parameters<Check>[1],
  address: string | undefined,
  use: 'check_sender_access' | 'check_recipient_access',
  what: string,
): Status {
  const table = tableOf(state, item)
  if (address === undefined) return state.dunno(`${what} is not known at this point`)
  if (address === '') {
    const key = state.run.server.value('smtpd_null_access_lookup_key')
    const hit = findAccess(state, table, 'whole key', key)
    return hit ? tableResult(state, hit, 'the null sender') : state.dunno('the null sender is not in the table')
  }
  const resolved = canonical(state.run, state.sender ?? '', address)
  if (resolved.fail) throw lookupFailure(address)
  if (!resolved.recipient.includes('@')) return state.dunno(`${what} has no domain`)
  const hit = findAccess(state, table, use, resolved.recipient)
  if (!hit) return state.dunno(`${resolved.recipient} is not in the table`)
  const suspicious =
    resolved.routed && use === 'check_recipient_access' && !state.run.server.isOn('allow_untrusted_routing')
  const status = tableResult(state, hit, `${what} ${resolved.recipient}`)
  if (status === 'ok' && suspicious) return state.dunno('the recipient names a route of its own: OK does not count')
  return status
}

/** "451 4.3.0 Temporary lookup failure", at once (reject_dict_retry()). */
export function lookupFailure(address: string): Error {
  return serverError(`a table failed when ${address} was looked up`)
}

/** An address without a domain is taken for one. */
function domainOf(address: string | undefined): string | undefined {
  return address?.slice(address.lastIndexOf('@') + 1)
}

/** check_…_mx_access, …_ns_access and …_a_access: the names and addresses of servers (check_server_access()). */
function serverChecks(prefix: string, nameOf: (state: State) => string | undefined): Record<string, Check> {
  return Object.fromEntries(
    (['mx', 'ns', 'a'] as const).map((type) => {
      const use = `check_${prefix}_${type}_access`
      const check: Check = (state, item) => {
        const table = tableOf(state, item)
        const name = nameOf(state)
        if (name === undefined || name === '') return state.dunno('there is no name to ask DNS for')
        for (const server of serversOf(state, name, type)) {
          // The name that an address was asked for is no server's name.
          const named = type === 'a' ? undefined : findAccess(state, table, use, server.name)
          const hit = named ?? addressHit(state, table, use, server.addresses)
          if (hit)
            return notPermitted(state, tableResult(state, hit, `${server.name}, a server of ${name}`), server.name)
        }
        return state.dunno('none of its servers is in the table')
      }
      return [use, check]
    }),
  )
}

function addressHit(
  state: State,
  table: ReturnType<typeof tableOf>,
  use: string,
  addresses: readonly string[],
): ReturnType<typeof findAccess> {
  for (const address of addresses) {
    const hit = findAccess(state, table, use, address)
    if (hit) return hit
  }
  return undefined
}

interface NamedServer {
  readonly name: string
  readonly addresses: readonly string[]
}

/** The servers of a name; an address is its own server. A domain without MX is its own server, too. */
function serversOf(state: State, domain: string, type: 'mx' | 'ns' | 'a'): NamedServer[] {
  const literal = /^\[(?:IPv6:)?([^\]]*)\]$/i.exec(domain)?.[1] ?? (isHostAddress(domain) ? domain : undefined)
  if (literal !== undefined) return type === 'ns' ? [] : [{ name: literal, addresses: [literal] }]
  const names = type === 'a' ? [domain] : serverNames(state, domain, type === 'mx' ? 'MX' : 'NS')
  return names.map((name) => ({ name, addresses: hostAddresses(state, name) }))
}

/** The names in MX or NS records; NS records may belong to a parent of the domain. */
function serverNames(state: State, domain: string, type: 'MX' | 'NS'): string[] {
  // DNS is not asked for what can be no name.
  const { kind, values } = isHostName(domain) ? askDns(state, domain, type) : NO_NAME
  if (kind === 'found') return values.filter((value) => !isNullMx(value)).map((value) => value.replace(/^\d+\s+/, ''))
  if (type === 'MX') return kind === 'none' ? [domain] : []
  const parent = domain.slice(domain.indexOf('.') + 1)
  const goesOn = kind === 'none' && parent.includes('.') && parent !== domain
  return goesOn ? serverNames(state, parent, type) : []
}

const NO_NAME = { kind: 'none', values: [] } as const
