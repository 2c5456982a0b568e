/** The only writer of configuration files: each is replaced in one step, and none is when one of them cannot be. */

import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to be replaced. */
export interface FileReplacement {
  /** A path; a symbolic link is followed, and what it points to is replaced. */
  readonly path: string
  /** The bytes that the new ones were worked out from. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** A file that is not what it was when it was read. */
export class FileChangedError extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} has changed since it was read`)
    this.path = path
  }
}

interface Prepared {
  readonly target: string
  readonly temporary: string
}

/**
 * Replaces files. The new bytes are written beside each file, with its mode and owner, and flushed to the disk; only
 * when all of them are there do they take the names of the old ones.
 * @throws FileChangedError when a file was changed meanwhile, or the error of the file system; nothing is replaced then,
 * unless the very renaming fails.
 */
export function replaceFiles(files: readonly FileReplacement[]): void {
  const prepared: Prepared[] = []
  try {
    for (const file of files) prepared.push(prepare(file))
    for (const { temporary, target } of prepared) renameSync(temporary, target)
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true })
  }
}

function prepare({ path, before, after }: FileReplacement): Prepared {
  const target = realpathSync(path)
  if (!readFileSync(target).equals(before)) throw new FileChangedError(path)
  const { mode, uid, gid } = statSync(target)
  const temporary = join(dirname(target), `.mailcfg-${process.pid}-${prepareCount++}.tmp`)
  // Nobody else may look in before the mode is that of the file.
  const file = openSync(temporary, 'wx', 0o600)
  try {
    writeFileSync(file, after)
    if (process.getuid?.() === 0 || uid !== process.getuid?.() || gid !== process.getgid?.()) fchownSync(file, uid, gid)
    fchmodSync(file, mode & 0o7777)
    fsyncSync(file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return { target, temporary }
}

/** Numbers the temporary files of this process. */
let prepareCount = 0
