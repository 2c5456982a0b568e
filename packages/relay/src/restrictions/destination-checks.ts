/** Restrictions about where a recipient leads: the guards against relaying. */

import type { Resolved } from '../addresses/resolve.ts'
import { canonical } from '../canonical.ts'
import { matchDomainList } from '../lists/domain-list.ts'
import { matchClientList } from '../lists/network-list.ts'
import { isOwnAddress } from '../lists/own-addresses.ts'
import { checkRecipientMaps } from '../lists/recipient-maps.ts'
import { type State, type Status, serverError } from '../state.ts'
import { lookupFailure } from './access-checks.ts'
import type { Check } from './check.ts'
import { askDns, dnsAddresses, hostAddresses, isNullMx, knownDns } from './dns.ts'

export const DESTINATION_CHECKS: Readonly<Record<string, Check>> = {
  reject_unauth_destination: (state) => guard(state, 0),
  defer_unauth_destination: (state) => guard(state, 100),
  check_relay_domains: (state) =>
    ifRecipient(state, (recipient) => {
      const { name } = state.session.client
      if (name !== undefined && matchDomainList(state.run, 'relay_domains', name, 'smtpd') === 'yes') {
        return state.permit(`the client ${name} is in relay_domains`)
      }
      const resolved = resolve(state, recipient)
      const permitted = isOurs(resolved) && !isRouted(state, resolved)
      return permitted ? state.permit(`${resolved.domain} is ours`) : guard(state, 0)
    }),
  permit_auth_destination: (state) =>
    ifRecipient(state, (recipient) => {
      const resolved = resolve(state, recipient)
      if (isRouted(state, resolved)) return state.dunno('the recipient names a route of its own')
      return isOurs(resolved)
        ? state.permit(`${resolved.domain} is ours`)
        : state.dunno(`${resolved.domain} is not ours`)
    }),
  permit_mx_backup: (state) => ifRecipient(state, (recipient) => mxBackup(state, recipient)),
  reject_unlisted_recipient: unlistedRecipient,
  check_recipient_maps: unlistedRecipient,
  reject_unlisted_sender: (state) => unlistedSender(state),
}

function ifRecipient(state: State, check: (recipient: string) => Status): Status {
  return state.recipient === undefined ? state.dunno('no recipient is known at this point') : check(state.recipient)
}

function resolve(state: State, address: string): Resolved {
  const resolved = canonical(state.run, state.sender ?? '', address)
  if (resolved.fail) throw lookupFailure(address)
  return resolved
}

function isOurs(resolved: Resolved): boolean {
  return resolved.class !== 'default' && resolved.class !== 'none'
}

function isRouted(state: State, { routed }: Resolved): boolean {
  return routed && !state.run.server.isOn('allow_untrusted_routing')
}

/** @param less what is taken off the reply code: a temporary refusal has 100 less */
function guard(state: State, less: 0 | 100): Status {
  return ifRecipient(state, (recipient) => {
    const resolved = resolve(state, recipient)
    if (!resolved.recipient.includes('@')) return state.dunno('the recipient has no domain')
    const code = state.code('relay_domains_reject_code', 554) - less
    if (isRouted(state, resolved)) return state.reject({ code, why: `${recipient} names a route of its own` })
    if (isOurs(resolved)) return state.dunno(`${resolved.domain} is ours`)
    return state.reject({ code, why: `${resolved.domain || recipient} is not ours: relaying is refused` })
  })
}

/** The check that smtpd also makes by itself, unless it was made before. */
export function unlistedRecipient(state: State): Status {
  const { recipient } = state
  if (recipient === undefined) return state.dunno('no recipient is known at this point')
  if (state.recipientChecked) return 'dunno'
  if (!state.warnOnly) state.recipientChecked = true
  return listed(state, recipient, 'recipient')
}

/** As {@link unlistedRecipient}, for the sender. */
export function unlistedSender(state: State): Status {
  const { sender } = state
  if (sender === undefined || sender === '') return state.dunno('no sender to look up')
  if (state.senderChecked) return 'dunno'
  if (!state.warnOnly) state.senderChecked = true
  return listed(state, sender, 'sender')
}

function listed(state: State, address: string, what: 'recipient' | 'sender'): Status {
  const resolved = resolve(state, address)
  const answer = checkRecipientMaps(state.run, address, resolved, what)
  if (answer.kind === 'error') throw serverError(answer.why)
  if (answer.kind === 'known') return state.dunno(answer.why)
  return state.reject({ code: answer.code, why: answer.why })
}

/** This server is a mail exchanger of the domain, and not the first one (permit_mx_backup()). */
function mxBackup(state: State, recipient: string): Status {
  const resolved = resolve(state, recipient)
  const { domain } = resolved
  if (isRouted(state, resolved)) return state.dunno('the recipient names a route of its own')
  if (isOurs(resolved)) return state.permit(`${domain} is ours`)
  if (domain.startsWith('[')) return state.dunno('an address literal has no mail exchangers')
  if (knownDns(state, domain, 'MX').kind === 'unknown') return perhapsBackup(state, domain)
  const answer = askDns(state, domain, 'MX')
  if (answer.kind === 'failed') return noAnswer(state, domain)
  if (answer.kind === 'none' || answer.values.every(isNullMx)) return state.dunno(`${domain} has no mail exchangers`)
  const exchangers = answer.values.map(exchangerIn)
  const first = Math.min(...exchangers.map(({ preference }) => preference))
  const [primaries, backups] = [true, false].map((isFirst) =>
    exchangers.filter(({ preference }) => (preference === first) === isFirst).map(({ host }) => host),
  ) as [string[], string[]]
  if (isAmong(state, primaries)) return state.dunno(`this server is the first mail exchanger of ${domain}`)
  if (!isAmong(state, backups)) return state.dunno(`this server is no mail exchanger of ${domain}`)
  return primariesFit(state, primaries)
    ? state.permit(`this server is a mail exchanger of ${domain}`)
    : state.dunno(`the first mail exchanger of ${domain} is not in permit_mx_backup_networks`)
}

/** Whether one of some hosts is this server (i_am_mx()); a host without an address turns a later refusal into a deferral. */
function isAmong(state: State, hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const addresses = hostAddresses(state, host)
    if (addresses.length === 0) noAnswer(state, host)
    return addresses.some((address) => isMine(state, address))
  })
}

/** Where nobody knows the mail exchangers of a domain: whoever owns it may name this server. */
function perhapsBackup(state: State, domain: string): Status {
  const question = { id: `backup ${domain}`, on: `DNS (MX of ${domain})` }
  const answer = state.run.chooser.ask(question, ['no', 'yes', 'failed'] as const)
  if (answer === 'failed') return noAnswer(state, domain)
  if (answer === 'no') return state.dunno(`this server is no backup for ${domain}`)
  return state.permit(`the owner of ${domain} may name this server as a mail exchanger`)
}

function noAnswer(state: State, domain: string): Status {
  return state.deferIfRejected({ code: 450, why: `DNS does not answer for ${domain}` })
}

function exchangerIn(record: string): { readonly preference: number; readonly host: string } {
  const [preference = '', host = ''] = record.split(/\s+/)
  return { preference: Number(preference), host }
}

/** All addresses of the first exchangers must be in permit_mx_backup_networks where that is set (all_auth_mx_addr()). */
function primariesFit(state: State, hosts: readonly string[]): boolean {
  const parameter = 'permit_mx_backup_networks'
  if (state.run.server.value(parameter).trim() === '') return true
  return hosts.every((name) => {
    const addresses = dnsAddresses(state, name)
    if (addresses.length === 0) noAnswer(state, name)
    return (
      addresses.length > 0 &&
      addresses.every((address) => {
        const answer = matchClientList(state.run, parameter, { name, address })
        if (answer === 'error') noAnswer(state, name)
        return answer === 'yes'
      })
    )
  })
}

function isMine(state: State, address: string): boolean {
  const own = isOwnAddress(state.run.server, address)
  return own ?? state.run.chooser.ask({ id: `own ${address}`, on: 'the addresses of this host' }, [false, true])
}
