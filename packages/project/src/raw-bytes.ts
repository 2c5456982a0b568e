/** What the bytes of a file tell before they are decoded, and why a file could not be read. */

import { isZoneDatabase } from '@mailcfg/grammars'

/** Configuration files are far smaller; only lookup tables may be larger. */
export const MAX_CONFIGURATION_BYTES = 4 * 1024 * 1024

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
  const code = (error as { readonly code?: string }).code
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error))
}
