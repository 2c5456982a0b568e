/** The first part of a session: connection, HELO, who the client claims to be, TLS, login. */

import { lacksCertificate } from './client-certificates.ts'
import { heardHelo } from './command-filter.ts'
import { type Ending, impossible, refused } from './ending.ts'
import { matchClientList } from './lists/network-list.ts'
import { checkClient, checkHelo } from './lists-of-stages.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'
import type { Refusal, State } from './state.ts'
import { isEncrypted, offersLogin } from './transport-security.ts'

const XCLIENT_HOSTS = 'smtpd_authorized_xclient_hosts'

/** The session as smtpd sees it: with smtpd_peername_lookup = no every client is "unknown", and HELO may be filtered. */
export function asHeard(run: Run, session: Session): Session | Refusal {
  const { address } = session.client
  const client = run.server.isOn('smtpd_peername_lookup')
    ? session.client
    : { address, name: undefined, reverseName: undefined }
  if (session.helo === undefined) return { ...session, client }
  const heard = heardHelo(run, session.protocol === 'SMTP' ? 'HELO' : 'EHLO', session.helo)
  if (heard.kind === 'refused' && heard.refusal.code === 421) return heard.refusal
  // A client whose HELO leads to nothing goes on without one.
  if (heard.kind !== 'command') return { ...session, client, helo: undefined }
  return { ...session, client, helo: heard.argument, protocol: heard.verb === 'EHLO' ? 'ESMTP' : 'SMTP' }
}

/** Connection and HELO: their lists are gone through here unless smtpd_delay_reject puts them off. */
export function greet(state: State): Ending | undefined {
  const { server } = state.run
  state.encrypted = server.isOn('smtpd_tls_wrappermode')
  const early = !server.isOn('smtpd_delay_reject')
  const atConnect = early ? checkClient(state) : undefined
  if (atConnect) return refused(state, 'connect', atConnect)
  state.helo = state.session.helo
  const atHelo = (early ? checkHelo(state) : undefined) ?? unannounced(state)
  return atHelo && refused(state, 'helo', atHelo)
}

/** What EHLO is to announce depends on lists that cannot be read: "421 4.3.0 Server local data error" (smtpd_ehlo()). */
function unannounced({ run, session }: State): Refusal | undefined {
  const saysEhlo = session.protocol === 'ESMTP' && (session.helo !== undefined || isEncrypted(run.server, session))
  if (!saysEhlo) return undefined
  const { name, address } = session.client
  const broken = [XCLIENT_HOSTS, 'smtpd_authorized_xforward_hosts'].find(
    (list) => run.server.value(list).trim() !== '' && matchClientList(run, list, { name, address }) === 'error',
  )
  return broken === undefined ? undefined : { code: 421, why: `${broken} cannot be read` }
}

/** XCLIENT: whoever is in smtpd_authorized_xclient_hosts may say who he is, also without a HELO before. */
export function claim(state: State): Ending | undefined {
  const { name, address } = state.session.client
  if (matchClientList(state.run, XCLIENT_HOSTS, { name, address }) === 'yes') return undefined
  return impossible(state, 'helo', 'XCLIENT is not allowed')
}

/** STARTTLS and AUTH, as far as the session has them. A login that is claimed by XCLIENT needs no AUTH. */
export function logIn(state: State, encrypted: boolean): Ending | undefined {
  const { user, tls, claim } = state.session
  state.encrypted = encrypted
  if (tls && !encrypted) return impossible(state, 'auth', 'STARTTLS is not offered')
  if (lacksCertificate(state)) {
    const why = 'smtpd_tls_req_ccert: the client shows no certificate that the server trusts'
    return refused(state, 'helo', { code: 421, why })
  }
  const offer = offersLogin(state.run, state.session, encrypted)
  if (offer === 'error') return refused(state, 'helo', EXCEPTIONS_BROKEN)
  if (user === undefined) return undefined
  const isOffered = claim ? state.run.server.isOn('smtpd_sasl_auth_enable') : offer === 'yes'
  if (!isOffered) return impossible(state, 'auth', 'AUTH is not offered')
  state.user = user
  return undefined
}

/** smtpd cannot tell what to offer: "421 4.3.0 Server local data error" (cant_announce_feature() of src/smtpd/smtpd.c). */
const EXCEPTIONS_BROKEN: Refusal = {
  code: 421,
  why: 'smtpd_sasl_exceptions_networks cannot be read: the client is told 421 as soon as it says EHLO',
}
