/** What a rename comes to: edits in files, files that move, or the reason why it is not made. */

import type { Range, TextEdit, Uri } from '@mailcfg/core'

/** Why nothing is renamed, as a sentence for people. */
export interface RenameRefusal {
  readonly refused: string
}

/** What can be renamed at a place. */
export interface RenameTarget {
  /** Exactly the part that the new name replaces. */
  readonly range: Range
  readonly placeholder: string
}

/** Everything that one rename changes. */
export interface RenameEdits {
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>
  readonly moves: readonly { readonly from: Uri; readonly to: Uri }[]
}

/** Whether an outcome is a refusal. */
export function isRefused(outcome: object | undefined): outcome is RenameRefusal {
  return outcome !== undefined && 'refused' in outcome
}

/** A refusal. */
export function refused(why: string): RenameRefusal {
  return { refused: why }
}
