/** Names in main.cf and master.cf. */

import { Memo, type Range } from '@mailcfg/core'
import { postfixParameter, postfixServiceParameter, tableType } from '@mailcfg/knowledge'
import { type ParameterSetting, type PostfixInstance, portNumber, type Service, socketPath } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { endpointIn, type PartOfWord, transportIn } from './endpoints.ts'
import { serverPathOf } from './paths.ts'
import { isRestrictionName } from './restriction-words.ts'
import type { NameAt } from './thing.ts'

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>
type PostfixSubject = Of<
  'parameter' | 'macro' | 'restriction' | 'restriction-argument' | 'table' | 'value' | 'service-field'
>

const KINDS: ReadonlySet<string> = new Set<PostfixSubject['kind']>([
  'parameter',
  'macro',
  'restriction',
  'restriction-argument',
  'table',
  'value',
  'service-field',
])

/** Whether a subject stands in main.cf or master.cf and is read here. */
export function isPostfixSubject(subject: Subject): subject is PostfixSubject {
  return KINDS.has(subject.kind)
}

/** The names of a word of main.cf or master.cf. */
export function namesInPostfix(place: Place, subject: PostfixSubject): NameAt[] {
  const { postfix } = place
  if (postfix === undefined) return []
  const { text, range } = subject
  switch (subject.kind) {
    case 'parameter':
      return parameterNames(postfix, text, range, subject.setting)
    case 'macro':
      return parameterNames(postfix, text, range, undefined)
    case 'restriction': {
      const kind = isRestrictionName(postfix, text)
      return kind ? [{ thing: { kind, postfix, name: text }, range, role: 'reference' }] : []
    }
    case 'restriction-argument':
      if (subject.expects === 'server') return inWord(subject, endpointIn(postfix, text, subject.setting.service))
      return subject.expects === 'domain' ? domainName(postfix, text, range, 'reference') : []
    case 'table':
      return tableNames(place, postfix, subject)
    case 'value':
      return valueNames(place, postfix, subject)
    case 'service-field':
      return serviceNames(postfix, subject)
  }
}

/** A parameter, and the service that it is named after. */
function parameterNames(
  postfix: PostfixInstance,
  name: string,
  range: Range,
  setting: ParameterSetting | undefined,
): NameAt[] {
  const own: NameAt = {
    thing: { kind: 'parameter', postfix, name },
    range,
    role: setting ? 'definition' : 'reference',
    ...(setting ? { whole: setting.range } : {}),
  }
  const service = serviceInName(postfix, name)
  if (service === undefined) return [own]
  const part = { start: range.start, end: range.start + service.length }
  return [{ thing: { kind: 'service', postfix, name: service }, range: part, role: 'reference' }, own]
}

const named = new Memo<object, Map<string, string | undefined>>()

/** The service of master.cf that a parameter is named after; asked for every mention of every parameter. */
function serviceInName(postfix: PostfixInstance, name: string): string | undefined {
  const known = named.getOrInsertComputed(postfix.identity, () => new Map())
  if (!known.has(name)) {
    const services = postfix.services.map((s) => ({ name: s.service.text, command: s.command.text }))
    const service = postfixServiceParameter(name, services)?.service
    known.set(name, service !== undefined && serviceNamed(postfix, service) ? service : undefined)
  }
  return known.get(name)
}

function tableNames(place: Place, postfix: PostfixInstance, subject: Of<'table'>): NameAt[] {
  const { part, type, name, range, setting } = subject
  if (part === 'type') return []
  const kind = tableType(type)?.kind
  if (kind === 'file-db' || kind === 'file-text' || kind === 'query-config') {
    const { text, known } = postfix.expand(name, setting.service)
    if (known && text.startsWith('/')) return [pathAt(socketPath(text), range)]
  }
  if (type === 'tcp' || type === 'socketmap') {
    const endpoint = type === 'tcp' ? name : name.replace(/:[^:]*$/, '')
    return inWord({ setting, range, text: name }, endpointIn(postfix, endpoint, setting.service))
  }
  return pathNames(place, name, range)
}

function pathNames(place: Place, text: string, range: Range): NameAt[] {
  const path = text.includes('/') ? serverPathOf(place, text) : undefined
  return path === undefined ? [] : [pathAt(path, range)]
}

function pathAt(path: string, range: Range): NameAt {
  return { thing: { kind: 'path', path }, range, role: 'reference' }
}

/** A path in a value: a file, or the socket of a server. */
export function namesInPath(
  place: Place,
  setting: ParameterSetting,
  { text, range }: { readonly text: string; readonly range: Range },
): NameAt[] {
  const kind = postfixParameter(setting.name.text)?.kind ?? ''
  const isEndpoint = ENDPOINTS.has(kind) && place.postfix !== undefined
  if (!isEndpoint) return pathNames(place, text, range)
  return inWord({ setting, range, text }, endpointIn(place.postfix as PostfixInstance, text, setting.service))
}

/** Kinds of values that are the address of a server. */
const ENDPOINTS: ReadonlySet<string> = new Set(['milter-list', 'endpoint', 'nexthop', 'sasl-path'])

/** A word of a value, by what the parameter holds. */
function valueNames(place: Place, postfix: PostfixInstance, subject: Of<'value'>): NameAt[] {
  const { text, range, setting } = subject
  const kind = postfixParameter(setting.name.text)?.kind ?? ''
  if (ENDPOINTS.has(kind)) return inWord(subject, endpointIn(postfix, endpointWord(text), setting.service))
  switch (kind) {
    case 'restriction-class-names':
    case 'parameter-name':
      return [{ thing: { kind: 'parameter', postfix, name: text }, range, role: 'reference' }]
    case 'transport':
      return inWord(subject, transportIn(postfix, text))
    case 'transport-name-list':
      return inWord(subject, transportIn(postfix, text).slice(0, 1))
    case 'service-name':
      return [{ thing: { kind: 'service', postfix, name: text }, range, role: 'reference' }]
    case 'service-match-list':
      return inWord(subject, disabledService(postfix, text))
    case 'domain-list':
      return domainName(postfix, text, range, IS_OURS.test(setting.name.text) ? 'definition' : 'reference')
    default:
      return pathNames(place, text, range)
  }
}

const IS_OURS = /^(?:virtual_(?:alias|mailbox)_domains|relay_domains|mydestination)$/

/** A milter with settings of its own stands in braces: `{ unix:/x, command_timeout=5s }`. */
function endpointWord(text: string): string {
  return text.startsWith('{') ? text : text.replace(/,.*$/s, '')
}

/** `name/type` of master_service_disable; a type alone, or one of inet services, names no service that others name. */
function disabledService(postfix: PostfixInstance, text: string): PartOfWord[] {
  const [, name = '', type = ''] = /^([^/]+)\/(\w+)$/.exec(text) ?? []
  const thing = { kind: 'service' as const, postfix, name }
  return name === '' || type === 'inet' ? [] : [{ thing, start: 0, end: name.length }]
}

function domainName(postfix: PostfixInstance, text: string, range: Range, role: NameAt['role']): NameAt[] {
  const domain = text.toLowerCase().replace(/^\./, '')
  if (!/^(?:[\w-]+\.)+[a-z][\w-]*$/.test(domain)) return []
  return [
    { thing: { kind: 'domain', postfix, domain }, range: { start: range.end - domain.length, end: range.end }, role },
  ]
}

/** Names of services: of one that listens on a port, that port. */
function serviceNames(postfix: PostfixInstance, { column, service, text, range }: Of<'service-field'>): NameAt[] {
  if (column !== 'service' || service === undefined) return []
  const common = { role: 'definition' as const, whole: service.range }
  if (service.type.text !== 'inet') return [{ thing: { kind: 'service', postfix, name: text }, range, ...common }]
  const port = text.slice(text.lastIndexOf(':') + 1)
  const part = { start: range.end - port.length, end: range.end }
  return [{ thing: { kind: 'port', port: portNumber(port) }, range: part, ...common }]
}

/** Parts of a word of a value, whose offsets count in the value's text. */
function inWord(
  { setting, range }: { readonly setting: ParameterSetting; readonly range: Range; readonly text: string },
  parts: readonly PartOfWord[],
): NameAt[] {
  const from = setting.value.offsetOf(range.start)
  if (from === undefined) return []
  return parts.map(({ thing, start, end }) => ({
    thing,
    range: setting.value.rangeOf(from + start, from + end),
    role: 'reference',
  }))
}

/** The service of a name that others reach it by. */
export function serviceNamed(postfix: PostfixInstance, name: string): Service | undefined {
  return postfix.services.find(({ service, type }) => service.text === name && type.text !== 'inet')
}
