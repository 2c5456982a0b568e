/** Files that only the client can read: what is missing is noted, fetched by `mailcfg/files`, and kept. */

import { Memo, SourceText } from '@mailcfg/core'
import { directoryOf } from '@mailcfg/model'
import type { FileKind, RawFile } from '@mailcfg/project'
import type { FilesParams, FilesResult, FolderEntry } from './custom-requests.ts'
import type { ServerFiles } from './host.ts'

/** How much is asked for at once. */
const BATCH = 200

/** See {@link ServerFiles.fetchMissing}. */
export class RemoteFiles implements ServerFiles {
  readonly #ask: (method: string, params: object) => Promise<unknown>
  readonly #folders = new Map<string, ReadonlyMap<string, FileKind>>()
  readonly #files = new Map<string, RawFile | null>()
  readonly #texts = new Memo<RawFile, SourceText>()
  readonly #wantedFolders = new Set<string>()
  readonly #wantedFiles = new Set<string>()

  constructor(ask: (method: string, params: object) => Promise<unknown>) {
    this.#ask = ask
  }

  kind(path: string): FileKind | undefined {
    if (path === '' || path === '/') return 'directory'
    return this.#entries(directoryOf(path) || '/').get(path.slice(path.lastIndexOf('/') + 1))
  }

  list(directory: string): readonly string[] {
    return [...this.#entries(directory).keys()].sort()
  }

  head(path: string): RawFile {
    const file = this.#files.get(path)
    if (file) return file
    if (file === undefined) this.#wantedFiles.add(path)
    throw Object.assign(new Error(`${path}: no such file or directory`), { code: 'ENOENT' })
  }

  /** The same object as long as the file has not changed, so that what was made of it is not made again. */
  text(file: RawFile): SourceText {
    return this.#texts.getOrInsertComputed(file, ({ path, bytes }) => SourceText.fromBytes(path, bytes))
  }

  forget(path: string): void {
    this.#folders.delete(directoryOf(path) || '/')
    // What comes and goes as a folder is not told of file by file.
    for (const known of [this.#files, this.#folders]) {
      for (const one of known.keys()) if (one === path || one.startsWith(`${path}/`)) known.delete(one)
    }
  }

  async fetchMissing(): Promise<boolean> {
    const files = [...this.#wantedFiles].slice(0, BATCH)
    const folders = [...this.#wantedFolders].slice(0, BATCH)
    if (files.length + folders.length === 0) return false
    const params: FilesParams = { files: files.map(uriOf), folders: folders.map(uriOf) }
    const result = (await this.#ask('mailcfg/files', params)) as FilesResult
    for (const [index, path] of files.entries()) {
      this.#wantedFiles.delete(path)
      this.#files.set(path, fileOf(path, result.files[index] ?? null))
    }
    for (const [index, path] of folders.entries()) {
      this.#wantedFolders.delete(path)
      this.#folders.set(path, new Map((result.folders[index] ?? []).map(entryOf)))
    }
    return true
  }

  #entries(directory: string): ReadonlyMap<string, FileKind> {
    const known = this.#folders.get(directory)
    if (known === undefined) this.#wantedFolders.add(directory)
    return known ?? new Map()
  }
}

function uriOf(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`
}

function entryOf({ name, isFolder }: FolderEntry): [string, FileKind] {
  return [name, isFolder ? 'directory' : 'file']
}

function fileOf(path: string, base64: string | null): RawFile | null {
  if (base64 === null) return null
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  return { path, bytes, size: bytes.length }
}
