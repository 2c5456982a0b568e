/** All places of a stack that name a thing: candidates by their letters, each judged as the cursor would be there. */

import type { Uri } from '@mailcfg/core'
import { type Document, dovecotListeners, type Stack } from '@mailcfg/model'
import { type Place, placeAt } from '../place.ts'
import type { Snapshot } from '../snapshot.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { namesOf } from './names-at.ts'
import { memberAt } from './paths.ts'
import { madeInScripts } from './sql-schema.ts'
import { type NameAt, type Occurrence, type Thing, thingKey, wordOfThing } from './thing.ts'

/** Words that programs know the same port by. */
const PORT_NAMES: Readonly<Record<string, string>> = {
  '25': '25|smtp|mail',
  '587': '587|submission',
  '465': '465|smtps|submissions|ssmtp|urd',
  '24': '24|lmtp',
  '628': '628|qmqp',
}

/** Words of one file that are looked at: in a table of a million rows, a common one would keep an editor waiting. */
const MOST = 5000

/** Where a stack names a thing, in the order of the files. @param only looks at these files alone */
export function occurrencesOf(
  snapshot: Snapshot,
  stack: Stack,
  thing: Thing,
  only?: readonly (Uri | undefined)[],
): Occurrence[] {
  const key = thingKey(thing)
  const pattern = candidates(thing)
  const isAsked = (uri: Uri): boolean => only === undefined || only.includes(uri)
  const found: Occurrence[] = []
  for (const document of stack.documents.values()) {
    if (isAsked(document.source.uri)) found.push(...inDocument(snapshot, document, key, pattern))
  }
  const scripts = thing.kind === 'sql' ? madeInScripts(stack, thing.name) : []
  return [...withoutMade(found, scripts), ...scripts.filter(({ uri }) => isAsked(uri))]
}

/** Whether a file has so many candidates that {@link occurrencesOf} leaves some out. */
export function isCutShort(stack: Stack, thing: Thing): boolean {
  const pattern = candidates(thing)
  return [...stack.documents.values()].some(({ source }) => {
    let count = 0
    for (const _ of source.text.matchAll(pattern)) if (++count > MOST) return true
    return false
  })
}

function inDocument(snapshot: Snapshot, document: Document, key: string, pattern: RegExp): Occurrence[] {
  const { uri, text } = document.source
  const found = new Map<number, Occurrence>()
  let count = 0
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (++count > MOST) break
    const place = placeAt(snapshot, uri, index + Math.min(1, word.length))
    for (const name of place ? allNamesAt(place) : []) {
      if (thingKey(name.thing) === key) found.set(name.range.start, { ...name, uri })
    }
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start)
}

function allNamesAt(place: Place): NameAt[] {
  const subject = subjectAt(place)
  return subject === undefined || subject.text === '' ? [] : namesOf(place, subject)
}

/** Finds the words that may be the thing; a service may have the rest of a parameter's name behind it. */
function candidates(thing: Thing): RegExp {
  const word = wordOfThing(thing)
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  switch (thing.kind) {
    case 'port':
      return new RegExp(`(?<![\\w.-])(?:${PORT_NAMES[word] ?? escaped})(?![\\w.-])`, 'g')
    case 'service':
      return new RegExp(`(?<![\\w-])${escaped}(?![A-Za-z0-9-])`, 'g')
    case 'address':
    case 'domain':
      return new RegExp(`(?<![\\w+-])${escaped}(?![\\w-])`, 'gi')
    case 'restriction':
    case 'sql':
      return new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'gi')
    default:
      return new RegExp(`(?<![A-Za-z0-9-])${escaped}(?![\\w-])`, 'g')
  }
}

function withoutMade(found: readonly Occurrence[], made: readonly Occurrence[]): Occurrence[] {
  const places = new Set(made.map(({ uri, range }) => `${uri} ${range.start}`))
  return found.filter(({ uri, range }) => !places.has(`${uri} ${range.start}`))
}

/** Where a thing is made: its definitions, and for a path the file itself. */
export function definitionsOf(place: Place, thing: Thing): Occurrence[] {
  const { snapshot, stack } = place
  if (thing.kind === 'restriction' || thing.kind === 'rule') return []
  if (thing.kind !== 'path') return definitions(snapshot, stack, thing)
  const document = memberAt(place, thing.path)
  if (document) {
    const range = { start: 0, end: 0 }
    return [{ thing, uri: document.source.uri, range, role: 'definition' }]
  }
  return listeners(stack, thing)
}

function definitions(snapshot: Snapshot, stack: Stack, thing: Thing): Occurrence[] {
  return occurrencesOf(snapshot, stack, thing, definingFiles(thing)).filter(({ role }) => role === 'definition')
}

/** The only files that can define a thing, where that is known beforehand. */
function definingFiles(thing: Thing): readonly (Uri | undefined)[] | undefined {
  if (thing.kind !== 'parameter' && thing.kind !== 'service') return undefined
  const { main, master } = thing.postfix
  return thing.kind === 'service' ? [master?.source.uri] : [main?.source.uri, master?.source.uri]
}

function listeners(stack: Stack, thing: Extract<Thing, { kind: 'path' }>): Occurrence[] {
  return stack.dovecot.flatMap((dovecot) =>
    dovecotListeners(dovecot)
      .filter(({ path, written }) => (path ?? `base_dir/${written}`) === thing.path)
      .map(({ at, section }) => ({
        thing,
        uri: section.document.source.uri,
        range: at.range,
        role: 'definition' as const,
        whole: section.item.range,
      })),
  )
}
