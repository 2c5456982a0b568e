/** What a service offers and demands before a transaction: TLS and logins. */

import type { ListAnswer } from './lists/match-list.ts'
import { matchClientList } from './lists/network-list.ts'
import type { Run } from './run.ts'
import type { Server } from './server.ts'
import type { Session } from './session.ts'

/** Settings that name a certificate. */
const CERTIFICATES = ['smtpd_tls_cert_file', 'smtpd_tls_chain_files', 'smtpd_tls_eccert_file', 'smtpd_tls_dcert_file']

/** How far a service goes with TLS. */
export type TlsLevel = 'none' | 'may' | 'encrypt'

/** The level that is asked for; the older switches count where no level is set. */
export function tlsLevel(server: Server): TlsLevel {
  const level = server.value('smtpd_tls_security_level').toLowerCase()
  if (level === 'may' || level === 'none') return level
  if (level !== '') return 'encrypt'
  if (server.isOn('smtpd_enforce_tls')) return 'encrypt'
  return server.isOn('smtpd_use_tls') ? 'may' : 'none'
}

/** Whether STARTTLS, or TLS from the start, is offered: that takes a certificate. */
export function offersTls(server: Server): boolean {
  const wanted = tlsLevel(server) !== 'none' || server.isOn('smtpd_tls_wrappermode')
  return wanted && CERTIFICATES.some((name) => server.value(name).trim() !== '')
}

/** Whether a session is encrypted: clients use TLS where they want it, and where they would get no further without. */
export function isEncrypted(server: Server, session: Session): boolean {
  if (server.isOn('smtpd_tls_wrappermode')) return true
  // STARTTLS is offered behind EHLO; clients that say no name of their own say some name to get there.
  if (!offersTls(server) || (session.helo !== undefined && session.protocol !== 'ESMTP')) return false
  const forLogin = session.user !== undefined && server.isOn('smtpd_tls_auth_only')
  return session.tls || forLogin || tlsLevel(server) === 'encrypt'
}

/** Whether a client is offered AUTH; `error` where the list of those who are not cannot be read. */
export function offersLogin(run: Run, session: Session, encrypted: boolean): ListAnswer {
  const { server } = run
  if (!server.isOn('smtpd_sasl_auth_enable') || session.helo === undefined || session.protocol !== 'ESMTP') return 'no'
  if (!encrypted && (server.isOn('smtpd_tls_auth_only') || tlsLevel(server) === 'encrypt')) return 'no'
  if (server.value('smtpd_sasl_exceptions_networks').trim() === '') return 'yes'
  const { name, address } = session.client
  const excepted = matchClientList(run, 'smtpd_sasl_exceptions_networks', { name, address })
  return excepted === 'error' ? excepted : excepted === 'yes' ? 'no' : 'yes'
}
