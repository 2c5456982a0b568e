/** A program that types at random in the files of some servers and tells what went wrong, as JSON. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { getHeapCodeStatistics } from 'node:v8'
import { type Diagnostic, SourceText, type Uri } from '@mailcfg/core'
import { nodeHost } from '@mailcfg/language-server'
import { type Snapshot, selectedRules, withSeverity } from '@mailcfg/language-service'
import { lintStack, prepareLint, rules } from '@mailcfg/lint'
import { nodeFiles } from '@mailcfg/project'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import { Converter } from '../../packages/language-server/src/convert.ts'
import { OpenDocuments } from '../../packages/language-server/src/documents.ts'
import { type AnyHandler, defineHandler } from '../../packages/language-server/src/handlers/handler.ts'
import { handlers } from '../../packages/language-server/src/handlers/index.ts'
import { diagnosticsOf } from '../../packages/language-server/src/protocol-diagnostics.ts'
import { Workspace } from '../../packages/language-server/src/workspace.ts'
import { Dice } from '../fuzz/dice.ts'
import { announcedMethods, CALLS, type OpenText } from './calls.ts'
import { ABLE } from './clients.ts'
import { factsOf, readAnew } from './facts.ts'
import { rangeFaults } from './ranges.ts'
import { edits, TypedText, type WireChange } from './typist.ts'
import { WireSession } from './wire.ts'

/** What to do, and where. */
export interface TypingOrder {
  readonly seed: number
  /** Keystrokes in each server. */
  readonly keystrokes: number
  /** Folders of servers; they are copied and stay as they are. */
  readonly servers: readonly string[]
  /** How often the heap is measured in each server, with the files as they were at first. */
  readonly measures: number
}

/** What came of it. */
export interface TypingReport {
  /** What went wrong, with the number of the keystroke. Empty when all is well. */
  readonly faults: readonly string[]
  readonly keystrokes: number
  /** Requests between the keystrokes; those before the first one are not counted. */
  readonly requests: number
  readonly pauses: number
  /** Bytes of data on the heap, by server, in the order of the measures. */
  readonly heaps: readonly (readonly number[])[]
}

const MOST_FAULTS = 5
/** One keystroke in so many is followed by a request, and one in so many by a pause in which all findings are compared. */
const ASKED = 4
const PAUSED = 25
/** Files are put back when they have grown to this, so that checking them stays quick. */
const LONGEST = 40_000

class Typing {
  readonly faults: string[] = []
  readonly heap: number[] = []
  keystrokes = 0
  requests = 0
  pauses = 0
  readonly #dice: Dice
  readonly #isUtf8: boolean
  /** Whether the long work has a thread of its own; its memory is counted where it has none. */
  readonly #hasThread: boolean
  readonly #original: string
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'mailcfg-typing-')))
  readonly #open = new Map<Uri, TypedText>()
  readonly #published = new Map<Uri, PublishDiagnosticsParams>()
  /** Files that others have changed since all findings were told. */
  readonly #dirty = new Set<Uri>()
  readonly #pool: readonly string[]
  #session!: WireSession
  #snapshot!: Snapshot
  #methods: string[] = []

  constructor(server: string, seed: number, hasThread: boolean) {
    this.#original = server
    this.#hasThread = hasThread
    this.#dice = new Dice(seed)
    this.#isUtf8 = seed % 2 === 0
    this.#pool = this.#paths(server).flatMap((path) =>
      readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
    )
  }

  async run(count: number, measures: number): Promise<void> {
    await this.#start()
    try {
      await this.#putBack()
      await this.#askAll()
      this.requests = 0
      for (let measured = 0; measured < measures; measured++) {
        const until = (count * (measured + 1)) / measures
        while (this.keystrokes < until && this.faults.length < MOST_FAULTS) await this.#act()
        await this.#putBack()
        this.heap.push(heapInUse())
      }
      await this.#session.stop()
    } finally {
      rmSync(this.#folder, { recursive: true })
    }
  }

  async #start(): Promise<void> {
    cpSync(this.#original, this.#folder, { recursive: true })
    const probe = (method: string, phase: AnyHandler['phase']): AnyHandler =>
      defineHandler<object, null>({
        method,
        phase,
        empty: null,
        answer: (_, { snapshot }) => {
          this.#snapshot = snapshot
          return null
        },
      })
    this.#session = await WireSession.start({
      capabilities: { ...ABLE, general: { positionEncodings: [this.#isUtf8 ? 'utf-8' : 'utf-16'] } },
      folder: this.#folder,
      host: this.#hasThread ? nodeHost : { files: nodeHost.files, rulePages: nodeHost.rulePages },
      answers: new Proxy(
        {},
        { get: (_, method) => (method === 'workspace/configuration' ? () => [null, null] : () => null) },
      ),
      handlers: [...handlers, probe('test/parsed', 'parsed'), probe('test/linted', 'linted')],
    })
    this.#methods = announcedMethods(this.#session.capabilities)
  }

  /** Files, or a keystroke with what may follow it. */
  async #act(): Promise<void> {
    const dice = this.#dice
    if (this.#open.size === 0 || dice.chance(0.03)) this.#openOne()
    if (this.#open.size > 1 && dice.chance(0.02)) this.#close(dice.pick([...this.#open.keys()]))
    if (dice.chance(0.02)) this.#changeDisk()
    const [path, typed] = dice.pick([...this.#open])
    if (typed.text.length > LONGEST) this.#tell(path, typed, typed.replace(this.#diskText(path)))
    for (const changes of edits(typed, this.#pool, dice, this.#isUtf8)) {
      this.keystrokes++
      this.#tell(path, typed, changes)
      if (dice.chance(1 / ASKED)) await this.#ask()
      await this.#compareText(path, typed)
      if (dice.chance(1 / 400)) await pause(dice.integer(0, 300))
      if (dice.chance(1 / PAUSED)) await this.#compareFindings()
      if (this.faults.length >= MOST_FAULTS) return
    }
  }

  #openOne(): void {
    const paths = this.#paths(this.#folder).filter((path) => !this.#open.has(path))
    if (paths.length > 0) this.#openText(this.#dice.pick(paths))
  }

  #openText(path: Uri): void {
    const typed = new TypedText(this.#diskText(path))
    this.#open.set(path, typed)
    const { text, version } = typed
    const textDocument = { uri: pathToFileURL(path).href, languageId: 'plaintext', version, text }
    this.#session.notify('textDocument/didOpen', { textDocument })
    this.#dirty.add(path)
  }

  /** What was typed is saved, or lost. */
  #close(path: Uri): void {
    const typed = this.#open.get(path) as TypedText
    this.#open.delete(path)
    if (this.#dice.chance(0.3)) writeFileSync(path, typed.text)
    this.#session.notify('textDocument/didClose', { textDocument: { uri: pathToFileURL(path).href } })
    this.#dirty.add(path)
  }

  /** Another program writes, makes or deletes a file. */
  #changeDisk(): void {
    const dice = this.#dice
    const paths = this.#paths(this.#folder)
    const path = dice.chance(0.2) ? `${dice.pick(paths)}.new` : dice.pick(paths)
    const change = { uri: pathToFileURL(path).href, type: paths.includes(path) ? 2 : 1 }
    if (change.type === 2 && dice.chance(0.2) && !this.#open.has(path)) {
      rmSync(path)
      change.type = 3
    } else {
      const before = change.type === 1 ? '' : this.#diskText(path)
      writeFileSync(
        path,
        dice.chance(0.5) ? `${before}${dice.pick(this.#pool)}\n` : before.slice(0, before.length >> 1),
      )
    }
    this.#dirty.add(path)
    this.#session.notify('workspace/didChangeWatchedFiles', { changes: [change] })
  }

  #tell(path: Uri, { version }: TypedText, contentChanges: readonly WireChange[]): void {
    const textDocument = { uri: pathToFileURL(path).href, version }
    this.#session.notify('textDocument/didChange', { textDocument, contentChanges })
  }

  /** Every request about every open file, so that the tables are read which are kept from the first question on. */
  async #askAll(): Promise<void> {
    for (const path of this.#open.keys()) for (const method of this.#methods) await this.#askFor(method, path)
  }

  /** Any request about any open file. */
  async #ask(): Promise<void> {
    const [path] = this.#dice.pick([...this.#open])
    await this.#askFor(this.#dice.pick(this.#methods), path)
  }

  async #askFor(method: string, path: Uri): Promise<void> {
    const dice = this.#dice
    const document = this.#openTextOf(pathToFileURL(path).href) as OpenText
    const { capabilities, exchanges } = this.#session
    // What was answered for a text before this one is no longer true, and a client would not ask about it.
    const fresh = exchanges.splice(0).slice(/resolve|Calls$/.test(method) ? -1 : 0)
    for (const params of CALLS[method]?.({ document, dice, capabilities, exchanges: fresh }) ?? []) {
      this.requests++
      const result = await this.#session.request(method, params).catch((error: Error) => this.#fault(error.message))
      for (const fault of rangeFaults(result, document.uri, this.#openTextOf)) {
        if (!this.#isDirty(fault)) this.#fault(`${method} ${JSON.stringify(params)}: ${fault}`)
      }
    }
  }

  /** The server's text of a file, and what it has read out of it, are what a fresh look at the text gives. */
  async #compareText(path: Uri, typed: TypedText): Promise<void> {
    await this.#session.request('test/parsed', { textDocument: { uri: pathToFileURL(path).href } })
    this.#session.exchanges.length = 0
    this.#listen()
    const document = this.#snapshot.document(path)
    if (document === undefined) return
    const { text } = document.source
    if (text !== typed.text) this.#fault(`${path}: the server has another text`)
    else if (factsOf(document) !== factsOf(readAnew(document, text))) this.#fault(`${path}: is read in another way`)
  }

  /** After a pause all findings that were told are those that a fresh server would find. */
  async #compareFindings(): Promise<void> {
    this.pauses++
    await this.#session.request('test/linted', {})
    await this.#session.request('test/parsed', {})
    this.#listen()
    this.#dirty.clear()
    const { found, snapshot } = await this.#foundAnew()
    for (const uri of new Set([...found.keys(), ...this.#published.keys(), ...this.#open.keys()])) {
      const told = this.#published.get(uri)
      const fresh = JSON.stringify(found.get(uri) ?? [])
      const shown = JSON.stringify(told?.diagnostics ?? [])
      if (shown !== fresh) this.#fault(`${uri}: shows other findings:\n    ${firstDifference(shown, fresh)}`)
      const version = this.#open.get(uri)?.version
      // That nothing is found need not be said again of a file that nobody looks at.
      const isSaid = version !== undefined || (told?.diagnostics.length ?? 0) > 0
      if (isSaid && version !== told?.version && snapshot.document(uri)) {
        this.#fault(`${uri}: findings of version ${told?.version} in place of ${version}`)
      }
    }
  }

  async #foundAnew(): Promise<{ found: Map<Uri, object[]>; snapshot: Snapshot }> {
    const convert = new Converter(this.#isUtf8 ? 'utf-8' : 'utf-16')
    const documents = new OpenDocuments(convert)
    const workspace = new Workspace(nodeFiles, documents, rules, (message) => this.#fault(message))
    workspace.setRoots([this.#folder])
    for (const [path, { text, version }] of this.#open) {
      const uri = pathToFileURL(path).href
      workspace.setText(documents.open({ uri, text, version, languageId: 'plaintext' }))
    }
    await workspace.load()
    const { snapshot } = workspace
    await prepareLint(snapshot.stacks)
    const found = new Map<Uri, object[]>()
    for (const stack of snapshot.stacks) {
      const settings = snapshot.settingsOf(stack.documents.keys().next().value ?? '')
      const { diagnostics } = lintStack(stack, { rules: selectedRules(settings).all })
      for (const uri of stack.documents.keys()) {
        if (found.has(uri)) continue
        const own: Diagnostic[] = diagnostics.filter(({ primary }) => primary.source.uri === uri)
        const shown = own.map((diagnostic) => withSeverity(diagnostic, settings))
        found.set(uri, diagnosticsOf(shown, { snapshot, convert, client: ABLE, options: {} }))
      }
    }
    return { found, snapshot }
  }

  /** All files are again what they were at first, and all of them are open. */
  async #putBack(): Promise<void> {
    for (const path of [...this.#open.keys()]) this.#close(path)
    const changes = this.#paths(this.#folder).map((path) => ({ uri: pathToFileURL(path).href, type: 3 }))
    rmSync(this.#folder, { recursive: true })
    cpSync(this.#original, this.#folder, { recursive: true })
    this.#session.notify('workspace/didChangeWatchedFiles', { changes })
    for (const path of this.#paths(this.#folder)) this.#openText(path)
    await this.#compareFindings()
  }

  /** Takes what the server has told. */
  #listen(): void {
    for (const { method, params } of this.#session.fromServer.splice(0)) {
      if (method === 'window/logMessage' || method === 'window/showMessage') {
        this.#fault((params as { message: string }).message)
      }
      if (method !== 'textDocument/publishDiagnostics') continue
      const told = params as PublishDiagnosticsParams
      const path = fileURLToPath(told.uri)
      this.#published.set(path, told)
      if (told.version !== this.#open.get(path)?.version) continue
      for (const fault of rangeFaults(told, told.uri, this.#openTextOf)) {
        if (!this.#isDirty(fault)) this.#fault(`publishDiagnostics: ${fault}`)
      }
    }
  }

  /** Whether a fault is about a file of which the server has not heard the last. */
  #isDirty(fault: string): boolean {
    return [...this.#dirty].some((path) => fault.includes(pathToFileURL(path).href))
  }

  readonly #openTextOf = (uri: string): OpenText | undefined => {
    if (!uri.startsWith('file:')) return undefined
    const path = fileURLToPath(uri)
    const text =
      this.#open.get(path)?.text ?? (this.#paths(this.#folder).includes(path) ? this.#diskText(path) : undefined)
    if (text === undefined) return undefined
    const lengths = text.split('\n').map((line) => (this.#isUtf8 ? Buffer.byteLength(line) : line.length))
    return { uri, text, lengths }
  }

  #diskText(path: Uri): string {
    return SourceText.fromBytes(path, readFileSync(path)).text
  }

  #paths(folder: string): Uri[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  }

  #fault(what: string): void {
    this.faults.push(`${this.#original}, keystroke ${this.keystrokes}: ${what}`)
  }
}

/** Where two lists of findings part. */
function firstDifference(shown: string, fresh: string): string {
  let at = 0
  while (at < shown.length && shown[at] === fresh[at]) at++
  const around = (text: string): string => text.slice(Math.max(0, at - 300), at + 200)
  return `shown …${around(shown)}…\n    fresh …${around(fresh)}…`
}

/**
 * Bytes of data in use when all that can be given back was. What the engine compiles while the program runs is no data:
 * it grows for thousands of keystrokes, as one function after the other is found to be worth it.
 */
function heapInUse(): number {
  for (let i = 0; i < 3; i++) global.gc?.()
  const { code_and_metadata_size, bytecode_and_metadata_size } = getHeapCodeStatistics()
  return process.memoryUsage().heapUsed - code_and_metadata_size - bytecode_and_metadata_size
}

const order = JSON.parse(process.argv[2] ?? '') as TypingOrder
const runs: Typing[] = []
for (const [index, server] of order.servers.entries()) {
  const typing = new Typing(server, order.seed * 1000 + index, (order.seed + index) % 2 === 0)
  runs.push(typing)
  await typing.run(order.keystrokes, order.measures)
}
const total = (of: (typing: Typing) => number): number => runs.reduce((sum, typing) => sum + of(typing), 0)
const report: TypingReport = {
  faults: runs.flatMap(({ faults }) => faults),
  keystrokes: total(({ keystrokes }) => keystrokes),
  requests: total(({ requests }) => requests),
  pauses: total(({ pauses }) => pauses),
  heaps: runs.map(({ heap }) => heap),
}
process.stdout.write(JSON.stringify(report), () => process.exit(0))
