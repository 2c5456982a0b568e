/** Files that are nowhere but in memory: what a browser hands over, and editors' buffers over another tree of files. */

import { SourceText } from '@mailcfg/core'
import type { FileKind, FileSource, RawFile } from './files.ts'

/** Texts by absolute path that stand for files, over the files of another source, if any. Changes when it is told to. */
export class MemoryFiles implements FileSource {
  readonly #texts = new Map<string, SourceText>()
  readonly #children = new Map<string, Map<string, FileKind>>()
  readonly #below: FileSource | undefined
  readonly states?: NonNullable<FileSource['states']>

  constructor(below?: FileSource) {
    this.#below = below
    if (below?.states) this.states = below.states
  }

  /** Lets a text stand for the file of its path. */
  set(source: SourceText): void {
    this.#texts.set(source.uri, source)
    let path = source.uri
    for (let kind: FileKind = 'file'; path !== ''; kind = 'directory') {
      const slash = path.lastIndexOf('/')
      const directory = path.slice(0, Math.max(slash, 0))
      const names = this.#children.get(directory || '/') ?? new Map<string, FileKind>()
      this.#children.set(directory || '/', names.set(path.slice(slash + 1), kind))
      path = directory
    }
  }

  /** Takes a text away again; the file of the other source, if there is one, shows. */
  delete(path: string): void {
    if (!this.#texts.delete(path)) return
    const slash = path.lastIndexOf('/')
    this.#children.get(path.slice(0, slash) || '/')?.delete(path.slice(slash + 1))
  }

  /** The text that stands for a file. */
  get(path: string): SourceText | undefined {
    return this.#texts.get(path)
  }

  kind(path: string): FileKind | undefined {
    if (this.#texts.has(path)) return 'file'
    return this.#below?.kind(path) ?? ((this.#children.get(path)?.size ?? 0) > 0 ? 'directory' : undefined)
  }

  list(directory: string): readonly string[] {
    const own = this.#children.get(directory)
    const below = this.#below?.list(directory) ?? []
    return own === undefined ? below : [...new Set([...below, ...own.keys()])].sort()
  }

  head(path: string): RawFile {
    const source = this.#texts.get(path)
    if (source !== undefined) return rawOf(source)
    if (this.#below) return this.#below.head(path)
    throw Object.assign(new Error(`${path}: no such file or directory`), { code: 'ENOENT' })
  }

  text(raw: RawFile): SourceText | undefined {
    return raw.source ?? this.#below?.text(raw) ?? SourceText.fromBytes(raw.path, raw.bytes)
  }
}

/** A decoded text as a file; its bytes are made when somebody looks at them. */
export function rawOf(source: SourceText): RawFile {
  return new TextFile(source)
}

class TextFile implements RawFile {
  readonly path: string
  readonly source: SourceText

  constructor(source: SourceText) {
    this.path = source.uri
    this.source = source
  }

  get bytes(): Uint8Array {
    return this.source.toBytes()
  }

  get size(): number {
    return this.source.toBytes().length
  }
}
