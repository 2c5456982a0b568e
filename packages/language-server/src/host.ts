/** What the server needs from the program that runs it: files, pages, a thread. */

import type { FileSource } from '@mailcfg/project'
import type { Thread } from './background/messages.ts'

/** Files that may have to be fetched first: what was asked for and is not there yet is noted, until it is fetched. */
export interface ServerFiles extends FileSource {
  /** Fetches what was asked for in vain since the last time; says whether there was any. Absent where files are read at once. */
  fetchMissing?(): Promise<boolean>
  /** Forgets what is known of a path, since it has changed. Absent where nothing is kept. */
  forget?(path: string): void
}

/** Where the server runs. */
export interface ServerHost {
  /** The files below the editor's unsaved texts. */
  files(ask: (method: string, params: object) => Promise<unknown>): ServerFiles
  /** The pages of all rules as Markdown, by rule id. */
  rulePages(): Promise<Readonly<Record<string, string>>>
  /** Starts another thread for the long work; absent where there is none. */
  thread?(): Thread
}
