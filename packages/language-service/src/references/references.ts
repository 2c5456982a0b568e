/** Find references: every place that names what the cursor is on, in all files of the server. */

import type { Range, Uri } from '@mailcfg/core'
import { tableUsesAt } from '../definition/definition.ts'
import { namesAt } from '../names/names-at.ts'
import { definitionsOf, occurrencesOf } from '../names/occurrences.ts'
import type { NameAt, Occurrence } from '../names/thing.ts'
import type { Place } from '../place.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** A place that names something. */
export interface Reference {
  readonly uri: Uri
  readonly range: Range
  readonly isDefinition: boolean
}

/** All places that name what stands at a place, definitions among them if they are wanted. */
export function references(place: Place, withDefinitions = true): Reference[] {
  const [name] = namesAt(place)
  const found = name ? named(place, name) : []
  const isKey = subjectAt(place)?.kind === 'table-key'
  const asking = isKey ? tableUsesAt(place).map(({ uri, range }) => ({ uri, range, isDefinition: false })) : []
  return [...found, ...asking].filter(({ isDefinition }) => withDefinitions || !isDefinition)
}

function named(place: Place, { thing }: NameAt): Reference[] {
  const { snapshot, stack } = place
  const found = occurrencesOf(snapshot, stack, thing)
  // A file is no name in itself: it is where its path leads.
  const made = thing.kind === 'path' ? definitionsOf(place, thing).filter((one) => !found.some(isSame(one))) : []
  return [...found, ...made].map(({ uri, range, role }) => ({ uri, range, isDefinition: role === 'definition' }))
}

function isSame(one: Occurrence): (other: Occurrence) => boolean {
  return ({ uri, range }) => uri === one.uri && range.start === one.range.start
}
