/** The server: takes a connection, puts the parts together, and answers. */

import type { Uri } from '@mailcfg/core'
import type { TextChange } from '@mailcfg/language-service'
import { type AnyRule, inLocale, localeOf, rules } from '@mailcfg/lint'
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  PositionEncodingKind,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { Background } from './background/background.ts'
import type { Notice } from './background/messages.ts'
import { OtherThread } from './background/other-thread.ts'
import { SameThread } from './background/same-thread.ts'
import { Converter } from './convert.ts'
import type { ClientSettings, InitializationOptions } from './custom-requests.ts'
import { OpenDocuments } from './documents.ts'
import { FindingStore } from './findings.ts'
import { guarded } from './guard.ts'
import type { AnyHandler } from './handlers/handler.ts'
import { handlers as allHandlers } from './handlers/index.ts'
import type { ServerHost } from './host.ts'
import { Progress } from './progress.ts'
import { Publisher } from './publisher.ts'
import { type RequestParts, requestContext } from './request-context.ts'
import { Schedule } from './schedule.ts'
import { Workspace } from './workspace.ts'

/** Files whose changes on the disk are told to the server by clients that can. */
const WATCHED =
  '**/{mailcfg.json,*.cf,*.conf,*.ext,*.cnf,*.cidr,*.pcre,*.regexp,{postfix,dovecot,courier,authlib,sasl,sasl2}*/**}'

/** Starts answering on a connection; the connection is listened to from then on. */
export function startServer(
  connection: Connection,
  host: ServerHost,
  handlers: readonly AnyHandler[] = allHandlers,
): void {
  connection.onInitialize(async (params) => {
    const catalogue = await inLocale(rules, localeOf(params.locale))
    return new Server(connection, host, handlers, catalogue, params).initialize()
  })
  connection.listen()
}

class Server {
  readonly #connection: Connection
  readonly #handlers: readonly AnyHandler[]
  readonly #client: ClientCapabilities
  readonly #options: InitializationOptions
  readonly #convert: Converter
  readonly #documents: OpenDocuments
  readonly #workspace: Workspace
  readonly #findings = new FindingStore()
  readonly #schedule: Schedule
  readonly #publisher: Publisher
  readonly #progress: Progress
  readonly #parts: RequestParts
  #background: Background

  constructor(
    connection: Connection,
    host: ServerHost,
    handlers: readonly AnyHandler[],
    catalogue: readonly AnyRule[],
    params: InitializeParams,
  ) {
    this.#connection = connection
    this.#handlers = handlers
    this.#client = params.capabilities
    this.#options = (params.initializationOptions ?? {}) as InitializationOptions
    const encodings = params.capabilities.general?.positionEncodings
    this.#convert = new Converter(encodings?.[0] === PositionEncodingKind.UTF8 ? 'utf-8' : 'utf-16')
    this.#documents = new OpenDocuments(this.#convert)
    const files = host.files((method, question) => connection.sendRequest(method, question))
    this.#workspace = new Workspace(files, this.#documents, catalogue, (message) => this.#complain(message))
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.#workspace.setRoots(folders.map((uri) => this.#folderPath(uri)))
    this.#parts = {
      connection,
      workspace: this.#workspace,
      documents: this.#documents,
      findings: this.#findings,
      convert: this.#convert,
      client: this.#client,
      options: this.#options,
      rulePages: () => host.rulePages(),
      lenses: (uri) => this.#background.lenses(uri),
    }
    this.#publisher = new Publisher(this.#parts)
    this.#progress = new Progress(connection, params.capabilities)
    this.#schedule = new Schedule({
      link: () => this.#link(),
      lint: (isCurrent) => this.#lint(isCurrent),
      done: () => this.#linted(),
    })
    this.#background = this.#startBackground(host, params.locale)
    this.#background.told({ kind: 'roots', paths: this.#workspace.roots })
  }

  /** In a thread of its own where there is one; should that end, its work goes on in this one. */
  #startBackground(host: ServerHost, locale: string | undefined): Background {
    const [workspace, findings] = [this.#workspace, this.#findings]
    const showsLenses = this.#client.textDocument?.codeLens !== undefined
    const thread = host.thread?.()
    if (thread === undefined) return new SameThread(workspace, findings, showsLenses)
    const start = { encoding: this.#convert.encoding, showsLenses, ...(locale === undefined ? {} : { locale }) }
    return new OtherThread(thread, start, {
      workspace,
      findings,
      convert: this.#convert,
      log: (line) => this.#log(line),
      broken: () => {
        this.#log('lint: the thread has ended')
        this.#background = new SameThread(workspace, findings, showsLenses)
        this.#schedule.changed(true)
      },
    })
  }

  initialize(): InitializeResult {
    this.#listen()
    for (const handler of this.#handlers) {
      this.#connection.onRequest(handler.method, (params: unknown, token: CancellationToken) =>
        this.#answer(handler, params, token),
      )
    }
    const own = this.#handlers.map((handler) => handler.capabilities?.(this.#client) ?? {})
    return { capabilities: Object.assign(this.#base(), ...own), serverInfo: { name: 'mailcfg' } }
  }

  #base(): ServerCapabilities {
    return {
      positionEncoding: this.#convert.encoding === 'utf-8' ? PositionEncodingKind.UTF8 : PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }
  }

  #listen(): void {
    const connection = this.#connection
    connection.onInitialized(() => this.#guard('initialized', () => this.#initialized()))
    connection.onDidOpenTextDocument(({ textDocument }) =>
      this.#guard('textDocument/didOpen', () => {
        const source = this.#documents.open(textDocument)
        this.#workspace.setText(source)
        this.#publisher.opened(source.uri)
        this.#told({ kind: 'open', textDocument })
      }),
    )
    connection.onDidChangeTextDocument((params) =>
      this.#guard('textDocument/didChange', () => {
        const changed = this.#documents.change(params)
        if (changed === undefined) return
        this.#workspace.setText(changed.source)
        this.#told({ kind: 'change', params })
        this.#typed(changed.source.uri, changed.change)
      }),
    )
    connection.onDidCloseTextDocument(({ textDocument }) =>
      this.#guard('textDocument/didClose', () => {
        this.#workspace.deleteText(this.#documents.close(textDocument.uri))
        this.#told({ kind: 'close', uri: textDocument.uri })
      }),
    )
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#guard('workspace/didChangeWatchedFiles', () => {
        const paths = changes.map(({ uri }) => this.#convert.path(uri))
        for (const path of paths) this.#workspace.forget(path)
        this.#told({ kind: 'forget', paths })
      }),
    )
    connection.onDidChangeConfiguration(({ settings }) =>
      this.#guard('workspace/didChangeConfiguration', async () => {
        await this.#readSettings((settings as { mailcfg?: ClientSettings } | null)?.mailcfg)
      }),
    )
    connection.onShutdown(() => {
      this.#schedule.stop()
      this.#background.stop()
    })
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => this.#folderPath(uri)))
        const kept = this.#workspace.roots.filter((root) => !gone.has(root))
        const paths = [...kept, ...added.map(({ uri }) => this.#folderPath(uri))]
        this.#workspace.setRoots(paths)
        this.#told({ kind: 'roots', paths })
      })
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'mailcfg' })
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }],
      })
    }
    await this.#readSettings(undefined)
    this.#schedule.changed(true)
  }

  /** What the client told changes what is found: soon, or when nothing more is typed. */
  #told(notice: Notice): void {
    this.#background.told(notice)
    this.#schedule.changed(notice.kind !== 'change')
  }

  /** The section `mailcfg`: asked for where the client answers that, else as it was sent. */
  async #readSettings(sent: ClientSettings | undefined): Promise<void> {
    if (!this.#client.workspace?.configuration) {
      if (sent) this.#setSettings(new Map([[undefined, sent]]))
      return
    }
    const roots = this.#workspace.roots
    const items = [undefined, ...roots.map((root) => this.#convert.uri(root))]
    const answers: (ClientSettings | null)[] = await this.#connection.workspace.getConfiguration(
      items.map((scopeUri) => ({ section: 'mailcfg', ...(scopeUri === undefined ? {} : { scopeUri }) })),
    )
    this.#setSettings(new Map(answers.map((answer, index) => [roots[index - 1], answer ?? {}])))
  }

  #setSettings(settings: ReadonlyMap<Uri | undefined, ClientSettings>): void {
    this.#workspace.setClientSettings(settings)
    this.#told({ kind: 'settings', settings })
  }

  async #link(): Promise<void> {
    await this.#guard('load', () => this.#background.link())
    const told = this.#options.setsLanguages ? this.#workspace.languages() : []
    if (told.length > 0) {
      const documents = told.map(({ path, languageId }) => ({ uri: this.#convert.uri(path), languageId }))
      void this.#connection.sendNotification('mailcfg/languages', { documents })
    }
  }

  #typed(uri: Uri, change: TextChange): void {
    this.#findings.typed(this.#workspace.snapshot, uri, change)
    this.#publisher.publish()
  }

  /** The findings are told as soon as they are there; a crash leaves those that there were before. */
  #lint(isCurrent: () => boolean): Promise<boolean> {
    const log = (line: string): void => this.#log(line)
    const lint = () => this.#background.lint(isCurrent, () => this.#publisher.publish())
    return this.#progress.during(guarded('lint', log, true, lint))
  }

  #linted(): void {
    this.#publisher.publish()
    if (this.#publisher.isPulled && this.#client.workspace?.diagnostics?.refreshSupport) {
      this.#ask(DiagnosticRefreshRequest.method)
    }
    for (const { refresh } of this.#handlers) {
      const method = refresh?.(this.#client)
      if (method !== undefined) this.#ask(method)
    }
  }

  async #answer(handler: AnyHandler, params: unknown, token: CancellationToken): Promise<unknown> {
    // A text that was just opened has no document before its files are loaded.
    const isKnown = this.#isKnown(params)
    if (handler.phase !== 'parsed' || !isKnown) {
      await this.#schedule.reached(handler.phase === 'linted' ? 'linted' : 'linked')
    }
    if (token.isCancellationRequested) return handler.empty
    return guarded(
      handler.method,
      (line) => this.#log(line),
      handler.empty,
      () => handler.answer(params, requestContext(this.#parts, token)),
    )
  }

  #isKnown(params: unknown): boolean {
    const asked = params as { textDocument?: { uri?: string }; uri?: string } | null
    const uri = asked?.textDocument?.uri ?? asked?.uri
    return uri === undefined || this.#workspace.snapshot.document(this.#convert.path(uri)) !== undefined
  }

  #folderPath(uri: string): Uri {
    const path = this.#convert.path(uri)
    return path.length > 1 ? path.replace(/\/$/, '') : path
  }

  #complain(message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  /** Asks the client for something whose answer tells nothing; one that refuses has lost no more than that. */
  #ask(method: string): void {
    this.#connection.sendRequest(method).catch(() => undefined)
  }

  #log(line: string): void {
    try {
      this.#connection.console.error(line)
    } catch {
      // The client has gone away meanwhile, so that nobody reads the log any more.
    }
  }

  #guard(feature: string, work: () => void | Promise<void>): Promise<void> {
    return guarded<void>(feature, (line) => this.#log(line), undefined, work)
  }
}
