/** A client on the wire: sends and records JSON-RPC messages as they are, with no library's types in between. */

import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { nodeHost, type ServerHost, startServer } from '@mailcfg/language-server'
import {
  type ClientCapabilities,
  createConnection,
  type InitializeResult,
  LSPErrorCodes,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { Waiting } from '../kit/waiting.ts'

/** One message of JSON-RPC, with the members of all of its kinds. */
export interface WireMessage extends Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

/** A question with its answer. */
export interface Exchange {
  readonly method: string
  readonly params: unknown
  readonly result: unknown
}

/** How a session begins. */
export interface SessionOptions {
  readonly capabilities: ClientCapabilities
  readonly folder: string
  /** What the client answers to requests of the server, by method; requests without an answer are refused. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
  /** Stand for the handlers of the server. */
  readonly handlers?: Parameters<typeof startServer>[2]
  /** Where the server runs; this process and its threads, unless told otherwise. */
  readonly host?: ServerHost
}

/** A session with a server in this process, recorded. */
export class WireSession {
  /** What the client asked, in order. */
  readonly exchanges: Exchange[] = []
  /** What the server asked or told, in order. */
  readonly fromServer: WireMessage[] = []
  capabilities: InitializeResult['capabilities'] = {}
  readonly #writer: StreamMessageWriter
  readonly #waiting = new Map<number, { resolve: (message: WireMessage) => void }>()
  readonly #answers: NonNullable<SessionOptions['answers']>
  readonly #told = new Waiting()
  readonly #end: () => void
  #next = 1

  constructor({ answers = {}, handlers, host = nodeHost }: SessionOptions) {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()]
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
    startServer(server, host, handlers)
    this.#answers = answers
    this.#writer = new StreamMessageWriter(toServer)
    const reader = new StreamMessageReader(toClient)
    reader.listen((message) => this.#receive(message as WireMessage))
    this.#end = () => {
      server.dispose()
      reader.dispose()
    }
  }

  /** Initializes the server as the options say. */
  static async start(options: SessionOptions): Promise<WireSession> {
    const { capabilities, folder } = options
    const session = new WireSession(options)
    const result = await session.request('initialize', {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities,
      ...(capabilities.workspace?.workspaceFolders
        ? { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'server' }] }
        : {}),
    })
    session.capabilities = (result as InitializeResult).capabilities
    session.notify('initialized', {})
    return session
  }

  /**
   * Asks, and gives the result; `undefined` where the server refuses with a reason for the user.
   * @throws Error for another error in place of a result, or when no answer comes.
   */
  async request(method: string, params?: unknown): Promise<unknown> {
    const id = this.#next++
    const answer = new Promise<WireMessage>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} is not answered`)), 30_000)
      this.#waiting.set(id, {
        resolve(message) {
          clearTimeout(timer)
          resolve(message)
        },
      })
    })
    this.#send({ id, method, ...(params === undefined ? {} : { params }) })
    const message = await answer
    if (message.error?.code === LSPErrorCodes.RequestFailed) return undefined
    if (message.error) throw new Error(`${method}: ${message.error.code} ${message.error.message}`)
    if (!('result' in message)) throw new Error(`${method}: neither a result nor an error`)
    this.exchanges.push({ method, params, result: message.result })
    return message.result
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  /** Waits until something that the server told fulfils a condition. @throws Error when it does not for too long. */
  until(condition: () => boolean): Promise<void> {
    return this.#told.until(condition, 30, () => `${this.fromServer.length} messages from the server`)
  }

  /** Says good-bye. */
  async stop(): Promise<void> {
    await this.request('shutdown')
    this.#end()
  }

  #send(message: object): void {
    void this.#writer.write({ jsonrpc: '2.0', ...message } as Message)
  }

  #receive(message: WireMessage): void {
    if (message.method === undefined) {
      this.#waiting.get(message.id as number)?.resolve(message)
      this.#waiting.delete(message.id as number)
      return
    }
    this.fromServer.push(message)
    if (message.id !== undefined) this.#reply(message)
    this.#told.wake()
  }

  #reply({ id, method, params }: WireMessage): void {
    const answer = this.#answers[method as string]
    if (answer) this.#send({ id, result: answer(params as never) ?? null })
    else this.#send({ id, error: { code: -32601, message: `this client does not know ${method}` } })
  }
}
