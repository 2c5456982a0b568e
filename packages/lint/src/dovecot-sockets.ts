/** The sockets by which Postfix reaches Dovecot, and whether Dovecot listens there. */

import type { Label } from '@mailcfg/core'
import {
  type BlocksDocument,
  type Include as DovecotInclude,
  type DovecotInstance,
  type DovecotListener,
  dovecotListeners,
  isChrooted,
  joinPath,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  type Stack,
  socketPath,
} from '@mailcfg/model'
import { hasTemplateLines, isTemplated } from './placeholders.ts'
import { smtpdServices } from './restriction-lists.ts'
import { type Found, foundIn } from './rule.ts'

/** A socket that a service of Postfix connects to. */
export interface SocketUse extends Found {
  readonly kind: 'auth' | 'lmtp'
  readonly setting: ParameterSetting
  /** The path as written, without `unix:` before it. */
  readonly written: string
  /** Where the socket lies on the server. */
  readonly path: string
  /** The service, where it runs in the jail and the path is absolute, so that it looks below the queue directory. */
  readonly jailed: Service | undefined
  /** Whether the socket lies below the queue directory, where Dovecot makes none by itself. */
  readonly inQueue: boolean
}

/** The Dovecot of a server, if there is one only, all its files were seen, and they say plainly where it listens. */
export function wholeDovecot(stack: Stack): DovecotInstance | undefined {
  const [dovecot, ...others] = stack.dovecot.filter(({ isWhole }) => isWhole)
  if (dovecot === undefined || others.length > 0) return undefined
  const doubtful = dovecot.items.some(
    ({ item, document }) =>
      (item.kind === 'section' && (item.recovered || isUnclear(item.name?.text ?? ''))) ||
      (item.kind === 'setting' && item.name.text === 'path' && isUnclear(item.decoded)) ||
      (item.kind === 'include' && !isSeen(item, document, dovecot)),
  )
  return doubtful || dovecot.documents.some(hasTemplateLines) ? undefined : dovecot
}

/** Distributions include the protocols of their packages from a directory of its own, which holds nothing else. */
const PROTOCOLS_OF_PACKAGES = /\/protocols\.d\/\*\.protocol$/

function isSeen(include: DovecotInclude, from: BlocksDocument, dovecot: DovecotInstance): boolean {
  const { documents, seen } = dovecot.included(include, from)
  return documents.length > 0 || (include.optional && (seen || isOfPackages(include)))
}

/** Whether an include brings in nothing but protocols that packages add to the list. */
export function isOfPackages({ path }: DovecotInclude): boolean {
  return PROTOCOLS_OF_PACKAGES.test(path.text)
}

function isUnclear(text: string): boolean {
  return /[%$]/.test(text) || isTemplated(text)
}

/** The sockets that Postfix asks about logins; those in the jail that are named from the root have a rule of their own. */
export function authSockets(postfix: PostfixInstance): SocketUse[] {
  const services = postfix.master ? smtpdServices(postfix) : [undefined]
  return services.flatMap((service) => {
    const { text, known, setting } = postfix.value('smtpd_sasl_path', service)
    const type = postfix.value('smtpd_sasl_type', service)
    // Without a path of its own, Postfix takes the default, the name of a Cyrus application, for the socket.
    const place = setting ?? type.setting
    if (postfix.isOn('smtpd_sasl_auth_enable', service) !== true || type.text !== 'dovecot' || !known) return []
    if (place === undefined || /^inet:/.test(text)) return []
    const use = socketUse(postfix, 'auth', place, text, service)
    return use === undefined || use.jailed ? [] : [use]
  })
}

const TRANSPORTS = ['virtual_transport', 'mailbox_transport', 'local_transport', 'fallback_transport']

/** The sockets that Postfix delivers to by LMTP. */
export function lmtpSockets(postfix: PostfixInstance): SocketUse[] {
  return TRANSPORTS.flatMap((name) => {
    const { text, known, setting } = postfix.value(name)
    const [, transport, path] = /^([\w.+-]+):(unix:\S+)\s*$/.exec(text) ?? []
    if (!setting || !known || transport === undefined || path === undefined) return []
    const service = postfix.services.find((s) => s.service.text === transport && s.type.text === 'unix')
    if (service ? service.command.text !== 'lmtp' : transport !== 'lmtp' || postfix.master) return []
    return socketUse(postfix, 'lmtp', setting, path, service) ?? []
  })
}

function socketUse(
  postfix: PostfixInstance,
  kind: SocketUse['kind'],
  setting: ParameterSetting,
  text: string,
  service: Service | undefined,
): SocketUse | undefined {
  const written = text.replace(/^unix:/, '')
  const queue = postfix.value('queue_directory')
  const jailed = service && isChrooted(postfix, service)
  const absolute = written.startsWith('/')
  const { source, value } = setting
  if (!queue.known || isTemplated(value.text) || written === '' || /[\s$]/.test(written)) return undefined
  // Nobody knows where an absolute path leads when the service may be in the jail.
  if (absolute && jailed === undefined) return undefined
  const path = socketPath(absolute && !jailed ? written : joinPath(queue.text, written.replace(/^\//, '')))
  const at = value.text.indexOf(written)
  const [start, end] = at < 0 ? [0, value.text.length] : [at, at + written.length]
  const inQueue = path.startsWith(`${socketPath(queue.text)}/`)
  const details = { kind, setting, written, path, jailed: absolute && jailed ? service : undefined, inQueue }
  return foundIn(source, value, start, end, details)
}

/** The sockets that Dovecot makes by itself, below base_dir, and that a program may use. */
const BUILT_IN = new Set(['auth-client', 'auth-login', 'auth-master', 'auth-userdb', 'login', 'tokenlogin', 'lmtp'])

/** The listener at a socket; `maybe` where it may be one whose place depends on base_dir. */
export function listenerAt(
  dovecot: DovecotInstance,
  { path, inQueue }: SocketUse,
): DovecotListener | 'maybe' | undefined {
  const listeners = dovecotListeners(dovecot).filter(({ mode }) => !/^0+$/.test(mode?.item.decoded ?? ''))
  const found = listeners.find((listener) => listener.path === path)
  if (found || inQueue) return found
  const unplaced = listeners.some((l) => l.path === undefined && path.endsWith(`/${l.written}`))
  return unplaced || BUILT_IN.has(path.slice(path.lastIndexOf('/') + 1)) ? 'maybe' : undefined
}

/** Names whose ending makes a socket of service auth one for other programs than Postfix (src/auth/main.c). */
const FOR_OTHERS = /-(?:master|userdb|login|token|tokenlogin)$/

/** The listeners of a service below the queue directory, with the path as Postfix best writes it. */
export function queueListeners(
  dovecot: DovecotInstance,
  postfix: PostfixInstance,
  service: string,
): { readonly listener: DovecotListener; readonly relative: string }[] {
  const queue = `${postfix.value('queue_directory').text}/`
  return dovecotListeners(dovecot).flatMap((listener) =>
    listener.service === service && listener.path?.startsWith(queue) && !FOR_OTHERS.test(listener.written)
      ? [{ listener, relative: listener.path.slice(queue.length) }]
      : [],
  )
}

/** The other half of a finding about a socket: where a service of Dovecot listens, or the start of its main file. */
export function listenersOrMain(dovecot: DovecotInstance, service: string): Label[] {
  const written = dovecotListeners(dovecot).filter((l) => l.service === service && !FOR_OTHERS.test(l.written))
  if (written.length > 0) {
    return written.map(({ section, at }) => ({
      source: section.document.source,
      range: at.range,
      message: 'Dovecot listens here',
    }))
  }
  const [first] = dovecot.items
  if (first === undefined) return []
  const { source } = first.document
  return [{ source, range: first.item.range, message: `no listener of service ${service} in this configuration` }]
}
