/** Restrictions that ask DNS: whether names exist, and block lists. */

import { parseAddress } from '@mailcfg/grammars'
import { canonical } from '../canonical.ts'
import type { Refusal, State, Status } from '../state.ts'
import { lookupFailure } from './access-checks.ts'
import { blockListCode } from './block-list-reply.ts'
import type { Check } from './check.ts'
import { isInDns, isNullMx, knownDns } from './dns.ts'
import { isHostName, withoutDot } from './host-names.ts'
import { ofHelo } from './name-checks.ts'

export const DNS_CHECKS: Readonly<Record<string, Check>> = {
  reject_unknown_helo_hostname: unknownHelo,
  reject_unknown_hostname: unknownHelo,
  reject_unknown_sender_domain: (state) => unknownDomain(state, state.sender, 'unknown_address_tempfail_action'),
  reject_unknown_address: (state) => unknownDomain(state, state.sender, 'unknown_address_tempfail_action'),
  reject_unknown_recipient_domain: (state) => unknownDomain(state, state.recipient, 'unknown_address_tempfail_action'),
  reject_unverified_sender: (state) => unverified(state, state.sender, 'sender'),
  reject_unverified_recipient: (state) => unverified(state, state.recipient, 'recipient'),
  reject_rbl_client: blocked((state) => reversed(state.session.client.address)),
  reject_rbl: blocked((state) => reversed(state.session.client.address)),
  reject_maps_rbl: (state) => mapsRbl(state),
  reject_rhsbl_client: blocked((state) => state.session.client.name),
  reject_rhsbl_reverse_client: blocked((state) => state.session.client.reverseName),
  reject_rhsbl_helo: blocked((state) => (state.helo?.startsWith('[') ? undefined : state.helo)),
  reject_rhsbl_sender: blocked((state) => domainOf(state.sender)),
  reject_rhsbl_recipient: blocked((state) => domainOf(state.recipient)),
  permit_dnswl_client: allowed((state) => reversed(state.session.client.address)),
  permit_rhswl_client: allowed((state) => state.session.client.name),
}

function domainOf(address: string | undefined): string | undefined {
  const domain = address?.includes('@') ? address.slice(address.lastIndexOf('@') + 1) : undefined
  return domain === '' || domain?.startsWith('[') ? undefined : domain
}

/** A temporary failure of DNS: at once, or only if nothing else refuses, as a parameter says. */
function tempFail(state: State, action: string, refusal: Refusal): Status {
  const words = state.run.server.value(action).toLowerCase()
  return words === 'defer' ? state.reject(refusal) : state.deferIfPermitted(refusal)
}

function unknownHelo(state: State): Status {
  return ofHelo(state, (name) => {
    const found = isHostName(withoutDot(name)) ? isInDns(state, name, ['A', 'AAAA', 'MX']) : 'none'
    if (found === 'found') return state.dunno(`${name} is in DNS`)
    if (found === 'failed') {
      const refusal = { code: 450, why: `DNS does not answer for ${name}` }
      return tempFail(state, 'unknown_helo_hostname_tempfail_action', refusal)
    }
    return state.reject({ code: state.code('unknown_hostname_reject_code', 450), why: `${name} is not in DNS` })
  })
}

function unknownDomain(state: State, address: string | undefined, action: string): Status {
  if (address === undefined || address === '') return state.dunno('there is no address to look at')
  const resolved = canonical(state.run, state.sender ?? '', address)
  if (resolved.fail) throw lookupFailure(address)
  const { domain } = resolved
  if (domain === '' || domain.startsWith('[')) return state.dunno('there is no domain to ask DNS for')
  if (['local', 'alias', 'mailbox'].includes(resolved.class)) return state.dunno(`${domain} is ours`)
  const exchangers = knownDns(state, domain, 'MX')
  if (exchangers.kind === 'found' && exchangers.values.some(isNullMx)) {
    return state.reject({ code: address === state.sender ? 550 : 556, why: `${domain} says that it takes no mail` })
  }
  const found = isInDns(state, domain, ['MX', 'A', 'AAAA'])
  if (found === 'found') return state.dunno(`${domain} is in DNS`)
  if (found === 'failed') return tempFail(state, action, { code: 450, why: `DNS does not answer for ${domain}` })
  return state.reject({ code: state.code('unknown_address_reject_code', 450), why: `${domain} is not in DNS` })
}

/** A probe to the server of the domain; its answer is not known before the session is over. */
function unverified(state: State, address: string | undefined, what: 'sender' | 'recipient'): Status {
  if (address === undefined || address === '') return state.dunno('there is no address to verify')
  const { server, chooser } = state.run
  const refusal: Refusal = {
    code: state.code(`unverified_${what}_defer_code`, 450),
    why: `${address} is not verified yet`,
  }
  const pending = () =>
    refusal.code < 300
      ? state.dunno(`unverified_${what}_defer_code lets addresses pass that are not verified`)
      : tempFail(state, `unverified_${what}_tempfail_action`, refusal)
  if (server.world.probesFinish === false) return pending()
  const bad = state.code(`unverified_${what}_reject_code`, 450)
  const question = { id: `probe ${address}`, on: `the server of ${address}` }
  const answer = chooser.ask(question, ['good', 'bad', 'pending'] as const)
  if (answer === 'good') return state.dunno(`${address} exists`)
  if (answer === 'pending') return pending()
  if (bad < 300) return state.dunno(`${address} does not exist, which unverified_${what}_reject_code lets pass`)
  return state.reject({ code: bad, why: `${address} does not exist` })
}

/** The address with its parts turned round, as block lists want it. */
function reversed(address: string): string | undefined {
  const bytes = parseAddress(address)?.bytes
  if (bytes === undefined) return undefined
  if (bytes.length === 4) return [...bytes].reverse().join('.')
  return [...bytes]
    .reverse()
    .flatMap((byte) => [(byte & 15).toString(16), (byte >> 4).toString(16)])
    .join('.')
}

function blocked(nameOf: (state: State) => string | undefined): Check {
  return (state, item) => {
    const zone = item.argument?.text
    // smtpd warns of the missing argument and goes on.
    if (zone === undefined) return state.dunno('no list is named')
    const name = nameOf(state)
    if (name === undefined || name === '') return state.dunno('there is no name to look up')
    const listed = isListed(state, name, zone)
    if (!listed) return state.dunno(`${name} is not in ${zone}`)
    return state.reject({ code: blockListCode(state, zone), why: `${name} is in ${zone}` })
  }
}

/** Whether a list has the name, with one of the answers asked for behind `=`. An error counts as no. */
function isListed(state: State, name: string, zone: string): boolean {
  const [domain = '', wanted] = zone.split('=', 2)
  const result = knownDns(state, `${name}.${domain}`, 'A')
  if (result.kind === 'unknown') {
    const { server, chooser } = state.run
    return server.world.isListed ?? chooser.ask({ id: `${name} in ${zone}`, on: `the list ${domain}` }, [false, true])
  }
  if (result.kind !== 'found') return false
  return wanted === undefined || result.values.some((value) => matchesAnswer(value, wanted))
}

/** `127.0.0.2`, `127.0.0.[2..5;9]`: octets, ranges and choices (src/util/ip_match.c). */
function matchesAnswer(address: string, pattern: string): boolean {
  const parts = pattern.match(/\[[^\]]*\]|\d+/g) ?? []
  const octets = address.split('.').map(Number)
  return (
    parts.length === 4 &&
    parts.every((part, i) => {
      const octet = octets[i] as number
      if (!part.startsWith('[')) return Number(part) === octet
      return part
        .slice(1, -1)
        .split(';')
        .some((range) => {
          const [from, to] = range.split('..').map(Number)
          return octet >= (from as number) && octet <= (to ?? (from as number))
        })
    })
  )
}

function mapsRbl(state: State): Status {
  const name = reversed(state.session.client.address)
  const zone = state.run.server
    .items('maps_rbl_domains')
    .find((list) => name !== undefined && isListed(state, name, list))
  if (zone === undefined) return state.dunno('the client is in no list of maps_rbl_domains')
  return state.reject({ code: blockListCode(state, zone), why: `the client is in ${zone}` })
}

/** Clients of an allow list pass, but only to destinations that the guard would take anyway. */
function allowed(nameOf: (state: State) => string | undefined): Check {
  return (state, item) => {
    const zone = item.argument?.text
    if (zone === undefined) return state.dunno('no list is named')
    const name = nameOf(state)
    if (name === undefined || !isListed(state, name, zone)) return state.dunno(`the client is not in ${zone}`)
    if (state.recipient !== undefined && !isAuthorised(state, state.recipient)) {
      return state.dunno('the destination is not ours: the list does not count')
    }
    return state.permit(`the client is in ${zone}`)
  }
}

/** permit_auth_destination() for the recipient. */
function isAuthorised(state: State, recipient: string): boolean {
  const resolved = canonical(state.run, state.sender ?? '', recipient)
  if (resolved.fail) throw lookupFailure(recipient)
  if (resolved.routed && !state.run.server.isOn('allow_untrusted_routing')) return false
  return resolved.class !== 'default' && resolved.class !== 'none'
}
