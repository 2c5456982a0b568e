/** Go to definition: where what the cursor is on is set, made or listed. */

import type { Range, Uri } from '@mailcfg/core'
import type { PostfixInstance, Service } from '@mailcfg/model'
import { namesAt } from '../names/names-at.ts'
import { definitionsOf } from '../names/occurrences.ts'
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
  const found = definitionsOf(place, thing)
  if (subject?.kind === 'table-key' && role === 'definition') return []
  return sorted(place, thing, found, subject)
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
  const rank = ({ uri, range }: Occurrence): number =>
    uri === inForce?.source.uri && range.start === inForce.name.range.start ? 0 : 1
  return [...found].sort((a, b) => rank(a) - rank(b))
}

function settingInForce(postfix: PostfixInstance, name: string, subject: Subject | undefined) {
  const service: Service | undefined =
    subject && 'setting' in subject && subject.setting && 'service' in subject.setting
      ? subject.setting.service
      : undefined
  return postfix.setting(name, service)
}

function targetOf({ uri, range, whole }: Occurrence): DefinitionTarget {
  return { uri, range, whole: whole ?? range }
}
