/** The sockets by which Postfix reaches Dovecot, and whether Dovecot listens there. */

import type { Range, SourceText } from '@mailcfg/core'
import type { BlocksDocument, Include } from '../documents/blocks.ts'
import type { Service } from '../documents/columns.ts'
import type { DovecotInstance } from '../dovecot/instance.ts'
import { type DovecotListener, dovecotListeners, socketPath } from '../dovecot/listeners.ts'
import { hasTemplateLines, isTemplated } from '../placeholders.ts'
import { isChrooted } from '../postfix/compatibility.ts'
import type { PostfixInstance } from '../postfix/instance.ts'
import type { ParameterSetting } from '../postfix/setting.ts'
import { smtpdServices } from '../postfix/smtp-services.ts'
import { joinPath } from './paths.ts'
import type { Stack } from './stack.ts'

/** A socket that a service of Postfix connects to. */
export interface SocketUse {
  /** Where the path is written. */
  readonly source: SourceText
  readonly range: Range
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

function isSeen(include: Include, from: BlocksDocument, dovecot: DovecotInstance): boolean {
  const { documents, seen } = dovecot.included(include, from)
  return documents.length > 0 || (include.optional && (seen || isOfPackages(include)))
}

/** Whether an include brings in nothing but protocols that packages add to the list. */
export function isOfPackages({ path }: Include): boolean {
  return PROTOCOLS_OF_PACKAGES.test(path.text)
}

function isUnclear(text: string): boolean {
  return /[%$]/.test(text) || isTemplated(text)
}

/** The sockets that Postfix asks about logins; those in the jail that are named from the root have a rule of their own. */
export function authSockets(postfix: PostfixInstance): SocketUse[] {
  return loginSockets(postfix).filter(({ jailed }) => jailed === undefined)
}

/** The sockets that each smtpd asks about logins, those that are named from the root of the machine in the jail too. */
export function loginSockets(postfix: PostfixInstance): (SocketUse & { readonly service: Service | undefined })[] {
  const services = postfix.master ? smtpdServices(postfix) : [undefined]
  return services.flatMap((service) => {
    const { text, known, setting } = postfix.value('smtpd_sasl_path', service)
    const type = postfix.value('smtpd_sasl_type', service)
    // Without a path of its own, Postfix takes the default, the name of a Cyrus application, for the socket.
    const place = setting ?? type.setting
    if (postfix.isOn('smtpd_sasl_auth_enable', service) !== true || type.text !== 'dovecot' || !known) return []
    if (place === undefined || /^inet:/.test(text)) return []
    const use = socketUse(postfix, 'auth', place, text, service)
    return use === undefined ? [] : [{ ...use, service }]
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

/** The socket that a text such as `unix:private/auth` means for a service; `undefined` when the files do not tell. */
export function socketUse(
  postfix: PostfixInstance,
  kind: SocketUse['kind'],
  setting: ParameterSetting,
  text: string,
  service: Service | undefined,
): SocketUse | undefined {
  const written = text.replace(/^(?:unix|local):/, '')
  const place = socketPlace(postfix, written, service)
  const { source, value } = setting
  if (place === undefined || isTemplated(value.text)) return undefined
  const at = value.text.indexOf(written)
  const [start, end] = at < 0 ? [0, value.text.length] : [at, at + written.length]
  const jailed = place.fromJail ? service : undefined
  return {
    source,
    range: value.rangeOf(start, end),
    kind,
    setting,
    written,
    path: place.path,
    jailed,
    inQueue: place.inQueue,
  }
}

/** Where a socket lies on the server. */
export interface SocketPlace {
  readonly path: string
  /** Whether a path from the root counts from the queue directory, because the service lives in the jail. */
  readonly fromJail: boolean
  /** Whether it lies below the queue directory. */
  readonly inQueue: boolean
}

/** Where the socket is that a service connects to; `undefined` when the files do not tell. */
export function socketPlace(
  postfix: PostfixInstance,
  written: string,
  service: Service | undefined,
): SocketPlace | undefined {
  const queue = postfix.value('queue_directory')
  const jailed = service && isChrooted(postfix, service)
  const absolute = written.startsWith('/')
  if (!queue.known || written === '' || /[\s$]/.test(written)) return undefined
  // Nobody knows where an absolute path leads when the service may be in the jail.
  if (absolute && jailed === undefined) return undefined
  const path = socketPath(absolute && !jailed ? written : joinPath(queue.text, written.replace(/^\//, '')))
  const inQueue = path.startsWith(`${socketPath(queue.text)}/`)
  return { path, fromJail: absolute && jailed === true, inQueue }
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

/** Other programs take mail by LMTP too: only a path that speaks of Dovecot, or of what it listens for, is its matter. */
export function isMeantForDovecot({ written }: SocketUse, dovecot: DovecotInstance): boolean {
  if (/dovecot/i.test(written)) return true
  const name = written.slice(written.lastIndexOf('/') + 1)
  return (
    /lmtp/i.test(name) &&
    !/cyrus|imap|amavis|dspam/i.test(written) &&
    dovecotListeners(dovecot).some(({ service }) => service === 'lmtp')
  )
}

/** Names whose ending makes a socket of service auth one for other programs than Postfix (src/auth/main.c). */
export const FOR_OTHERS = /-(?:master|userdb|login|token|tokenlogin)$/
