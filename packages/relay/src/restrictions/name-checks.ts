/** Restrictions about the form of names and addresses. */

import { isHostAddress } from '../addresses/host-syntax.ts'
import type { State, Status } from '../state.ts'
import type { Check } from './check.ts'
import { isAddressLiteral, isHostName, withoutDot } from './host-names.ts'

export const NAME_CHECKS: Readonly<Record<string, Check>> = {
  reject_invalid_helo_hostname: invalidHelo,
  reject_invalid_hostname: invalidHelo,
  reject_non_fqdn_helo_hostname: nonFqdnHelo,
  reject_non_fqdn_hostname: nonFqdnHelo,
  reject_non_fqdn_sender: (state) => nonFqdnAddress(state, state.sender, 'sender'),
  reject_non_fqdn_recipient: (state) => nonFqdnAddress(state, state.recipient, 'recipient'),
  permit_naked_ip_address: nakedAddress,
}

/** A name that is made of digits, dots and colons is an IPv4 address, or refused. */
function nakedAddress(state: State): Status {
  const { helo } = state
  if (helo === undefined || !/^[\d.:]+$/.test(helo)) return state.dunno('the client does not call itself by an address')
  return isHostAddress(helo) && !helo.includes(':')
    ? state.permit(`the client calls itself ${helo}, an address`)
    : state.reject({ code: state.code('invalid_hostname_reject_code', 501), why: `${helo} is no address` })
}

function invalidHelo(state: State): Status {
  return ofHelo(state, (name) => {
    const test = withoutDot(name)
    if (isHostName(test) || isHostAddress(test)) return state.dunno(`${name} is a host name`)
    return state.reject({ code: state.code('invalid_hostname_reject_code', 501), why: `${name} is no host name` })
  })
}

function nonFqdnHelo(state: State): Status {
  return ofHelo(state, (name) => {
    const test = withoutDot(name)
    if (isHostName(test) && test.includes('.')) return state.dunno(`${name} is a full host name`)
    return state.reject({ code: state.code('non_fqdn_reject_code', 504), why: `${name} is no full host name` })
  })
}

/** The HELO name; an address in brackets is checked as such, whatever the restriction is about. */
export function ofHelo(state: State, check: (name: string) => Status): Status {
  const { helo } = state
  if (helo === undefined) return state.dunno('the client said no name')
  if (!helo.startsWith('[')) return check(helo)
  return isAddressLiteral(helo)
    ? state.dunno(`${helo} is an address`)
    : state.reject({ code: state.code('invalid_hostname_reject_code', 501), why: `${helo} is no address` })
}

function nonFqdnAddress(state: State, address: string | undefined, what: string): Status {
  if (address === undefined || address === '') return state.dunno(`there is no ${what} to look at`)
  const domain = address.includes('@') ? address.slice(address.lastIndexOf('@') + 1) : ''
  if (/^\[.*\]$/.test(domain)) return state.dunno(`the ${what} has an address for its domain`)
  const test = withoutDot(domain)
  if (isHostName(test) && test.includes('.')) return state.dunno(`${domain} is a full domain`)
  return state.reject({
    code: state.code('non_fqdn_reject_code', 504),
    why: `the ${what} ${address} has no full domain`,
  })
}
