/** A client for the language server: in this process over streams, or as a program over standard input and output. */

import { type ChildProcess, spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nodeHost, type ServerHost, startServer } from '@mailcfg/language-server'
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver/node'
import { Waiting } from './waiting.ts'

type Handlers = Parameters<typeof startServer>[2]

/** How a client begins. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  /** Directories that are the workspace. */
  readonly folders?: readonly string[]
  /** What the client answers to `workspace/configuration`, and to that alone. */
  readonly settings?: () => object
  readonly initializationOptions?: object
  /** The language that the client's user reads, such as `zh-cn`. */
  readonly locale?: string
}

/** A client with what it was told. */
export class TestClient {
  readonly connection: ProtocolConnection
  /** The last findings of every file, by path. */
  readonly published = new Map<string, PublishDiagnosticsParams>()
  /** Everything that the server logged. */
  readonly log: string[] = []
  /** Warnings and errors that the user was shown. */
  readonly shown: string[] = []
  capabilities: InitializeResult['capabilities'] = {}
  readonly #waiting = new Waiting()
  readonly #versions = new Map<string, number>()
  readonly #end: () => void

  constructor(connection: ProtocolConnection, end: () => void) {
    this.connection = connection
    this.#end = end
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(fileURLToPath(params.uri), params)
      this.#waiting.wake()
    })
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message))
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => void this.shown.push(message))
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest('window/workDoneProgress/create', () => null)
    connection.listen()
  }

  async start({
    capabilities = {},
    folders = [],
    settings,
    initializationOptions,
    locale,
  }: ClientOptions): Promise<this> {
    const workspaceFolders: WorkspaceFolder[] = folders.map((path) => ({ uri: uriOf(path), name: path }))
    if (settings) {
      this.connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) => items.map(settings))
    }
    const workspace = { ...capabilities.workspace, ...(settings ? { configuration: true } : {}) }
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders,
      capabilities: { ...capabilities, workspace },
      initializationOptions,
      ...(locale === undefined ? {} : { locale }),
    })
    this.capabilities = result.capabilities
    await this.connection.sendNotification('initialized', {})
    return this
  }

  open(path: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(path, 1)
    return this.notify('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId, version: 1, text },
    })
  }

  /** Sends changes as a keystroke would. */
  change(path: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(path) ?? 0) + 1
    this.#versions.set(path, version)
    return this.notify('textDocument/didChange', { textDocument: { uri: uriOf(path), version }, contentChanges })
  }

  close(path: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri: uriOf(path) } })
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest(method, params)
  }

  /** A request about a place; lines and characters count from 0. */
  at<R = Hover | null>(method: string, path: string, line: number, character: number, more: object = {}): Promise<R> {
    return this.request(method, { textDocument: { uri: uriOf(path) }, position: { line, character }, ...more })
  }

  /** The ids of the rules that are shown of a file; `undefined` when nothing was told of it. */
  rules(path: string): readonly string[] | undefined {
    return this.published.get(path)?.diagnostics.map(({ code }: Diagnostic) => String(code))
  }

  /** Waits until what was published fulfils a condition. @throws Error after ten seconds. */
  until(condition: () => boolean): Promise<void> {
    return this.#waiting.until(condition, 10, () => {
      const told = [...this.published].map(([path]) => `${path}: ${this.rules(path)}`)
      return `${told.join('; ')}; log: ${this.log.join('\n')}`
    })
  }

  /** Says good-bye. Only a server that is a program is sent `exit`, which would end this process, too. */
  async stop(): Promise<void> {
    await this.request('shutdown', {})
    this.#end()
    this.connection.dispose()
  }
}

/** A server in this process; `handlers` stand for those of the server. */
export function startInProcess(
  options: ClientOptions = {},
  handlers?: Handlers,
  host?: ServerHost,
): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
  startServer(server, host ?? nodeHost, handlers)
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  return new TestClient(client, () => server.dispose()).start(options)
}

/** A server as a program, such as `node main.mjs lsp --stdio`. */
export async function startProgram(
  command: string,
  args: readonly string[],
  options: ClientOptions = {},
): Promise<{ client: TestClient; program: ChildProcess; exited: Promise<number | null> }> {
  const program = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<number | null>((resolve) => program.on('exit', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(program.stdout),
    new StreamMessageWriter(program.stdin),
  )
  const client = await new TestClient(connection, () => void connection.sendNotification('exit')).start(options)
  return { client, program, exited }
}

/** The URI of a path. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
