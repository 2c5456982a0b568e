/** Files of the disk: heads first, whole texts when asked for. */

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { SourceText, type Uri } from '@mailcfg/core'
import type { RawFile } from './files.ts'
import { MAX_CONFIGURATION_BYTES } from './raw-bytes.ts'

/** Node cannot read or index more in one piece. */
const MAX_BYTES = 2 ** 31 - 1
/** How much of a file is looked at to tell its language, as `FilePatterns.looksLike` says. */
const HEAD_BYTES = 64 * 1024

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
  if (raw.source) return raw.source
  if (raw.bytes.length >= raw.size) return SourceText.fromBytes(uri, raw.bytes)
  return raw.size > MAX_BYTES ? undefined : SourceText.fromBytes(uri, readFileSync(raw.path))
}
