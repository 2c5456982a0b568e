/** The only writer of configuration files: each is replaced in one step, and none is when one of them cannot be. */

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { removeStaleTemporaries, removeTemporary, renamedTemporary, temporaryBeside } from './stale-temporaries.ts'
import { FileChangedError, WriteError, writeError } from './write-error.ts'

/** A file to be replaced. */
export interface FileReplacement {
  /** A path; a symbolic link is followed, and what it points to is replaced. */
  readonly path: string
  /** The bytes that the new ones were worked out from. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

interface Prepared extends FileReplacement {
  /** The file itself, symbolic links followed. */
  readonly target: string
  /** The new file beside it. */
  readonly temporary: string
  /** Another name of the old file, from when it is replaced until all are. */
  old?: string
}

/**
 * Replaces files. The new bytes are written beside each file, with its mode, owner and group, and flushed to the disk;
 * only when all of them are there do they take the names of the old ones. When one cannot, those that did are put back.
 * Whoever is stopped in between leaves files that are whole, and the next run removes what was left beside them.
 * Access control lists and extended attributes are those that the system gives to new files of the directory.
 * @throws WriteError, FileChangedError when a file was changed meanwhile; then no file is replaced.
 */
export function replaceFiles(files: readonly FileReplacement[]): void {
  const prepared: Prepared[] = []
  try {
    const targets = targetsOf(files)
    removeStaleTemporaries(targets.keys())
    for (const [target, file] of targets) prepared.push({ ...file, target, temporary: prepare(target, file) })
    rename(prepared)
  } finally {
    for (const { temporary, old } of prepared) {
      removeTemporary(temporary)
      if (old !== undefined) removeTemporary(old)
    }
  }
  for (const directory of new Set(prepared.map(({ target }) => dirname(target)))) flushDirectory(directory)
}

/** The files by their real names; a file that is named twice, as through a link, is replaced once. */
function targetsOf(files: readonly FileReplacement[]): Map<string, FileReplacement> {
  const targets = new Map<string, FileReplacement>()
  for (const file of files) {
    const target = realPath(file.path)
    const other = targets.get(target)
    if (other && !Buffer.from(other.after).equals(file.after)) {
      throw new WriteError(file.path, `is the same file as ${other.path}, and would become another text there`)
    }
    if (other === undefined) targets.set(target, file)
  }
  return targets
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw isLink(path) ? new WriteError(path, 'the symbolic link leads to no file', error) : writeError(path, error)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** Writes the new file beside the old one. */
function prepare(target: string, { path, before, after }: FileReplacement): string {
  const stats = statsOf(target, path)
  refuse(target, path, stats, before)
  const temporary = temporaryBeside(target)
  try {
    writeAs(temporary, after, stats, path)
    return temporary
  } catch (error) {
    removeTemporary(temporary)
    throw writeError(path, error, 'a new file beside it cannot be written')
  }
}

function statsOf(target: string, path: string): Stats {
  try {
    return statSync(target)
  } catch (error) {
    throw writeError(path, error)
  }
}

/** What must not be replaced: anything but a file, a file with other names or write-protected, a changed one. */
function refuse(target: string, path: string, stats: Stats, before: Uint8Array): void {
  if (stats.isDirectory()) throw new WriteError(path, 'is a directory')
  if (!stats.isFile()) throw new WriteError(path, 'is no regular file')
  if (stats.nlink > 1) {
    const others = stats.nlink === 2 ? 'has another name' : `has ${stats.nlink - 1} other names`
    throw new WriteError(
      path,
      `${others} (hard links), where the old text would stay; keep one name, or edit it by hand`,
    )
  }
  try {
    accessSync(target, constants.W_OK)
    if (!readFileSync(target).equals(before)) throw new FileChangedError(path)
  } catch (error) {
    throw writeError(path, error)
  }
}

function writeAs(temporary: string, after: Uint8Array, { mode, uid, gid }: Stats, path: string): void {
  // Nobody else may look in before the mode is that of the file.
  const file = openSync(temporary, 'wx', 0o600)
  try {
    writeFileSync(file, after)
    try {
      if (process.getuid?.() === 0 || uid !== process.getuid?.() || gid !== process.getgid?.())
        fchownSync(file, uid, gid)
      fchmodSync(file, mode & 0o7777)
    } catch (error) {
      throw writeError(path, error, 'its owner and group cannot be kept, which takes its owner or root')
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives the new files the names of the old ones; puts these back when one cannot be replaced. */
function rename(prepared: readonly Prepared[]): void {
  const done: Prepared[] = []
  for (const file of prepared) {
    try {
      if (!readFileSync(file.target).equals(file.before)) throw new FileChangedError(file.path)
      // After the last one there is nothing to put back for.
      if (file !== prepared.at(-1)) file.old = keep(file)
      renameSync(file.temporary, file.target)
      renamedTemporary(file.temporary)
      done.push(file)
    } catch (error) {
      putBack(done.reverse(), writeError(file.path, error))
    }
  }
}

/** A second name for the old file, or a copy of it where file systems have no hard links. */
function keep({ path, target, before }: Prepared): string {
  const old = temporaryBeside(target)
  try {
    linkSync(target, old)
  } catch {
    writeAs(old, before, statSync(target), path)
  }
  return old
}

/** @throws the error that is the reason, with what could not be put back. */
function putBack(done: readonly Prepared[], reason: WriteError): never {
  const stuck = done.filter((file) => {
    try {
      renameSync(file.old as string, file.target)
      return false
    } catch {
      return true
    }
  })
  const words = stuck.map(({ path, old }) => `; ${path} has its new text already, and its old one is in ${old}`)
  for (const file of stuck) delete file.old
  throw stuck.length === 0 ? reason : new WriteError(reason.path, `${reason.reason}${words.join('')}`, reason)
}

/** Makes the new names last through a power failure, where the system can. */
function flushDirectory(directory: string): void {
  try {
    const handle = openSync(directory, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The names are there; when they reach the disk is up to the system.
  }
}
