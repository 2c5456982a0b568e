/** Files that only the client can read: what is missing is noted, fetched by `mailcfg/files`, and kept. */

import { SourceText } from '@mailcfg/core'
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
  readonly #bytes = new Map<string, Uint8Array | null>()
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
    const bytes = this.#bytes.get(path)
    if (bytes) return { path, bytes, size: bytes.length }
    if (bytes === undefined) this.#wantedFiles.add(path)
    throw Object.assign(new Error(`${path}: no such file or directory`), { code: 'ENOENT' })
  }

  text({ path, bytes }: RawFile): SourceText {
    return SourceText.fromBytes(path, bytes)
  }

  forget(path: string): void {
    this.#bytes.delete(path)
    this.#folders.delete(directoryOf(path) || '/')
  }

  async fetchMissing(): Promise<boolean> {
    const files = [...this.#wantedFiles].slice(0, BATCH)
    const folders = [...this.#wantedFolders].slice(0, BATCH)
    if (files.length + folders.length === 0) return false
    const params: FilesParams = { files: files.map(uriOf), folders: folders.map(uriOf) }
    const result = (await this.#ask('mailcfg/files', params)) as FilesResult
    for (const [index, path] of files.entries()) {
      this.#wantedFiles.delete(path)
      this.#bytes.set(path, bytesOf(result.files[index] ?? null))
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

function bytesOf(base64: string | null): Uint8Array | null {
  return base64 === null ? null : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}
