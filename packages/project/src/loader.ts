/** From paths to stacks: tells the languages of files, and puts together what belongs to one server. */

import { SourceText, type Uri } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition, matchList } from '@mailcfg/grammars'
import { type Document, readDocument, Stack, type Versions } from '@mailcfg/model'
import { neighboursOf } from './context.ts'
import type { FileSource, RawFile } from './files.ts'
import { groupFiles, type StackFiles } from './group.ts'
import { InternalError } from './internal-error.ts'
import type { ProjectFile } from './project-file.ts'
import { explainReadError, isBinary, isCompiledMap, MAX_CONFIGURATION_BYTES } from './raw-bytes.ts'
import { tableRoles } from './table-roles.ts'

/** What to put together, wherever the files are. */
export interface StackRequest {
  readonly files: FileSource
  /** Absolute paths of the files that are asked for. */
  readonly asked: readonly Uri[]
  /** Those of them that somebody named: silence about one of them would be a lie. */
  readonly named: ReadonlySet<Uri>
  readonly config: Pick<ProjectFile, 'ignores' | 'languageOf'>
  readonly versions: Versions
  /** Absolute directory that is the file tree of one server. */
  readonly root?: string
  /** Whether all members of the stacks count as asked for. */
  readonly whole?: boolean
  /** The language of the files that are named, whatever they are called. */
  readonly as?: LanguageDefinition
  /** What is known of a file from an earlier time; documents of texts that have not changed are taken over. */
  readonly previous?: (uri: Uri) => Document | undefined
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
  /** Those of them that were named, and not met in a directory. */
  readonly named: ReadonlySet<Uri>
  /** The files whose language was told by their text alone: neither their names nor other files say what they are. */
  readonly guessed: ReadonlySet<Uri>
  readonly failures: readonly Failure[]
  /** Files that were passed over although a program might read them, with the reason. */
  readonly notes: readonly Failure[]
}

/** Loads the stacks of some files. Runs wherever its files are, in a browser, too. */
export function loadStacks(request: StackRequest, failures: readonly Failure[] = []): Project {
  return new Loader(request, failures).load()
}

/** Reads the files of one request; every file at most once. */
class Loader {
  readonly #request: StackRequest
  readonly #named: ReadonlySet<Uri>
  readonly #failures: Failure[]
  readonly #notes: Failure[] = []
  readonly #guessed = new Set<Uri>()
  readonly #raw = new Map<Uri, RawFile | undefined>()

  constructor(request: StackRequest, failures: readonly Failure[]) {
    this.#request = request
    this.#named = request.named
    this.#failures = [...failures]
  }

  load(): Project {
    const { root, asked, whole } = this.#request
    const kept = asked.filter((path) => !this.#isIgnored(path))
    const groups = root === undefined ? groupFiles(kept) : [{ root, files: kept }]
    const stacks = groups.flatMap((group) => this.#stack(group, new Set(kept)) ?? [])
    const members = new Set(stacks.flatMap((stack) => [...stack.documents.keys()]))
    const requested = whole ? members : new Set(kept.filter((path) => members.has(path)))
    const named = this.#named
    return { stacks, requested, named, guessed: this.#guessed, failures: this.#failures, notes: this.#notes }
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
      for (const path of neighboursOf(group, this.#request.files)) {
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
    const { root: real, versions, files } = this.#request
    const stack = new Stack(root, documents, versions)
    if (files.states === undefined || (real === undefined && root !== '/')) return stack
    return new Stack(root, documents, versions, files.states(stack))
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
    const roles = tableRoles(new Stack(root, documents.values(), this.#request.versions), this.#request.files)
    for (const [path, language] of detected) {
      if (isStart(language)) continue
      const role = this.#settledLanguage(path) ?? roles.get(path)
      if (role) this.#guessed.delete(path)
      read(path, role ?? language)
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
    const roles = tableRoles(new Stack(root, documents.values(), this.#request.versions), this.#request.files)
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
    const { language, by } = detectLanguage(path, () => SourceText.fromBytes(path, raw.bytes.subarray(0, 65_536)).text)
    if (by === 'content') this.#guessed.add(path)
    return language
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
      const raw = this.#request.files.head(path)
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
    const source = isHuge ? undefined : this.#request.files.text(raw)
    if (source === undefined) {
      this.#notes.push({ path, reason: `passed over: ${raw.size} bytes are too many for ${language.title}` })
      return undefined
    }
    const before = this.#request.previous?.(path)
    if (before?.language === language && isSameText(before.source, source)) return before
    try {
      return readDocument(source, language, before)
    } catch (cause) {
      throw new InternalError(path, cause)
    }
  }

  #unrecognised(path: Uri): void {
    const reason = 'cannot tell what kind of file this is; say so with --as, for instance --as main.cf'
    this.#failures.push({ path, reason })
  }
}

function isSameText(a: SourceText, b: SourceText): boolean {
  if (a === b) return true
  // An editor's text and a file's are different things, even where they are equal: the version tells.
  if (a.version !== b.version || a.encoding !== b.encoding) return false
  const [one, other] = [a.toBytes(), b.toBytes()]
  if (one.length !== other.length) return false
  // A loop, since a call for each byte of a large table takes longer than to read it.
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
