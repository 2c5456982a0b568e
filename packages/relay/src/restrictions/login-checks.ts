/** Restrictions about who may send under which address: smtpd_sender_login_maps. */

import { lookupKeyOptions, lookupKeys } from '@mailcfg/model'
import { canonical } from '../canonical.ts'
import type { ServerTable } from '../server.ts'
import { type State, type Status, serverError } from '../state.ts'
import { lookupFailure } from './access-checks.ts'
import type { Check } from './check.ts'

/** Without smtpd_sasl_auth_enable smtpd ignores them, with a warning ("no SASL support"). */
export const LOGIN_CHECKS: Readonly<Record<string, Check>> = {
  reject_sender_login_mismatch: withSasl((state) =>
    state.user === undefined ? withoutLogin(state) : withLogin(state),
  ),
  reject_authenticated_sender_login_mismatch: withSasl((state) =>
    state.user === undefined ? notAsked(state) : withLogin(state),
  ),
  reject_known_sender_login_mismatch: withSasl(known),
  reject_unauthenticated_sender_login_mismatch: withSasl((state) =>
    state.user === undefined ? withoutLogin(state) : notAsked(state),
  ),
}

const MISMATCH = 553

function withSasl(check: (state: State) => Status): Check {
  return (state) =>
    state.run.server.isOn('smtpd_sasl_auth_enable') ? check(state) : state.dunno('it is ignored: logins are off')
}

function notAsked(state: State): Status {
  return state.dunno('it does not apply to this session')
}

/** Someone who has not logged in uses an address that belongs to somebody. */
function withoutLogin(state: State): Status {
  const owners = ownersOf(state)
  if (owners === undefined) return state.dunno('the sender belongs to nobody')
  return state.reject({ code: MISMATCH, why: `${state.sender} belongs to ${owners}, and nobody has logged in` })
}

function withLogin(state: State): Status {
  if (!hasSender(state)) return state.dunno('there is no sender')
  const owners = ownersOf(state)
  if (owners !== undefined && isAmong(owners, state.user))
    return state.dunno(`${state.sender} belongs to ${state.user}`)
  return state.reject({
    code: MISMATCH,
    why: owners === undefined ? `${state.sender} belongs to nobody` : `${state.sender} belongs to ${owners}`,
  })
}

/** As the other two, for addresses that belong to somebody only. */
function known(state: State): Status {
  const owners = ownersOf(state)
  if (owners === undefined || (state.user !== undefined && isAmong(owners, state.user))) {
    return state.dunno('the sender belongs to nobody, or to the user')
  }
  return state.reject({ code: MISMATCH, why: `${state.sender} belongs to ${owners}` })
}

function hasSender(state: State): boolean {
  return state.sender !== undefined && state.sender !== ''
}

function isAmong(owners: string, user: string | undefined): boolean {
  return user !== undefined && owners.split(/[\s,]+/).some((owner) => owner.toLowerCase() === user.toLowerCase())
}

/** The logins that own the sender; `undefined` for nobody's address (check_mail_addr_find()). */
function ownersOf(state: State): string | undefined {
  if (!hasSender(state)) return undefined
  const resolved = canonical(state.run, state.sender as string, state.sender as string)
  if (resolved.fail) throw lookupFailure(state.sender as string)
  const { server } = state.run
  for (const table of server.tables('smtpd_sender_login_maps')) {
    const owners = ownersIn(state, table, resolved.recipient)
    if (owners !== undefined) return owners
  }
  return undefined
}

function ownersIn(state: State, table: ServerTable, address: string): string | undefined {
  const { server, chooser } = state.run
  const use = 'smtpd_sender_login_maps'
  const options = server.once(`access keys ${use}`, () => lookupKeyOptions(server.postfix, use, server.service))
  for (const { key, partial } of lookupKeys(use, address, options)) {
    if (partial && !table.isFixed) continue
    const result = table.lookup(key)
    if (result.kind === 'error') throw serverError(`${table.reference} failed for ${key}`)
    if (result.kind === 'found') {
      if (result.value === '') throw serverError(`${table.reference} has nothing to say of ${key}`)
      return result.value
    }
    if (result.kind === 'unknown') {
      const question = { id: `${table.reference} ${use} ${address}`, on: table.reference }
      return chooser.ask<string | undefined>(question, [undefined, 'somebody-else', state.user ?? 'somebody-else'])
    }
  }
  return undefined
}
