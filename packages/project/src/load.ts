/** From arguments to stacks: reads files, tells their languages, and puts together what belongs to one server. */

import { resolve } from 'node:path'
import { SourceText, type Uri } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition, matchList } from '@mailcfg/grammars'
import { type Document, readDocument, Stack, type Versions } from '@mailcfg/model'
import { type Collected, collectFiles } from './collect.ts'
import { neighboursOf } from './context.ts'
import { readFileStates } from './file-states.ts'
import { groupFiles, type StackFiles } from './group.ts'
import { InternalError } from './internal-error.ts'
import type { ProjectFile } from './project-file.ts'
import {
  explainReadError,
  isBinary,
  isCompiledMap,
  MAX_CONFIGURATION_BYTES,
  type RawFile,
  readHead,
  sourceOf,
} from './read-source.ts'
import { tableRoles } from './table-roles.ts'
import { UsageError } from './usage-error.ts'

/** What to load. */
export interface LoadRequest {
  /** Files, directories and patterns; `-` stands for `stdin`. */
  readonly paths: readonly string[]
  /** Absolute directory that relative paths start from. */
  readonly cwd: string
  readonly config: ProjectFile
  readonly versions: Versions
  /** Absolute directory that is the file tree of one server; without paths all of its mail configuration is meant. */
  readonly root?: string
  /** The language of the files that are named, whatever they are called. */
  readonly as?: LanguageDefinition
  /** Content that stands for a file, such as an editor's unsaved text, and the path it is to be taken for. */
  readonly stdin?: { readonly filename: string; readonly bytes: Uint8Array }
}

/** A file that could not be checked although it was asked for. */
export interface Failure {
  readonly path: string
  readonly reason: string
}

/** What was loaded. */
export interface Project {
  readonly stacks: readonly Stack[]
  /** The files that were asked for; other members of the stacks were read to understand these. */
  readonly requested: ReadonlySet<Uri>
  readonly failures: readonly Failure[]
  /** Files that were passed over although a program might read them, with the reason. */
  readonly notes: readonly Failure[]
}

/**
 * Loads everything that the arguments mean.
 * @throws UsageError when an argument means nothing.
 */
export async function loadProject(request: LoadRequest): Promise<Project> {
  const { cwd, stdin } = request
  const stdinPath = stdin && resolve(cwd, stdin.filename)
  const { files, failures } = isWholeServer(request)
    ? filesOfServer(request.root)
    : await collectFiles(
        request.paths.filter((path) => path !== '-'),
        { cwd },
      )
  const named = new Set(files.filter((file) => file.named).map((file) => file.path))
  if (stdinPath !== undefined) named.add(stdinPath)
  const loader = new Loader(request, named, failures)
  if (stdin && stdinPath !== undefined) loader.provide(stdinPath, stdin.bytes)
  const asked = new Set([...files.map((file) => file.path), ...named])
  for (const path of asked) refuseOutside(path, request.root)
  return loader.load([...asked].sort())
}

/** Whether a server is meant, and none of its files by name. */
function isWholeServer(request: LoadRequest): request is LoadRequest & { readonly root: string } {
  return request.root !== undefined && request.paths.length === 0
}

function filesOfServer(root: string): Collected {
  const files = neighboursOf({ root, files: [] }).sort()
  if (files.length === 0) throw new UsageError(`${root}: no configuration of a mail server below it`)
  return { files: files.map((path) => ({ path, named: false })), failures: [] }
}

function refuseOutside(path: Uri, root: string | undefined): void {
  if (root === undefined || root === '/' || path.startsWith(`${root}/`)) return
  throw new UsageError(`${path} does not lie below the root ${root}`)
}

/** Reads the files of one request; every file at most once. */
class Loader {
  readonly #request: LoadRequest
  readonly #named: ReadonlySet<Uri>
  readonly #failures: Failure[]
  readonly #notes: Failure[] = []
  readonly #raw = new Map<Uri, RawFile | undefined>()

  constructor(request: LoadRequest, named: ReadonlySet<Uri>, failures: readonly Failure[]) {
    this.#request = request
    this.#named = named
    this.#failures = [...failures]
  }

  /** Takes bytes for the content of a path that need not exist. */
  provide(path: Uri, bytes: Uint8Array): void {
    this.#raw.set(path, { path, bytes, size: bytes.length })
  }

  load(asked: readonly Uri[]): Project {
    if (this.#request.as) this.#refuseDirectories()
    const kept = asked.filter((path) => !this.#isIgnored(path))
    const { root } = this.#request
    const groups = root === undefined ? groupFiles(kept) : [{ root, files: kept }]
    const stacks = groups.flatMap((group) => this.#stack(group, new Set(kept)) ?? [])
    const members = new Set(stacks.flatMap((stack) => [...stack.documents.keys()]))
    const requested = isWholeServer(this.#request) ? members : new Set(kept.filter((path) => members.has(path)))
    return { stacks, requested, failures: this.#failures, notes: this.#notes }
  }

  #refuseDirectories(): void {
    const directory = this.#request.paths.find(
      (path) => path !== '-' && !this.#named.has(resolve(this.#request.cwd, path)),
    )
    if (directory !== undefined) throw new UsageError(`--as tells the language of single files; ${directory} is none`)
  }

  #isIgnored(path: Uri): boolean {
    if (!this.#request.config.ignores(path)) return false
    if (this.#named.has(path)) this.#notes.push({ path, reason: 'left out by "ignore" in the project file' })
    return true
  }

  /** The stack of a group, or nothing when no file in it is of interest. */
  #stack(group: StackFiles, asked: ReadonlySet<Uri>): Stack | undefined {
    const detected = new Map<Uri, LanguageDefinition>()
    const unknown: Uri[] = []
    for (const path of group.files) {
      const language = this.#languageOf(path)
      if (language) detected.set(path, language)
      else if (this.#raw.get(path)) unknown.push(path)
    }
    if (detected.size === 0 && !unknown.some((path) => this.#named.has(path))) return undefined
    if (this.#request.as === undefined) {
      for (const path of neighboursOf(group)) {
        const language = this.#languageOf(path, true)
        if (language) detected.set(path, language)
      }
    }
    const documents = this.#withTables(group.root, detected, asked)
    for (const path of unknown) if (this.#named.has(path) && !documents.has(path)) this.#unrecognised(path)
    return documents.size === 0 ? undefined : this.#withFileStates(group.root, [...documents.values()])
  }

  /** The stack, and what the disk says of its files where its root is a server's and no copy's. */
  #withFileStates(root: Uri, documents: readonly Document[]): Stack {
    const { root: real, versions } = this.#request
    const stack = new Stack(root, documents, versions)
    if (real === undefined && root !== '/') return stack
    return new Stack(root, documents, versions, readFileStates(stack))
  }

  /** Reads configurations first, since they tell what the tables are. */
  #withTables(root: Uri, detected: ReadonlyMap<Uri, LanguageDefinition>, asked: ReadonlySet<Uri>): Map<Uri, Document> {
    const documents = new Map<Uri, Document>()
    const read = (path: Uri, language: LanguageDefinition): void => {
      const document = this.#document(path, language)
      if (document) documents.set(path, document)
    }
    const isStart = (language: LanguageDefinition): boolean => language.id === 'main.cf' || language.id === 'master.cf'
    for (const [path, language] of detected) if (isStart(language)) read(path, language)
    const roles = tableRoles(new Stack(root, documents.values(), this.#request.versions))
    for (const [path, language] of detected) {
      if (!isStart(language)) read(path, this.#settledLanguage(path) ?? roles.get(path) ?? language)
    }
    const tried = new Set<Uri>()
    for (let named = roles; named.size > 0; named = this.#newRoles(root, documents, named, tried)) {
      for (const [path, language] of named) {
        tried.add(path)
        if (documents.has(path) || this.#request.config.ignores(path)) continue
        if (this.#open(path, !asked.has(path))) read(path, this.#settledLanguage(path) ?? language)
      }
    }
    return documents
  }

  /** What the files that were just read name in their turn. */
  #newRoles(
    root: Uri,
    documents: ReadonlyMap<Uri, Document>,
    read: ReadonlyMap<Uri, LanguageDefinition>,
    tried: ReadonlySet<Uri>,
  ): Map<Uri, LanguageDefinition> {
    if (![...read.values()].includes(matchList)) return new Map()
    const roles = tableRoles(new Stack(root, documents.values(), this.#request.versions))
    return new Map([...roles].filter(([path]) => !tried.has(path)))
  }

  #settledLanguage(path: Uri): LanguageDefinition | undefined {
    return (this.#named.has(path) ? this.#request.as : undefined) ?? this.#request.config.languageOf(path)
  }

  #languageOf(path: Uri, isContext = false): LanguageDefinition | undefined {
    const raw = this.#open(path, isContext)
    if (raw === undefined) return undefined
    const settled = this.#settledLanguage(path)
    if (settled) return settled
    return detectLanguage(path, () => SourceText.fromBytes(path, raw.bytes.subarray(0, 65_536)).text).language
  }

  /** The file's head, unless it is no text; whoever named a file is told why it was not read. */
  #open(path: Uri, isContext: boolean): RawFile | undefined {
    if (this.#raw.has(path)) return this.#raw.get(path)
    const raw = this.#read(path, isContext)
    this.#raw.set(path, raw)
    return raw
  }

  #read(path: Uri, isContext: boolean): RawFile | undefined {
    const refuse = (reason: string): undefined => {
      if (this.#named.has(path)) this.#failures.push({ path, reason })
    }
    if (isCompiledMap(path)) return refuse('a compiled map; name the text file that it was made from')
    try {
      const raw = readHead(path)
      return isBinary(raw.bytes) ? refuse('not a text file') : raw
    } catch (error) {
      if (!isContext) this.#failures.push({ path, reason: explainReadError(error) })
      return undefined
    }
  }

  #document(path: Uri, language: LanguageDefinition): Document | undefined {
    const raw = this.#raw.get(path)
    if (raw === undefined) return undefined
    const isHuge = raw.size > MAX_CONFIGURATION_BYTES && language.shape !== 'table'
    const source = isHuge ? undefined : sourceOf(path, raw)
    if (source === undefined) {
      this.#notes.push({ path, reason: `passed over: ${raw.size} bytes are too many for ${language.title}` })
      return undefined
    }
    try {
      return readDocument(source, language)
    } catch (cause) {
      throw new InternalError(path, cause)
    }
  }

  #unrecognised(path: Uri): void {
    const reason = 'cannot tell what kind of file this is; say so with --as, for instance --as main.cf'
    this.#failures.push({ path, reason })
  }
}
