/** The files that a replacement makes beside the ones it replaces, and what is left of them by a run that was killed. */

import { randomBytes } from 'node:crypto'
import { readdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NAME = /^\.mailcfg-(\d+)-[\da-f]+\.tmp$/

/** Those of this run that still stand. */
const own = new Set<string>()

/**
 * A name in the directory of `target` that nobody else uses. The number of the process tells the next run whether the
 * file is still in use; the rest is chance, since processes in different containers may have the same number.
 */
export function temporaryBeside(target: string): string {
  const path = join(dirname(target), `.mailcfg-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  own.add(path)
  return path
}

/** Takes a file of {@link temporaryBeside} away, if it is there and can be; else a later run does. */
export function removeTemporary(path: string): void {
  own.delete(path)
  try {
    rmSync(path, { force: true })
  } catch {
    // It is in nobody's way.
  }
}

/** Says that a file of {@link temporaryBeside} has got another name. */
export function renamedTemporary(path: string): void {
  own.delete(path)
}

/**
 * Removes what runs left beside these files that were killed: files of processes that do not exist any more. The files
 * that such a run was about to replace are whole, be they the old or the new ones. What cannot be removed is left alone.
 */
export function removeStaleTemporaries(files: Iterable<string>): void {
  for (const directory of new Set([...files].map(realDirectory))) {
    for (const name of namesIn(directory)) {
      const process = NAME.exec(name)?.[1]
      const path = join(directory, name)
      if (process !== undefined && !own.has(path) && !isRunning(Number(process))) removeTemporary(path)
    }
  }
}

/** Where a file itself is; symbolic links to it may be anywhere. */
function realDirectory(file: string): string {
  try {
    return dirname(realpathSync(file))
  } catch {
    return dirname(file)
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** Whether another process with this number exists; a file with our own number that is not ours is older than we. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
