/** Bytes of a file to source text; says why when a file is not one that a person wrote. */

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { SourceText, type Uri } from '@mailcfg/core'
import { isZoneDatabase } from '@mailcfg/grammars'

/** Configuration files are far smaller; only lookup tables may be larger. */
export const MAX_CONFIGURATION_BYTES = 4 * 1024 * 1024
/** Node cannot read or index more in one piece. */
const MAX_BYTES = 2 ** 31 - 1
/** How much of a file is looked at to tell its language, as `FilePatterns.looksLike` says. */
const HEAD_BYTES = 64 * 1024

/** Maps that postmap and postalias compiled; never text. */
const COMPILED = /\.(?:db|lmdb|cdb|dir|pag|sdbm|mdb|sqlite3?)$/i

/** Whether a file's name says that it is a compiled map. */
export function isCompiledMap(path: string): boolean {
  return COMPILED.test(path) && !isZoneDatabase(path)
}

/** Whether bytes are no text: NUL stands in no configuration, but a file in UTF-16 or a database is full of it. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  let zeros = 0
  for (let i = head.indexOf(0); i >= 0; i = head.indexOf(0, i + 1)) zeros++
  return zeros * 64 > head.length
}

/** A file of the disk that was not decoded yet. */
export interface RawFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Size on the disk; `bytes` holds all of it unless the file is larger than the head that was asked for. */
  readonly size: number
}

/**
 * Reads a file, or only its head when it is larger than configuration files are.
 * @throws the error of the file system, whose `code` {@link explainReadError} puts in words.
 */
export function readHead(path: string): RawFile {
  const { size } = statSync(path)
  if (size <= MAX_CONFIGURATION_BYTES) {
    const bytes = readFileSync(path)
    return { path, bytes, size: bytes.length }
  }
  const bytes = new Uint8Array(HEAD_BYTES)
  const file = openSync(path, 'r')
  try {
    return { path, bytes: bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0)), size }
  } finally {
    closeSync(file)
  }
}

/** The whole text of a file whose head was read; `undefined` when it is too large for any program. */
export function sourceOf(uri: Uri, raw: RawFile): SourceText | undefined {
  if (raw.bytes.length >= raw.size) return SourceText.fromBytes(uri, raw.bytes)
  return raw.size > MAX_BYTES ? undefined : SourceText.fromBytes(uri, readFileSync(raw.path))
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or directory',
  ELOOP: 'too many symbolic links',
  EIO: 'input/output error',
  EISDIR: 'is a directory',
}

/** Why a file could not be read, in the words that administrators know from other tools. */
export function explainReadError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error))
}
