/** Names in the files of Dovecot. */

import { Memo } from '@mailcfg/core'
import {
  type DovecotInstance,
  type DovecotSection,
  type DovecotSetting,
  dovecotListeners,
  isFilterSection,
  type Placed,
  socketPath,
} from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { pathName } from './paths.ts'
import type { NameAt } from './thing.ts'

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>
type DovecotSubject = Of<
  'dovecot-setting' | 'dovecot-reference' | 'dovecot-section-name' | 'dovecot-value' | 'dovecot-section'
>

/** Whether a subject is a word of Dovecot's configuration that is read here. */
export function isDovecotSubject(subject: Subject): subject is DovecotSubject {
  return subject.kind.startsWith('dovecot-') && subject.kind !== 'dovecot-variable'
}

/** The names of a word of Dovecot's configuration. */
export function namesInDovecot(place: Place, subject: DovecotSubject): NameAt[] {
  const { dovecot } = place
  if (dovecot === undefined) return []
  switch (subject.kind) {
    case 'dovecot-setting':
      return settingNames(dovecot, subject)
    case 'dovecot-reference':
      return referenceNames(dovecot, subject)
    case 'dovecot-section-name':
      return sectionNames(place, dovecot, subject)
    case 'dovecot-value':
      return valueNames(place, dovecot, subject)
    case 'dovecot-section':
      return []
  }
}

function settingNames(dovecot: DovecotInstance, { setting, range }: Of<'dovecot-setting'>): NameAt[] {
  const placed = setting && placedSetting(dovecot, setting)
  if (placed === undefined) return []
  const common = { range, role: 'definition' as const, whole: placed.item.range }
  // The entries of a `dict` section are made up by the administrator, and proxies name them.
  if (placed.around.at(-1)?.type.text === 'dict') {
    return [{ thing: { kind: 'dovecot-name', dovecot, type: 'dict', name: placed.item.name.text }, ...common }]
  }
  return [{ thing: { kind: 'dovecot-setting', dovecot, path: scopedPath(placed) }, ...common }]
}

const places = new Memo<DovecotInstance, ReadonlyMap<DovecotSetting, Placed<DovecotSetting>>>()

/** A setting with the sections around it; asked for every mention of every name. */
function placedSetting(dovecot: DovecotInstance, setting: DovecotSetting): Placed<DovecotSetting> | undefined {
  const known = places.getOrInsertComputed(
    dovecot,
    () => new Map(dovecot.settings.map((placed) => [placed.item, placed])),
  )
  return known.get(setting)
}

/** The setting in its section; blocks that only filter do not count, since values are handed down into them. */
function scopedPath({ item, around }: Placed<DovecotSetting>): string {
  const sections = around.filter((section) => !isFilterSection(section))
  const words = sections.map(({ type, name, range }) => `${type.text} ${name?.text ?? range.start}`)
  return [...words, item.name.text].join('/')
}

/** `$name` stands for the setting as it is in the section around it, else at a level further out. */
function referenceNames(dovecot: DovecotInstance, { setting, name, text, range }: Of<'dovecot-reference'>): NameAt[] {
  if (text.startsWith('$ENV:')) return []
  const here = placedSetting(dovecot, setting)
  const same = dovecot.settings.filter(({ item }) => item.name.text === name)
  const fits = same.filter(({ around }) => around.every((section, i) => here?.around[i] === section))
  const nearest = fits.sort((a, b) => b.around.length - a.around.length)[0] ?? same[0]
  if (nearest === undefined) return []
  const part = { start: range.end - name.length, end: range.end }
  return [{ thing: { kind: 'dovecot-setting', dovecot, path: scopedPath(nearest) }, range: part, role: 'reference' }]
}

function sectionNames(
  place: Place,
  dovecot: DovecotInstance,
  { opened, text, range }: Of<'dovecot-section-name'>,
): NameAt[] {
  if (opened === undefined) return []
  const common = { range, role: 'definition' as const, whole: opened.range }
  if (/_listener$/.test(opened.type.text)) {
    const path = listenerPath(place, dovecot, opened)
    if (path !== undefined) return [{ thing: { kind: 'path', path }, ...common }]
  }
  return [{ thing: { kind: 'dovecot-name', dovecot, type: opened.type.text, name: text }, ...common }]
}

/** Where a `unix_listener` or `fifo_listener` makes its socket. */
function listenerPath(place: Place, dovecot: DovecotInstance, opened: DovecotSection): string | undefined {
  const name = opened.name?.text ?? ''
  const listener = dovecotListeners(dovecot).find(({ section }) => section.item === opened)
  if (listener) return listener.path ?? `base_dir/${listener.written}`
  if (name.startsWith('/')) return socketPath(name)
  return place.dovecot && opened.type.text !== 'inet_listener' ? `base_dir/${name}` : undefined
}

/** Settings whose value names a socket of Dovecot itself, a relative one below base_dir. */
const SOCKETS = /socket_path$|^(?:auth_socket_path|login_socket|dict_proxy_socket_path)$/
const PORTS = /^(?:inet_listener_)?port$/

function valueNames(place: Place, dovecot: DovecotInstance, subject: Of<'dovecot-value'>): NameAt[] {
  const { setting, text, range } = subject
  const name = setting.name.text
  const proxied = /(?:^|:)proxy:(?:[^:]*:)([\w-]+)$/.exec(text)?.[1]
  if (proxied !== undefined) {
    const part = { start: range.end - proxied.length, end: range.end }
    return [{ thing: { kind: 'dovecot-name', dovecot, type: 'dict', name: proxied }, range: part, role: 'reference' }]
  }
  if (PORTS.test(name) && setting.parent?.type.text === 'inet_listener' && /^[1-9]\d*$/.test(text))
    return [{ thing: { kind: 'port', port: text }, range, role: 'definition', whole: setting.parent.range }]
  if (SOCKETS.test(name) && !text.startsWith('/'))
    return [{ thing: { kind: 'path', path: `base_dir/${text}` }, range, role: 'reference' }]
  return text.includes('/') ? pathName(place, text, range) : []
}

/** The sections of a configuration that have a type and name, with where they stand. */
export function namedSections(dovecot: DovecotInstance, type: string, name: string): Placed<DovecotSection>[] {
  return dovecot.sections(type).filter(({ item }) => item.name?.text === name)
}
