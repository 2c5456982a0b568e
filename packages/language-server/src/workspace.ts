/** The workspace: folders with their settings, and the stacks of the files that are open. */

import type { SourceText, Uri } from '@mailcfg/core'
import { editorLanguageId, type LanguageDefinition, languageByEditorId } from '@mailcfg/grammars'
import {
  type DirectoryEntry,
  type ServiceSettings,
  type Snapshot,
  snapshotOf,
  withText,
} from '@mailcfg/language-service'
import type { AnyRule } from '@mailcfg/lint'
import { directoryOf, type Stack } from '@mailcfg/model'
import {
  loadStacks,
  MemoryFiles,
  NO_PROJECT_FILE,
  type ProjectFile,
  parseProjectFile,
  UsageError,
} from '@mailcfg/project'
import { type FolderSettings, folderSettings } from './configuration.ts'
import type { ClientSettings } from './custom-requests.ts'
import type { OpenDocuments } from './documents.ts'
import { groupsOfOpen, isBelow, walkFolder } from './folders.ts'
import type { ServerFiles } from './host.ts'

/** How often files are fetched that turn out to be needed, where they have to be. */
const MOST_ROUNDS = 30

/** How many entries of a directory are looked at while somebody types a path. */
const MOST_ENTRIES = 1000

/** A folder, or for files outside of all folders the directory that they lie in. */
interface Folder {
  readonly path: Uri
  project: ProjectFile
  settings: FolderSettings
}

/** What the server knows of all files. */
export class Workspace {
  readonly #below: ServerFiles
  readonly #files: MemoryFiles
  readonly #open: OpenDocuments
  readonly #catalogue: readonly AnyRule[]
  readonly #complain: (message: string) => void
  #roots: Uri[] = []
  #folders = new Map<Uri, Folder>()
  #walks = new Map<Uri, readonly Uri[]>()
  #clientSettings = new Map<Uri | undefined, ClientSettings>()
  #snapshot: Snapshot

  /** @param catalogue all rules, in the words that the client wants. */
  constructor(
    below: ServerFiles,
    open: OpenDocuments,
    catalogue: readonly AnyRule[],
    complain: (message: string) => void,
  ) {
    this.#catalogue = catalogue
    this.#below = below
    this.#files = new MemoryFiles(below)
    this.#open = open
    this.#complain = complain
    this.#snapshot = snapshotOf([], (uri) => this.settingsOf(uri).service)
  }

  /** The present moment; requests keep the one that they began with. */
  get snapshot(): Snapshot {
    return this.#snapshot
  }

  get roots(): readonly Uri[] {
    return this.#roots
  }

  setRoots(roots: readonly Uri[]): void {
    this.#roots = [...roots].sort((a, b) => b.length - a.length)
    this.#folders.clear()
  }

  /** Takes the client's settings: for each root, and for files outside of all. */
  setClientSettings(settings: ReadonlyMap<Uri | undefined, ClientSettings>): void {
    this.#clientSettings = new Map(settings)
    this.#folders.clear()
  }

  /** The settings that hold for a file. */
  settingsOf(uri: Uri): FolderSettings {
    return this.#folderOf(uri).settings
  }

  /** Lets an editor's text stand for the file. Known files have it at once; what else follows is for {@link load}. */
  setText(source: SourceText): void {
    this.#files.set(source)
    this.#snapshot = withText(this.#snapshot, source)
  }

  /** The file's own text counts again. */
  deleteText(path: Uri): void {
    this.#files.delete(path)
  }

  /** The entries of a directory, the first {@link MOST_ENTRIES} of them. */
  list(directory: Uri): readonly DirectoryEntry[] {
    if (!directory.startsWith('/')) return []
    const names = this.#files.list(directory).slice(0, MOST_ENTRIES)
    const parent = directory === '/' ? '' : directory
    return names.map((name) => ({ name, isFolder: this.#files.kind(`${parent}/${name}`) === 'directory' }))
  }

  /** Something has changed on the disk. */
  forget(path: Uri): void {
    this.#below.forget?.(path)
    this.#walks.clear()
    if (path.endsWith('/mailcfg.json')) this.#folders.clear()
  }

  /** Puts the stacks of all open files together anew; documents whose texts have not changed are kept. */
  async load(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const stacks = this.#stacks()
      if ((await this.#below.fetchMissing?.()) !== true) {
        const lookup = (uri: Uri): ServiceSettings => this.settingsOf(uri).service
        const kept = stacks.map((stack) => this.#snapshot.stacks.find((old) => isSameStack(old, stack)) ?? stack)
        this.#snapshot = snapshotOf(kept, lookup, this.#snapshot.generation + 1)
        return
      }
      this.#folders.clear()
      this.#walks.clear()
    }
  }

  /** Open files whose code lenses are wanted. */
  lensFiles(): Uri[] {
    const open = [...this.#open.entries()].map(([uri]) => uri)
    return open.filter((uri) => this.settingsOf(uri).client.codeLens?.enabled !== false)
  }

  /** Open files with the language that they were found to be, as editors call it. */
  languages(): { path: Uri; languageId: string }[] {
    return [...this.#open.entries()].flatMap(([path, { languageId }]) => {
      const language = this.#snapshot.document(path)?.language
      const told = language && editorLanguageId(language)
      return told === undefined || told === languageId ? [] : [{ path, languageId: told }]
    })
  }

  #stacks(): Stack[] {
    const byFolder = new Map<Folder, Uri[]>()
    for (const [path] of this.#open.entries()) {
      const folder = this.#folderOf(path)
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), path])
    }
    return [...byFolder].flatMap(([folder, open]) => this.#stacksOf(folder, open))
  }

  #stacksOf(folder: Folder, open: readonly Uri[]): Stack[] {
    const { project, settings } = folder
    const groups = groupsOfOpen(this.#roots.includes(folder.path) ? this.#walk(folder.path) : [], open)
    const named = new Set(open)
    return groups.flatMap(
      ({ files }) =>
        loadStacks({
          files: this.#files,
          asked: files,
          named,
          config: {
            ignores: project.ignores,
            languageOf: (path) => project.languageOf(path) ?? this.#chosenLanguage(path),
          },
          versions: settings.versions,
          previous: (uri) => this.#snapshot.document(uri),
        }).stacks,
    )
  }

  /** The language that somebody chose in the editor for a text that no path speaks of. */
  #chosenLanguage(path: Uri): LanguageDefinition | undefined {
    return path.startsWith('/') ? undefined : languageByEditorId(this.#open.get(path)?.languageId ?? '')
  }

  #walk(folder: Uri): readonly Uri[] {
    const known = this.#walks.get(folder) ?? walkFolder(this.#files, folder)
    this.#walks.set(folder, known)
    return known
  }

  #folderOf(uri: Uri): Folder {
    const root = this.#roots.find((folder) => isBelow(uri, folder))
    const path = root ?? directoryOf(uri)
    const known = this.#folders.get(path)
    if (known) return known
    const project = this.#projectFile(path)
    const client = this.#clientSettings.get(root) ?? this.#clientSettings.get(undefined) ?? {}
    const folder: Folder = { path, project, settings: folderSettings(client, project, this.#catalogue) }
    this.#folders.set(path, folder)
    return folder
  }

  /** The nearest project file in the folder or above it. One that is wrong counts as none, and its fault is told. */
  #projectFile(folder: Uri): ProjectFile {
    if (!folder.startsWith('/')) return NO_PROJECT_FILE
    for (let directory = folder; ; directory = directoryOf(directory)) {
      const path = `${directory === '/' ? '' : directory}/mailcfg.json`
      if (this.#files.kind(path) === 'file') return this.#readProjectFile(path)
      if (directory === '' || directory === '/') return NO_PROJECT_FILE
    }
  }

  #readProjectFile(path: Uri): ProjectFile {
    try {
      return parseProjectFile(path, this.#files.text(this.#files.head(path))?.text ?? '', directoryOf(path))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      this.#complain(error.message)
      return NO_PROJECT_FILE
    }
  }
}

/** Whether nothing has changed in a stack, so that what was worked out for the old one holds. */
function isSameStack(old: Stack, fresh: Stack): boolean {
  return (
    old.root === fresh.root &&
    old.documents.size === fresh.documents.size &&
    old.versions.postfix === fresh.versions.postfix &&
    old.versions.dovecot === fresh.versions.dovecot &&
    [...fresh.documents].every(([uri, document]) => old.documents.get(uri) === document) &&
    // What the disk says is looked at anew every time.
    fresh.fileStates === undefined
  )
}
