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
import { askDns } from './dns.ts'

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
  if (state.run.server.world.dns(domain.toLowerCase(), 'MX').kind === 'unknown') return perhapsBackup(state, domain)
  const answer = askDns(state, domain, 'MX')
  if (answer.kind === 'failed') return noAnswer(state, domain)
  const exchangers = answer.kind === 'none' ? [{ preference: 0, host: domain }] : answer.values.map(exchangerIn)
  const addressed = exchangers.map((one) => ({ ...one, addresses: askDns(state, one.host, 'A').values }))
  const first = Math.min(...exchangers.map(({ preference }) => preference))
  const mine = addressed.filter(({ addresses }) => addresses.some((address) => isMine(state, address)))
  if (mine.length === 0) return state.dunno(`this server is no mail exchanger of ${domain}`)
  if (answer.kind !== 'none' && mine.some(({ preference }) => preference === first)) {
    return state.dunno(`this server is the first mail exchanger of ${domain}`)
  }
  const firstAddresses = addressed.filter(({ preference }) => preference === first).flatMap((one) => one.addresses)
  return networksFit(state, firstAddresses)
    ? state.permit(`this server is a mail exchanger of ${domain}`)
    : state.dunno(`the first mail exchanger of ${domain} is not in permit_mx_backup_networks`)
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

/** The first exchanger must be in permit_mx_backup_networks where that is set. */
function networksFit(state: State, addresses: readonly string[]): boolean {
  if (state.run.server.value('permit_mx_backup_networks').trim() === '') return true
  return addresses.some(
    (address) => matchClientList(state.run, 'permit_mx_backup_networks', { name: undefined, address }) !== 'no',
  )
}

function isMine(state: State, address: string): boolean {
  const own = isOwnAddress(state.run.server, address)
  return own ?? state.run.chooser.ask({ id: `own ${address}`, on: 'the addresses of this host' }, [false, true])
}
