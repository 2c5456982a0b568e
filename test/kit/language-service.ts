/** Marked texts for the features of editors: `‸` is the cursor, `⟦…⟧` a range that is expected. */

import './sql.ts'
import type { Range, Uri } from '@mailcfg/core'
import {
  DEFAULT_SETTINGS,
  type Place,
  placeAt,
  type ServiceSettings,
  type Snapshot,
  type Subject,
  snapshotOf,
  subjectAt,
} from '@mailcfg/language-service'
import type { Versions } from '@mailcfg/model'
import { stackOf } from './stack.ts'

const CURSOR = '‸'
const MARKS = /[‸⟦⟧]/g

/** A text without its marks, and where they were. */
export interface MarkedText {
  readonly text: string
  /** Offset of the cursor; `undefined` without one. */
  readonly cursor: number | undefined
  /** The marked ranges, in the order of their starts. */
  readonly ranges: readonly Range[]
}

/** Takes the marks out of a text. @throws Error for brackets that do not match. */
export function readCursor(marked: string): MarkedText {
  const open: number[] = []
  const ranges: Range[] = []
  let cursor: number | undefined
  let taken = 0
  for (const { 0: mark, index } of marked.matchAll(MARKS)) {
    const offset = index - taken++
    if (mark === CURSOR) cursor = offset
    else if (mark === '⟦') open.push(offset)
    else ranges.push({ start: open.pop() ?? fail(marked), end: offset })
  }
  if (open.length > 0) fail(marked)
  return { text: marked.replace(MARKS, ''), cursor, ranges: ranges.sort((a, b) => a.start - b.start) }
}

function fail(marked: string): never {
  throw new Error(`marks that do not match: ${marked}`)
}

/** A fixture with marks: files of a server, of which one has the cursor. */
export interface MarkedFiles {
  readonly snapshot: Snapshot
  /** The place of the cursor. */
  readonly place: Place
  /** All marked ranges, `path start-end text`, in the order of the paths. */
  readonly ranges: readonly { readonly uri: Uri; readonly range: Range; readonly text: string }[]
}

/** A snapshot of some files, path on the server → text without marks. */
export function snapshotOfFiles(
  files: Readonly<Record<string, string>>,
  settings: ServiceSettings = DEFAULT_SETTINGS,
  versions: Versions = {},
): Snapshot {
  return snapshotOf([stackOf(files, versions)], () => settings)
}

/**
 * Reads a fixture of several files, exactly one of which has a cursor.
 * @param files path on the server → marked text
 */
export function markedFiles(
  files: Readonly<Record<string, string>>,
  settings?: ServiceSettings,
  versions?: Versions,
): MarkedFiles {
  const marked = Object.entries(files).map(([path, text]) => ({
    path: `/${path.replace(/^\//, '')}`,
    ...readCursor(text),
  }))
  const snapshot = snapshotOfFiles(Object.fromEntries(marked.map(({ path, text }) => [path, text])), settings, versions)
  const here = marked.filter(({ cursor }) => cursor !== undefined)
  const [at] = here
  const place = at && placeAt(snapshot, at.path, at.cursor as number)
  if (place === undefined || here.length > 1) throw new Error('a fixture has one cursor')
  const ranges = marked.flatMap(({ path, text, ranges: inFile }) =>
    inFile.map((range) => ({ uri: path, range, text: text.slice(range.start, range.end) })),
  )
  return { snapshot, place, ranges }
}

/** The subject at the cursor of a marked file, and the text of its range in brackets: `macro ⟦myhostname⟧`. */
export function subjectIn(
  path: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Subject | undefined {
  return subjectAt(markedFiles({ ...others, [path]: text }).place)
}

/** `kind: text` of the subject at the cursor, checked to have the marked range; `nothing` without a subject. */
export function checkSubject(path: string, text: string, others: Readonly<Record<string, string>> = {}): string {
  const { place, ranges } = markedFiles({ ...others, [path]: text })
  const subject = subjectAt(place)
  if (subject === undefined) return 'nothing'
  const { range } = subject
  const [expected] = ranges
  const wanted = expected?.range ?? { start: place.offset, end: place.offset }
  const isRight = range.start === wanted.start && range.end === wanted.end
  const shown = place.document.source.slice(range)
  return isRight ? `${subject.kind}: ${subject.text}` : `${subject.kind} at ${range.start}-${range.end} "${shown}"`
}
