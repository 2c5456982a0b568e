/** Restrictions about the client itself: its networks, its names, its login and certificate. */

import { certificateOf, isTrusted } from '../client-certificates.ts'
import { matchClientList } from '../lists/network-list.ts'
import { isInterface } from '../lists/own-addresses.ts'
import { type State, type Status, serverError } from '../state.ts'
import { lookupFailure } from './access-checks.ts'
import { findCertificate } from './certificates.ts'
import type { Check } from './check.ts'

export const CLIENT_CHECKS: Readonly<Record<string, Check>> = {
  permit_mynetworks: (state) => {
    const { name, address } = state.session.client
    const answer = matchClientList(state.run, 'mynetworks', { name, address })
    if (answer === 'error') throw serverError(`mynetworks cannot be read for ${address}`)
    return answer === 'yes'
      ? state.permit(`${address} is in mynetworks`)
      : state.dunno(`${address} is not in mynetworks`)
  },
  permit_inet_interfaces: (state) => {
    const { address } = state.session.client
    const own = isInterface(state.run.server, address)
    const yes = own ?? state.run.chooser.ask({ id: `own ${address}`, on: 'the addresses of this host' }, [false, true])
    return yes ? state.permit(`${address} is an address of this host`) : state.dunno(`${address} is another host`)
  },
  permit_sasl_authenticated: (state) =>
    state.user === undefined ? state.dunno('nobody has logged in') : state.permit(`${state.user} has logged in`),
  permit_tls_clientcerts: (state) => clientCertificate(state, false),
  permit_tls_all_clientcerts: (state) => clientCertificate(state, true),
  reject_unknown_client_hostname: unknownClient,
  reject_unknown_client: unknownClient,
  reject_unknown_reverse_client_hostname: (state) =>
    state.session.client.reverseName === undefined
      ? state.reject({
          code: state.code('unknown_client_reject_code', 450),
          why: `${state.session.client.address} has no name`,
        })
      : state.dunno('the address has a name'),
}

/**
 * permit_tls_clientcerts(): a certificate that relay_clientcerts lists.
 * @param orTrusted whether any that the server trusts will do
 */
function clientCertificate(state: State, orTrusted: boolean): Status {
  const { run } = state
  const certificate = certificateOf(state)
  if (certificate === undefined) return state.dunno('the client shows no certificate')
  if (orTrusted && isTrusted(run, certificate)) return state.permit('everybody with a trusted certificate')
  for (const table of run.server.tables('relay_clientcerts')) {
    const answer = findCertificate(run, table, certificate, ['x'])
    if (answer.kind === 'error') throw lookupFailure(state.sender ?? '')
    if (answer.kind === 'found') {
      state.cite(answer.hits)
      return state.permit('relay_clientcerts lists the certificate')
    }
  }
  return state.dunno('relay_clientcerts does not list the certificate')
}

function unknownClient(state: State): Status {
  const { name, address } = state.session.client
  if (name !== undefined) return state.dunno('the client has a verified name')
  return state.reject({
    code: state.code('unknown_client_reject_code', 450),
    why: `${address} has no verified name`,
  })
}
