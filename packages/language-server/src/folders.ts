/** The folders of a workspace: which files there are, and which of them belong to the servers of open files. */

import type { Uri } from '@mailcfg/core'
import { type FileSource, groupFiles, type StackFiles } from '@mailcfg/project'

/** A folder with more names than this is not walked to its end: it is no configuration of mail servers alone. */
const MOST_FILES = 20_000

/** The files below a folder, in order; hidden folders and those of packages are passed over. */
export function walkFolder(files: FileSource, folder: Uri): Uri[] {
  const found: Uri[] = []
  const waiting = [folder]
  for (let directory = waiting.shift(); directory !== undefined; directory = waiting.shift()) {
    for (const name of files.list(directory)) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = `${directory === '/' ? '' : directory}/${name}`
      const kind = files.kind(path)
      if (kind === 'directory') waiting.push(path)
      else if (kind === 'file') found.push(path)
      if (found.length >= MOST_FILES) return found.sort()
    }
  }
  return found.sort()
}

/** The groups of files, one for each server, in which some of the open files are. */
export function groupsOfOpen(paths: readonly Uri[], open: readonly Uri[]): StackFiles[] {
  const groups = groupFiles([...new Set([...paths, ...open])].sort())
  const wanted = new Set(open)
  return groups.filter(({ files }) => files.some((file) => wanted.has(file)))
}

/** Whether a path lies below a folder. */
export function isBelow(path: Uri, folder: Uri): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
