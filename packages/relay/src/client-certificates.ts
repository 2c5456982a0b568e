/** Certificates of clients: whether a service asks for them, and which it trusts. */

import type { Run } from './run.ts'
import type { Server } from './server.ts'
import type { Certificate } from './session.ts'
import type { State } from './state.ts'
import { tlsLevel } from './transport-security.ts'

/** Whether clients are asked for a certificate; smtpd_tls_req_ccert counts only where TLS is demanded. */
export function asksForCertificate(server: Server): boolean {
  return server.isOn('smtpd_tls_ask_ccert') || wantsCertificate(server)
}

function wantsCertificate(server: Server): boolean {
  const isDemanded = tlsLevel(server) === 'encrypt' || server.isOn('smtpd_tls_wrappermode')
  return isDemanded && server.isOn('smtpd_tls_req_ccert')
}

/** The certificate of the session, if the server sees one. */
export function certificateOf({ run: { server }, session, encrypted }: State): Certificate | undefined {
  return encrypted && asksForCertificate(server) ? session.certificate : undefined
}

/** Whether the client is turned away because it shows no certificate that the server trusts ("421 4.7.1"). */
export function lacksCertificate({ run, session, encrypted }: State): boolean {
  if (!encrypted || !wantsCertificate(run.server)) return false
  return session.certificate === undefined || !isTrusted(run, session.certificate)
}

/** Files with all authorities that are known to everybody. */
const PUBLIC_AUTHORITIES =
  /^\/etc\/(?:ssl\/(?:certs\/ca-certificates\.crt|ca-bundle\.pem|cert\.pem)|pki\/tls\/(?:certs\/ca-bundle\.crt|cert\.pem)|pki\/ca-trust\/extracted\/.*)$/

/** Whether the server trusts a certificate: it knows no authority unless a setting names some. */
export function isTrusted({ server, chooser }: Run, { issuer }: Certificate): boolean {
  if (issuer === 'itself') return false
  const [file = '', folder = ''] = ['smtpd_tls_CAfile', 'smtpd_tls_CApath'].map((name) => server.value(name).trim())
  if (server.isOn('tls_append_default_CA') || PUBLIC_AUTHORITIES.test(file)) return true
  if (file === '' && folder === '') return false
  const on = `the authorities in ${[file, folder].filter(Boolean).join(' and ')}`
  return chooser.ask({ id: 'public authorities', on }, [false, true])
}
