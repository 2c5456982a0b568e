/** Why a file could not be written, in words that name the file and say what would be needed. */

/** A file was not written; its message is for the user. */
export class WriteError extends Error {
  override readonly name: string = 'WriteError'
  readonly path: string
  /** The message without the path. */
  readonly reason: string

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path}: ${reason}`, cause === undefined ? {} : { cause })
    this.path = path
    this.reason = reason
  }
}

/** A file that is not what it was when it was read. */
export class FileChangedError extends WriteError {
  override readonly name = 'FileChangedError'

  constructor(path: string) {
    super(path, 'has changed since it was read')
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is mounted read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EBUSY: 'something is mounted on it, as containers do with single files; such a file cannot be replaced',
  EIO: 'input/output error',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'no such file or directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
}

/**
 * The error for what the file system said.
 * @param doing what was tried when it said so, such as `a new file beside it cannot be made`.
 */
export function writeError(path: string, error: unknown, doing?: string): WriteError {
  if (error instanceof WriteError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  const reason = REASONS[code] ?? message
  return new WriteError(path, doing === undefined ? reason : `${doing}: ${reason}`, error)
}
