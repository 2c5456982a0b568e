/** Arguments to files: paths are taken as they are, directories are walked, patterns are expanded. */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { explainReadError } from './raw-bytes.ts'
import { UsageError } from './usage-error.ts'

/** A file that was asked for. */
export interface CollectedFile {
  /** Absolute path. */
  readonly path: string
  /** Named by the user, not met on a walk: silence about it would be a lie. */
  readonly named: boolean
}

/** What the arguments gave: files in the order of their paths, and directories that could not be listed. */
export interface Collected {
  readonly files: readonly CollectedFile[]
  readonly failures: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Finds the files that the arguments mean. Directories below hidden ones (`.git`) and `node_modules` are passed over;
 * a directory that is reachable twice through symbolic links is walked once.
 * @param cwd absolute directory that relative arguments start from.
 * @throws UsageError for a path that does not exist and a pattern that fits nothing.
 */
export async function collectFiles(paths: readonly string[], { cwd }: { readonly cwd: string }): Promise<Collected> {
  const found = new Map<string, CollectedFile>()
  const failures: { path: string; reason: string }[] = []
  const walked = new Set<string>()
  const add = (path: string, named: boolean): void => {
    if (named || !found.has(path)) found.set(path, { path, named })
  }
  for (const argument of paths) {
    const path = resolve(cwd, argument)
    const stats = statOf(path)
    if (stats?.isDirectory()) walk(path, walked, failures, (file) => add(file, false))
    else if (stats) add(path, true)
    else for (const file of await expand(argument, cwd)) add(file, false)
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, failures }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

/** The files of a glob; loaded only for the rare argument that the shell left to us. */
async function expand(argument: string, cwd: string): Promise<string[]> {
  const glob = (await import('fast-glob')).default
  if (!glob.isDynamicPattern(argument)) throw new UsageError(`${argument}: no such file or directory`)
  const files = await glob(argument, { cwd, absolute: true, ignore: ['**/node_modules/**'], suppressErrors: true })
  if (files.length === 0) throw new UsageError(`${argument}: no file fits this pattern`)
  return files
}

/** Visits the files below a directory, each directory once by its real path. */
function walk(
  directory: string,
  walked: Set<string>,
  failures: { path: string; reason: string }[],
  visit: (file: string) => void,
): void {
  try {
    const real = realpathSync(directory)
    if (walked.has(real)) return
    walked.add(real)
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort(realFirst)) {
      if (entry.name.startsWith('.')) continue
      const path = join(directory, entry.name)
      const kind = kindOf(entry, path)
      if (kind === 'file') visit(path)
      else if (kind === 'directory' && entry.name !== 'node_modules') walk(path, walked, failures, visit)
    }
  } catch (error) {
    failures.push({ path: directory, reason: explainReadError(error) })
  }
}

/** Real entries before symbolic links, so that a directory is met under its own name; then by name. */
function realFirst(a: Dirent, b: Dirent): number {
  return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1)
}

/** Follows symbolic links; sockets, pipes and dangling links are nothing to read. */
function kindOf(entry: Dirent, path: string): 'file' | 'directory' | undefined {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  if (!entry.isSymbolicLink()) return undefined
  try {
    const stats = statOf(path)
    return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'directory' : undefined
  } catch {
    return undefined
  }
}
