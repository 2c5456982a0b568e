/** The SMTP servers and clients of a Postfix configuration: on which ports they listen, and what TLS they insist on. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { Service } from '../documents/columns.ts'
import type { PostfixParameters } from './parameters.ts'

/** What a port is for; `other` for ports without a meaning of their own. */
export type SmtpPort = 'smtp' | 'submission' | 'submissions' | 'other'

/** An SMTP server that hosts outside can reach. */
export interface SmtpServer {
  /** Its entry in master.cf; `undefined` for the server on port 25 when master.cf was not seen. */
  readonly service: Service | undefined
  readonly port: SmtpPort
}

/** How far a server or client goes with TLS: `encrypt` and all that is stricter are one. */
export type TlsUse = 'none' | 'may' | 'encrypt'

const PORTS: Readonly<Record<string, SmtpPort>> = {
  '25': 'smtp',
  smtp: 'smtp',
  mail: 'smtp',
  '587': 'submission',
  submission: 'submission',
  msa: 'submission',
  '465': 'submissions',
  smtps: 'submissions',
  ssmtp: 'submissions',
  urd: 'submissions',
  submissions: 'submissions',
}

/** The port of an address such as `smtp`, `192.0.2.1:587` or `[::1]:465`, by number or by name in /etc/services. */
export function smtpPort(address: string): SmtpPort {
  const name = address.slice(address.lastIndexOf(':') + 1).toLowerCase()
  return Object.hasOwn(PORTS, name) ? (PORTS[name] as SmtpPort) : 'other'
}

/**
 * The SMTP servers that hosts outside can reach. A server behind postscreen(8) has type `pass` and counts as port 25.
 * Without master.cf there is one on port 25, as every distribution ships it.
 */
export function smtpServers(postfix: PostfixParameters): SmtpServer[] {
  if (postfix.master === undefined) return listensOutside(postfix) ? [{ service: undefined, port: 'smtp' }] : []
  return postfix.services.flatMap((service): SmtpServer[] => {
    if (service.command.text !== 'smtpd') return []
    if (service.type.text === 'pass') return listensOutside(postfix) ? [{ service, port: 'smtp' }] : []
    if (service.type.text !== 'inet' || !isReachable(postfix, service)) return []
    return [{ service, port: smtpPort(service.service.text) }]
  })
}

function isReachable(postfix: PostfixParameters, service: Service): boolean {
  const host = serviceHost(service)
  return host === undefined ? listensOutside(postfix) : host === '' || !isLoopback(host)
}

/** The host in front of the port, as in `127.0.0.1:10025`; `undefined` where inet_interfaces tells the addresses. */
export function serviceHost({ service }: Service): string | undefined {
  return /^(?:inet:)?(.*):[^:]*$/.exec(service.text)?.[1]
}

function listensOutside(postfix: PostfixParameters): boolean {
  const { text, known } = postfix.value('inet_interfaces')
  return (
    !known || text.trim() === '' || !text.split(/[\s,]+/).every((host) => host === 'loopback-only' || isLoopback(host))
  )
}

/** Whether a host name or address, in brackets or not, is the machine itself. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').replace(/^ipv6:/i, '')
  return /^(?:127\.\d+\.\d+\.\d+|::1|localhost|localhost\.localdomain)$/i.test(bare)
}

/** The services that send mail by SMTP, the `undefined` one standing for all when master.cf was not seen. */
export function smtpClients(postfix: PostfixParameters): (Service | undefined)[] {
  if (postfix.master === undefined) return [undefined]
  return postfix.services.filter(({ type, command }) => type.text === 'unix' && command.text === 'smtp')
}

/**
 * What TLS a server offers: wrapper mode implies encryption, and an empty level leaves it to the old switches
 * (smtpd(8)). `undefined` when a value is not known or none that Postfix accepts.
 */
export function serverTls(postfix: PostfixParameters, service: Service | undefined): TlsUse | undefined {
  const wrapped = postfix.isOn('smtpd_tls_wrappermode', service)
  if (wrapped === undefined) return undefined
  return wrapped ? 'encrypt' : tlsUse(postfix, 'smtpd', service)
}

/** What TLS a client asks for, policy tables left out (smtp(8)). `undefined` as with {@link serverTls}. */
export function clientTls(postfix: PostfixParameters, service: Service | undefined): TlsUse | undefined {
  return tlsUse(postfix, 'smtp', service)
}

function tlsUse(postfix: PostfixParameters, side: 'smtp' | 'smtpd', service: Service | undefined): TlsUse | undefined {
  const { text, known, setting } = postfix.value(`${side}_tls_security_level`, service)
  if (!known || (setting && text === '' && setting.value.text !== '')) return undefined
  const level = text.trim().toLowerCase()
  if (level === 'none' || level === 'may') return level
  if (level !== '') return STRICT.has(level) ? 'encrypt' : undefined
  const enforce = postfix.isOn(`${side}_enforce_tls`, service)
  const use = postfix.isOn(`${side}_use_tls`, service)
  if (enforce === undefined || use === undefined) return undefined
  return enforce ? 'encrypt' : use ? 'may' : 'none'
}

const STRICT = new Set(['encrypt', 'fingerprint', 'dane', 'dane-only', 'verify', 'secure'])
const CERTIFICATES = ['smtpd_tls_chain_files', 'smtpd_tls_cert_file', 'smtpd_tls_eccert_file', 'smtpd_tls_dcert_file']

/** Whether a server has a certificate, or is told to do without (`none`); `undefined` when that is not known. */
export function hasCertificate(postfix: PostfixParameters, service: Service | undefined): boolean | undefined {
  if (CERTIFICATES.some((name) => postfix.value(name, service).text.trim() !== '')) return true
  return CERTIFICATES.every((name) => isBlank(postfix, name, service)) ? false : undefined
}

/**
 * Whether a parameter surely is empty. A value that only expands to nothing does not count: `${NAME}` may be filled in
 * before Postfix reads the file. A parameter that the release does not have is empty.
 */
export function isBlank(postfix: PostfixParameters, name: string, service: Service | undefined): boolean {
  const { text, known, setting } = postfix.value(name, service)
  if (setting) return setting.value.text === ''
  const parameter = postfixParameter(name)
  return text.trim() === '' && (known || (parameter !== undefined && parameter.defaultComputed === undefined))
}

/** Whether a server offers logins: its smtpd_sasl_auth_enable. */
export function offersAuth(postfix: PostfixParameters, service: Service | undefined): boolean | undefined {
  return postfix.isOn('smtpd_sasl_auth_enable', service)
}

/** Whether any smtpd, reachable or not, has logins on; `undefined` when master.cf, which may turn them on, was not seen. */
export function anyAuth(postfix: PostfixParameters): boolean | undefined {
  if (postfix.main && offersAuth(postfix, undefined)) return true
  if (postfix.master === undefined) return undefined
  const servers = postfix.services.filter(({ command }) => command.text === 'smtpd')
  return servers.some((service) => offersAuth(postfix, service) !== false)
}

/** The services that run smtpd, which read the lists. */
export function smtpdServices(postfix: PostfixParameters): readonly Service[] {
  return postfix.services.filter((service) => service.command.text.replace(/^.*\//, '') === 'smtpd')
}
