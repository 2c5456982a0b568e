/** What an upgrade does to a configuration, change by change, and what it leaves to the administrator. */

import type { Range, SourceText, TextEdit, Uri } from '@mailcfg/core'

/**
 * `changed`: the new release means the same by what stands there now; `removed`: the new release has nothing like it,
 * the old text stays as a comment; `undecided`: somebody has to decide, a comment `# mailcfg: …` says what.
 */
export type ChangeKind = 'changed' | 'removed' | 'undecided'

/** One change with its reason. */
export interface Change {
  readonly kind: ChangeKind
  readonly source: SourceText
  /** The text that is changed, in offsets of the file before the upgrade. */
  readonly range: Range
  /** What is done, a sentence without a period. */
  readonly what: string
  /** Why, one sentence. */
  readonly why: string
}

/** Something about the upgrade as a whole: a file that was not seen, a permission to look at. */
export interface UpgradeNote {
  readonly text: string
}

/** An upgrade that was worked out and not yet applied. */
export interface Upgrade {
  readonly changes: readonly Change[]
  readonly notes: readonly UpgradeNote[]
  /** Edits of each file that changes; they refer to offsets of `sources`. */
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>
  readonly sources: ReadonlyMap<Uri, SourceText>
  /** Why nothing can be done; then there are no edits. */
  readonly refusal?: string
}

/** An upgrade that cannot be done. */
export function refused(refusal: string): Upgrade {
  return { changes: [], notes: [], edits: new Map(), sources: new Map(), refusal }
}
