/** One moment of all files that an editor knows of: stacks, documents, settings. Immutable. */

import type { SourceText, Uri } from '@mailcfg/core'
import { type Document, readDocument, type Stack } from '@mailcfg/model'
import type { ServiceSettings } from './settings.ts'

/** What every feature starts from. Two requests that hold the same snapshot see the same texts. */
export interface Snapshot {
  /** Counts up: a snapshot with a higher number is newer. */
  readonly generation: number
  readonly stacks: readonly Stack[]
  /** The stack that a file belongs to; `undefined` for files that no stack has. */
  stackOf(uri: Uri): Stack | undefined
  /** The document of a file. */
  document(uri: Uri): Document | undefined
  /** The settings of the folder that a file lies in. */
  settingsOf(uri: Uri): ServiceSettings
}

/** Tells the settings of a file. */
export type SettingsLookup = (uri: Uri) => ServiceSettings

/** A snapshot of some stacks. A file that is a member of two belongs to the first. */
export function snapshotOf(stacks: readonly Stack[], settingsOf: SettingsLookup, generation = 0): Snapshot {
  const stackOf = (uri: Uri): Stack | undefined => stacks.find(({ documents }) => documents.has(uri))
  return { generation, stacks, stackOf, document: (uri) => stackOf(uri)?.documents.get(uri), settingsOf }
}

/**
 * The next snapshot, in which one file has another text: the path of a keystroke. Everything untouched is shared, and of
 * the file itself the lines around the edit are parsed again. A file that no stack has gives the same stacks.
 */
export function withText(snapshot: Snapshot, source: SourceText): Snapshot {
  const { stacks, settingsOf, generation } = snapshot
  const owner = snapshot.stackOf(source.uri)
  const before = owner?.documents.get(source.uri)
  if (owner === undefined || before === undefined) return snapshotOf(stacks, settingsOf, generation + 1)
  const changed = owner.with(readDocument(source, before.language, before))
  return snapshotOf(
    stacks.map((stack) => (stack === owner ? changed : stack)),
    settingsOf,
    generation + 1,
  )
}
