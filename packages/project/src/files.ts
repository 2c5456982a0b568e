/** Where files come from: a disk, or texts that somebody hands over. The loader asks nothing else. */

import type { SourceText } from '@mailcfg/core'
import type { FileStates, Stack } from '@mailcfg/model'

/** A file of which the head was read. */
export interface RawFile {
  readonly path: string
  /** All bytes, unless the file is larger than configuration files are; then its head. */
  readonly bytes: Uint8Array
  /** Size of the whole file. */
  readonly size: number
  /** The whole text, where it was decoded already, such as an editor's buffer. */
  readonly source?: SourceText
}

/** What lies under a path, symbolic links followed; sockets and pipes are nothing to read. */
export type FileKind = 'file' | 'directory'

/** A tree of files. Paths are absolute, with `/` as separator. */
export interface FileSource {
  /** What lies there; `undefined` for nothing, and for what may not be looked at. */
  kind(path: string): FileKind | undefined
  /** Names in a directory, sorted; none where it cannot be listed. */
  list(directory: string): readonly string[]
  /**
   * Reads a file, or only its head when it is larger than configuration files are.
   * @throws an error whose message, or `code`, tells why it cannot be read.
   */
  head(path: string): RawFile
  /** The whole text of a file whose head was read; `undefined` when it is too large for any program. */
  text(raw: RawFile): SourceText | undefined
  /** What the disk says of the files that a stack names; absent where there is no disk. */
  states?(stack: Stack): FileStates
}
