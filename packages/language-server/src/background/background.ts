/** The long work of a server: loading what texts name, and linting everything. It runs in this thread, or in another. */

import type { Uri } from '@mailcfg/core'
import type { CodeLens } from '@mailcfg/language-service'
import type { Notice } from './messages.ts'

/** Where the long work is done. Whatever it finds is put into the server's store of findings. */
export interface Background {
  /** Takes note of what the client has told, in the order in which it was told. */
  told(notice: Notice): void
  /** Loads what the texts name: afterwards the workspace's snapshot has it. */
  link(): Promise<void>
  /**
   * Lints everything, and then looks who may relay, for the lenses.
   * @param findingsAreThere called when all findings are in the store
   * @returns false when the work was given up for something newer
   */
  lint(isCurrent: () => boolean, findingsAreThere: () => void): Promise<boolean>
  /** The lenses of a file of the snapshot, quick once {@link lint} has come to its end. */
  lenses(uri: Uri): readonly CodeLens[]
  /** Ends everything. */
  stop(): void
}
