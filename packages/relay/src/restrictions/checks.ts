/** Every restriction by its name: which function decides what it says. */

import { type State, type Status, serverError } from '../state.ts'
import { ACCESS_CHECKS } from './access-checks.ts'
import type { Check } from './check.ts'
import { CLIENT_CHECKS } from './client-checks.ts'
import { DESTINATION_CHECKS } from './destination-checks.ts'
import { DNS_CHECKS } from './dns-checks.ts'
import { LOGIN_CHECKS } from './login-checks.ts'
import { NAME_CHECKS } from './name-checks.ts'
import { tableResult } from './table-result.ts'

const PLAIN_CHECKS: Readonly<Record<string, Check>> = {
  permit: (state) => state.permit('everybody'),
  reject: (state) => state.reject({ code: state.code('reject_code', 554), why: 'everybody' }),
  defer: (state) => state.reject({ code: state.code('defer_code', 450), why: 'everybody, for now' }),
  defer_if_permit: (state) => state.deferIfPermitted({ code: 450, why: 'defer_if_permit requested' }),
  defer_if_reject: (state) => state.deferIfRejected({ code: 450, why: 'defer_if_reject requested' }),
  // Clients of these sessions wait for each answer.
  reject_unauth_pipelining: (state) => state.dunno('the client waits for each answer'),
  reject_plaintext_session: (state) =>
    state.encrypted
      ? state.dunno('the session is encrypted')
      : state.reject({ code: state.code('plaintext_reject_code', 450), why: 'the session is not encrypted' }),
  sleep: (state, item) => {
    if (!/^\d+$/.test(item.argument?.text ?? '')) throw serverError('sleep without a number of seconds')
    return state.dunno('it only waits')
  },
  check_policy_service: (state, item) => {
    const endpoint = item.argument?.text
    if (endpoint === undefined || !endpoint.includes(':')) throw serverError('check_policy_service without a server')
    return policyService(state, endpoint)
  },
  // At RCPT TO the recipient that is being checked does not count yet.
  reject_multi_recipient_bounce: (state) =>
    state.sender === '' && state.accepted.length > (/data_restrictions$/.test(state.list) ? 1 : 0)
      ? state.reject({
          code: state.code('multi_recipient_bounce_reject_code', 550),
          why: 'a bounce to several recipients',
        })
      : state.dunno('no bounce to several recipients'),
}

const CHECKS: Readonly<Record<string, Check>> = {
  ...PLAIN_CHECKS,
  ...ACCESS_CHECKS,
  ...CLIENT_CHECKS,
  ...DESTINATION_CHECKS,
  ...DNS_CHECKS,
  ...LOGIN_CHECKS,
  ...NAME_CHECKS,
}

/** The check of a restriction, by its name in lower case. */
export function checkNamed(name: string): Check | undefined {
  return Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined
}

/** What a policy service answers is carried out like the result of a table. */
function policyService(state: State, endpoint: string): Status {
  const { chooser, server } = state.run
  const on = `the policy service at ${endpoint}`
  const known = server.world.policyAction
  const id = `${on} ${state.list} ${state.recipient}`
  const action = known ?? chooser.ask({ id, on }, ['DUNNO', 'OK', 'REJECT', 'DEFER'])
  return tableResult(state, { value: action, hits: [], key: undefined }, on)
}
