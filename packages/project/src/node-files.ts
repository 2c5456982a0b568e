/** The files of this machine's disk. */

import { readdirSync, statSync } from 'node:fs'
import { readFileStates } from './file-states.ts'
import type { FileKind, FileSource } from './files.ts'
import { readHead, sourceOf } from './read-source.ts'

/** See {@link FileSource}. */
export const nodeFiles: FileSource = {
  kind: kindOf,
  list(directory) {
    try {
      return readdirSync(directory).sort()
    } catch {
      return []
    }
  },
  head: readHead,
  text: (raw) => sourceOf(raw.path, raw),
  states: readFileStates,
}

function kindOf(path: string): FileKind | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'directory' : undefined
  } catch {
    return undefined
  }
}
