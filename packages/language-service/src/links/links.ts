/** Document links: the files that a file names, as far as they are there. */

import type { Range, Uri } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { namesOf } from '../names/names-at.ts'
import { memberAt } from '../names/paths.ts'
import { type Place, placeAt } from '../place.ts'
import type { Snapshot } from '../snapshot.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** A path that leads to a file. */
export interface DocumentLink {
  readonly range: Range
  readonly target: Uri
}

/** Words with a slash, or files beside the one that includes them. */
const CANDIDATES =
  /[^\s,;"'<>(){}|=:]*\/[^\s,;"'<>(){}|=]+|(?<=^[ \t]*!include(?:_try)?[ \t]+)\S+|\bauth(?:mysql|pgsql|ldap|sqlite)\b/gm
/** Tables of this size name no files, or too many of them. */
const LARGE = 256 * 1024

/** The links of a file, in its order. */
export function documentLinks(snapshot: Snapshot, uri: Uri): DocumentLink[] {
  const source = snapshot.document(uri)?.source
  if (source === undefined || source.length > LARGE) return []
  const links = new Map<number, DocumentLink>()
  for (const { 0: word, index } of source.text.matchAll(CANDIDATES)) {
    const place = placeAt(snapshot, uri, index + word.length)
    const link = place && linkAt(place)
    if (link) links.set(link.range.start, link)
  }
  return [...links.values()]
}

function linkAt(place: Place): DocumentLink | undefined {
  const subject = subjectAt(place)
  if (subject === undefined || subject.kind === 'comment') return undefined
  const name = namesOf(place, subject).find(({ thing }) => thing.kind === 'path')
  if (name?.thing.kind !== 'path' || name.role === 'definition') return undefined
  const { path } = name.thing
  const target = memberAt(place, path)?.source.uri ?? onDisk(place.stack, path, place)
  return target === undefined ? undefined : { range: name.range, target }
}

/** Files that are no configuration, such as certificates, where the disk was looked at. */
function onDisk(stack: Stack, path: string, { postfix }: Place): Uri | undefined {
  return stack.fileState(path)?.kind === 'file' ? stack.placesOf(path, postfix)[0] : undefined
}
