/** Go to definition: where what the cursor is on is set, made or listed. */

import type { Range, Uri } from '@mailcfg/core'
import {
  bytesOfText,
  lookupKeyOptions,
  lookupKeys,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  textOfBytes,
} from '@mailcfg/model'
import { namesAt } from '../names/names-at.ts'
import { definitionsOf, occurrencesOf } from '../names/occurrences.ts'
import { askedTable } from '../names/table-words.ts'
import type { NameAt, Occurrence, Thing } from '../names/thing.ts'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** A place that defines something. */
export interface DefinitionTarget {
  readonly uri: Uri
  /** Exactly the name; empty, at the start, for a whole file. */
  readonly range: Range
  /** The name with what belongs to it. */
  readonly whole: Range
}

/** What is defined, and where: the likeliest target first. */
export interface Definition {
  /** The word in the file that was asked about. */
  readonly origin: Range
  readonly targets: readonly DefinitionTarget[]
}

/** The definitions of what stands at a place; `undefined` where nothing is defined anywhere. */
export function definition(place: Place): Definition | undefined {
  const subject = subjectAt(place)
  for (const name of namesAt(place)) {
    const found = definitionsOfName(place, name, subject)
    if (found.length > 0) return { origin: name.range, targets: found.map(targetOf) }
  }
  if (subject?.kind === 'include') return includedTargets(place, subject.range)
  if (subject?.kind !== 'table-key' && subject?.kind !== 'pattern-flags') return undefined
  const uses = tableUsesAt(place)
  return uses.length > 0 ? { origin: subject.range, targets: uses } : undefined
}

/** The files that an `!include` with wildcards brings in. */
function includedTargets({ dovecot, document }: Place, origin: Range): Definition | undefined {
  const include = dovecot?.items.find(
    ({ item, document: own }) => own === document && item.kind === 'include' && item.path.range.start === origin.start,
  )?.item
  if (dovecot === undefined || include?.kind !== 'include' || document.shape !== 'blocks') return undefined
  const { documents } = dovecot.included(include, document)
  const start = { start: 0, end: 0 }
  const targets = documents.map(({ source }) => ({ uri: source.uri, range: start, whole: start }))
  return targets.length > 0 ? { origin, targets } : undefined
}

/** A key leads back to what asks its table: that is where its meaning is set. */
function definitionsOfName(place: Place, { thing, role }: NameAt, subject: Subject | undefined): readonly Occurrence[] {
  if (subject?.kind === 'table-key' && role === 'definition') return []
  const found = definitionsOf(place, thing)
  if (found.length === 0 && thing.kind === 'address') return rowsForAddress(place, thing)
  return sorted(place, thing, found, subject)
}

/** The row that an address without a row of its own is found by: its local part, or all of its domain. */
function rowsForAddress(place: Place, { postfix, address }: Extract<Thing, { kind: 'address' }>): Occurrence[] {
  const use = 'virtual_alias_maps'
  const keys = lookupKeys(use, bytesOfText(address), lookupKeyOptions(postfix, use)).slice(1)
  for (const { key } of keys) {
    const text = textOfBytes(key)
    const isDomain = text.startsWith('@')
    const thing: Thing = isDomain
      ? { kind: 'domain', postfix, domain: text.slice(1) }
      : { kind: 'address', postfix, address: text }
    const rows = isDomain ? catchAlls(place, thing) : definitionsOf(place, thing)
    if (rows.length > 0) return rows
  }
  return []
}

/** Keys `@domain`. */
function catchAlls({ snapshot, stack }: Place, thing: Thing): Occurrence[] {
  return occurrencesOf(snapshot, stack, thing).filter(({ uri, range }) => {
    const text = snapshot.document(uri)?.source.text ?? ''
    return text[range.start - 1] === '@' && /^\n?$/.test(text[range.start - 2] ?? '')
  })
}

/** The parameters that name the table of a place, as targets. */
export function tableUsesAt(place: Place): DefinitionTarget[] {
  const asked = askedTable(place)
  return (asked?.uses ?? []).map(({ source, range, setting }) => ({ uri: source.uri, range, whole: setting.range }))
}

/** What counts here stands first: the service's own setting, then the last one in main.cf. */
function sorted(
  { postfix }: Place,
  thing: Thing,
  found: readonly Occurrence[],
  subject: Subject | undefined,
): readonly Occurrence[] {
  if (thing.kind !== 'parameter' || postfix === undefined) return found
  const inForce = settingInForce(postfix, thing.name, subject)
  const service = serviceOf(subject)
  if (service) {
    // What other services are told is nothing to this one.
    const own = [postfix.overridesOf(service).get(thing.name), ...postfix.mainSettings]
    const here = found.filter(({ uri, range }) =>
      own.some((setting) => setting?.source.uri === uri && setting.name.range.start === range.start),
    )
    if (here.length > 0) return bySetting(here, inForce)
  }
  return bySetting(found, inForce)
}

function bySetting(found: readonly Occurrence[], inForce: ParameterSetting | undefined): Occurrence[] {
  const rank = ({ uri, range }: Occurrence): number =>
    uri === inForce?.source.uri && range.start === inForce.name.range.start ? 0 : 1
  return [...found].sort((a, b) => rank(a) - rank(b))
}

function settingInForce(postfix: PostfixInstance, name: string, subject: Subject | undefined) {
  return postfix.setting(name, serviceOf(subject))
}

function serviceOf(subject: Subject | undefined): Service | undefined {
  return subject && 'setting' in subject && subject.setting && 'service' in subject.setting
    ? subject.setting.service
    : undefined
}

function targetOf({ uri, range, whole }: Occurrence): DefinitionTarget {
  return { uri, range, whole: whole ?? range }
}
