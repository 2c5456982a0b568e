/** Where a word such as `inet:127.0.0.1:10025`, `unix:private/auth` or `scan:[127.0.0.1]:10024` leads. */

import {
  isLoopback,
  joinPath,
  normalizePath,
  type PostfixInstance,
  portNumber,
  type Service,
  socketPath,
  socketPlace,
} from '@mailcfg/model'
import type { Thing } from './thing.ts'

/** A thing that a part of a word names; half-open offsets into the word. */
export interface PartOfWord {
  readonly thing: Thing
  readonly start: number
  readonly end: number
}

/** What an address of a server names: a port of this machine, a service in Postfix's directories, or a socket. */
export function endpointIn(postfix: PostfixInstance, word: string, service: Service | undefined): PartOfWord[] {
  const [, scheme = '', rest = ''] = /^(?:(inet|unix|local):)?(.*)$/s.exec(word) ?? []
  const from = word.length - rest.length
  if (scheme === 'unix' || scheme === 'local' || /^\/|^(?:private|public)\//.test(rest))
    return socketIn(postfix, rest, from, service)
  const [, host = '', port = ''] = /^(?:(.*):)?(\w[\w-]*)$/s.exec(rest) ?? []
  if (port === '' || (host === '' && !/^\d+$/.test(port) && scheme === '') || !isHere(postfix, host)) return []
  return [{ thing: { kind: 'port', port: portNumber(port) }, start: word.length - port.length, end: word.length }]
}

function isHere(postfix: PostfixInstance, host: string): boolean {
  if (host === '' || isLoopback(host)) return true
  const own = postfix.value('myhostname')
  return own.known && own.text !== '' && host.replace(/^\[|\]$/g, '').toLowerCase() === own.text.toLowerCase()
}

function socketIn(postfix: PostfixInstance, path: string, from: number, service: Service | undefined): PartOfWord[] {
  const own = serviceAt(postfix, path)
  const end = from + path.length
  if (own) return [{ thing: { kind: 'service', postfix, name: own }, start: end - own.length, end }]
  const queue = postfix.value('queue_directory')
  const place = socketPlace(postfix, path, service)?.path
  const plain = path.startsWith('/')
    ? socketPath(path)
    : queue.known
      ? socketPath(joinPath(queue.text, path))
      : undefined
  const found = place ?? plain
  return found === undefined ? [] : [{ thing: { kind: 'path', path: found }, start: from, end }]
}

/** The service that listens at a path below the queue directory. */
function serviceAt(postfix: PostfixInstance, path: string): string | undefined {
  const queue = postfix.value('queue_directory').text
  const below = queue !== '' && path.startsWith(`${queue}/`) ? path.slice(queue.length + 1) : path
  const name = /^\/?(?:private|public)\/([^/]+)$/.exec(normalizePath(below))?.[1]
  return postfix.services.some((s) => s.type.text !== 'inet' && s.service.text === name) ? name : undefined
}

/** The service and the endpoint of `transport:nexthop`; the nexthop counts where the service talks to a server. */
export function transportIn(postfix: PostfixInstance, word: string): PartOfWord[] {
  const [, name = '', nexthop] = /^([^\s:$]+)(?::(.*))?$/s.exec(word) ?? []
  if (name === '') return []
  const parts: PartOfWord[] = [{ thing: { kind: 'service', postfix, name }, start: 0, end: name.length }]
  const service = postfix.services.find((s) => s.service.text === name && s.type.text !== 'inet')
  if (nexthop === undefined || !/^(?:smtp|lmtp)$/.test(service?.command.text ?? name)) return parts
  const from = name.length + 1
  const inner = endpointIn(postfix, nexthop, service).filter(
    ({ thing }) => thing.kind !== 'port' || /:\w+$/.test(nexthop),
  )
  return [...parts, ...inner.map(({ thing, start, end }) => ({ thing, start: start + from, end: end + from }))]
}
