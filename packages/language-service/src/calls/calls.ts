/** Call hierarchy over restriction lists and classes: which list goes through which class, and which table answers with it. */

import type { Range, Uri } from '@mailcfg/core'
import { parseRestrictions } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { type ParameterSetting, type PostfixInstance, restrictionArgument } from '@mailcfg/model'
import { namesAt } from '../names/names-at.ts'
import { occurrencesOf } from '../names/occurrences.ts'
import { classNames, isRestrictionName } from '../names/restriction-words.ts'
import type { Occurrence } from '../names/thing.ts'
import { type Place, placeAt } from '../place.ts'
import type { Snapshot } from '../snapshot.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** A list, a class, or a row of a table that answers with one. */
export interface CallItem {
  readonly name: string
  readonly kind: 'list' | 'class' | 'row'
  /** For which service, or in which table. */
  readonly detail: string
  readonly uri: Uri
  readonly range: Range
  /** The name; it tells the item when it is asked about again. */
  readonly selection: Range
}

/** One item that goes through another, with the words that say so. */
export interface Call {
  readonly item: CallItem
  /** In the file of the item that goes through the other. */
  readonly ranges: readonly Range[]
}

/** The list or class that stands at a place, once for each setting of it. */
export function callItems(place: Place): CallItem[] {
  const { postfix } = place
  for (const { thing } of namesAt(place)) {
    if (thing.kind !== 'parameter' || postfix === undefined || !isList(postfix, thing.name)) continue
    const subject = subjectAt(place)
    const own = subject?.kind === 'parameter' ? subject.setting : undefined
    return own ? [settingItem(postfix, own)] : itemsOf(postfix, thing.name)
  }
  return []
}

/** What goes through a class: lists, other classes, rows of access tables. */
export function incomingCalls(snapshot: Snapshot, uri: Uri, offset: number): Call[] {
  const place = placeAt(snapshot, uri, offset)
  const setting = place && settingAt(place)
  if (place?.postfix === undefined || setting === undefined) return []
  const { postfix, stack } = place
  const thing = { kind: 'parameter' as const, postfix, name: setting.name.text }
  const calls = new Map<string, { item: CallItem; ranges: Range[] }>()
  for (const found of occurrencesOf(snapshot, stack, thing)) {
    const item = found.role === 'reference' ? callerOf(snapshot, found) : undefined
    if (item === undefined) continue
    const key = `${item.uri} ${item.selection.start}`
    const call = calls.get(key) ?? { item, ranges: [] }
    call.ranges.push(found.range)
    calls.set(key, call)
  }
  return [...calls.values()]
}

/** The classes that a list or class goes through. */
export function outgoingCalls(snapshot: Snapshot, uri: Uri, offset: number): Call[] {
  const place = placeAt(snapshot, uri, offset)
  const setting = place && settingAt(place)
  if (place?.postfix === undefined || setting === undefined) return []
  const { postfix } = place
  const calls = new Map<string, Range[]>()
  for (const item of parseRestrictions(setting.value.text, restrictionArgument).items) {
    if (item.kind !== 'restriction' || isRestrictionName(postfix, item.name) !== 'parameter') continue
    const range = setting.value.rangeOf(item.nameRange.start, item.nameRange.end)
    calls.set(item.name, [...(calls.get(item.name) ?? []), range])
  }
  return [...calls].flatMap(([name, ranges]) => itemsOf(postfix, name, setting).map((item) => ({ item, ranges })))
}

function isList(postfix: PostfixInstance, name: string): boolean {
  return postfixParameter(name)?.kind === 'restriction-list' || classNames(postfix).has(name)
}

/** The settings of a name that count; with a user, the one that counts for its service. */
function itemsOf(postfix: PostfixInstance, name: string, user?: ParameterSetting): CallItem[] {
  const settings = user
    ? [postfix.setting(name, user.service)]
    : [postfix.setting(name), ...postfix.services.map((service) => postfix.overridesOf(service).get(name))]
  const distinct = new Set(settings.filter((setting) => setting !== undefined))
  return [...distinct].map((setting) => settingItem(postfix, setting))
}

function settingItem(postfix: PostfixInstance, { name, range, source, service }: ParameterSetting): CallItem {
  return {
    name: name.text,
    kind: classNames(postfix).has(name.text) ? 'class' : 'list',
    detail: service ? `${service.service.text} ${service.type.text}` : '',
    uri: source.uri,
    range,
    selection: name.range,
  }
}

function settingAt(place: Place): ParameterSetting | undefined {
  const subject = subjectAt(place)
  return subject?.kind === 'parameter' ? subject.setting : undefined
}

/** The setting or row around a word that names a class; the declaration of the class is none. */
function callerOf(snapshot: Snapshot, { uri, range }: Occurrence): CallItem | undefined {
  const place = placeAt(snapshot, uri, range.start + 1)
  const subject = place && subjectAt(place)
  if (place?.postfix !== undefined && subject?.kind === 'restriction')
    return settingItem(place.postfix, subject.setting)
  if (place === undefined || subject?.kind !== 'table-result') return undefined
  const { key, range: whole } = subject.entry
  return {
    name: key.text,
    kind: 'row',
    detail: place.stack.serverPath(uri),
    uri,
    range: whole,
    selection: key.range,
  }
}
