/** Which of the files that were read may be written: each by one name, and none outside the tree that is meant. */

import { realpathSync } from 'node:fs'

/**
 * The paths that may be written. Of several names of one file, such as a symbolic link and what it points to, only the
 * first is among them; with a root, none that leads out of it.
 */
export function writableFiles(paths: Iterable<string>, root?: string): ReadonlySet<string> {
  const base = root === undefined ? undefined : realOf(root)
  const taken = new Set<string>()
  const writable = new Set<string>()
  for (const path of paths) {
    const real = realOf(path)
    if (real === undefined || taken.has(real)) continue
    if (base !== undefined && base !== '/' && !real.startsWith(`${base}/`)) continue
    taken.add(real)
    writable.add(path)
  }
  return writable
}

/** Nothing for what is not there, such as the name that standard input stands for. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
