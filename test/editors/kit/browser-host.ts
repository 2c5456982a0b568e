/** VS Code as a page without a server behind it, as vscode.dev is: extensions run in a worker, files come through a provider. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../kit/house.ts'
import type { VsCodePrograms } from './cache.mjs'
import { freePort, until } from './processes.ts'
import { QUIET } from './profile.ts'
import type { Served } from './vscode.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** What code-server changed in the workbench, and what stands there in VS Code: a page is one without a server. */
const AS_IN_VSCODE: readonly (readonly [RegExp, string])[] = [
  [/,remoteAuthority:location\.host\}/, '}'],
  [
    /(?<=get userRoamingDataHome\(\)\{return )\w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/,
    '$1.file("/User").with({scheme:$2.vscodeUserData})',
  ],
]

const WORKBENCH = 'out/vs/code/browser/workbench/workbench'

/** What to start. */
export interface BrowserSetup {
  readonly programs: VsCodePrograms
  /** Folder to open; the window sees it as a folder of a file system that is none of this machine. */
  readonly workspace: string
}

/** A VS Code in a page, and what its provider of files was asked. */
export interface BrowserServed extends Served {
  /** Operations and paths. */
  readonly operations: readonly string[]
}

/** Builds the extension for browsers and serves it with VS Code's own files. */
export async function startBrowserHost({ programs, workspace }: BrowserSetup): Promise<BrowserServed> {
  const made = mkdtempSync(join(tmpdir(), 'mc-web-'))
  await buildExtensions(made)
  const port = await freePort()
  const host = new BrowserHost(join(dirname(programs.main), '..'), made, pageOptions(port, workspace))
  await host.listen(port)
  return {
    address: `http://127.0.0.1:${port}/`,
    operations: host.operations,
    ask: (method, ...values) => host.ask(method, values),
    async stop() {
      host.stop()
      rmSync(made, { recursive: true, force: true })
    },
  }
}

/** Into folders of their own, since the one in the repository may be rebuilt at the same time. */
async function buildExtensions(made: string): Promise<void> {
  const { buildForBrowsers } = await import(new URL('../../../extension/build.mjs', import.meta.url).href)
  mkdirSync(join(made, 'mailcfg/dist'), { recursive: true })
  await buildForBrowsers(join(made, 'mailcfg/dist'))
  const entry = fileURLToPath(new URL('../probe/browser.js', import.meta.url))
  const outfile = join(made, 'probe/browser.js')
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'cjs', external: ['vscode'] })
}

/** See IWorkbenchConstructionOptions in VS Code's sources. */
function pageOptions(port: number, workspace: string): object {
  const extensions = ['mailcfg', 'probe'].map((name) => `/extensions/${name}`)
  return {
    folderUri: { scheme: 'copied', authority: 'files', path: workspace },
    additionalBuiltinExtensions: extensions.map((path) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path })),
    configurationDefaults: QUIET,
    webviewEndpoint: '/code/out/vs/workbench/contrib/webview/browser/pre',
    enableWorkspaceTrust: false,
    // code-server asks for these.
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
  }
}

class BrowserHost {
  readonly operations: string[] = []
  readonly #code: string
  readonly #made: string
  readonly #options: object
  readonly #server: Server
  readonly #workbench: string
  readonly #questions: string[] = []
  readonly #answers = new Map<string, string>()
  #waiting: ServerResponse | undefined
  #count = 0

  constructor(code: string, made: string, options: object) {
    this.#code = code
    this.#made = made
    this.#options = options
    this.#workbench = asInVsCode(readFileSync(join(code, `${WORKBENCH}.js`), 'utf8'))
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  /** Puts a question to the probe, which fetches it. */
  async ask<T>(method: string, values: readonly unknown[]): Promise<T> {
    const number = String(++this.#count)
    this.#questions.push(JSON.stringify({ number, method, values }))
    this.#hand()
    const said = await until(`an answer to ${method}`, () => this.#answers.get(number), 120_000)
    this.#answers.delete(number)
    const { result, error } = JSON.parse(said) as { result: T; error?: string }
    if (error !== undefined) throw new Error(error)
    return result
  }

  /** Gives the next question to the probe that waits for one. */
  #hand(): void {
    const waiting = this.#waiting
    const question = waiting && this.#questions.shift()
    if (question === undefined) return
    this.#waiting = undefined
    waiting?.end(question)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const [, first = '', ...rest] = decodeURIComponent(pathname).split('/')
    try {
      if (first === 'ask') return this.#wait(response)
      if (first === 'answer') this.#answers.set(rest.join(), String(await body(request)))
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream'
      response.setHeader('content-type', first === '' ? 'text/html' : type)
      if (first === 'files') response.end(this.#file(search.slice(1), `/${rest.join('/')}`, await body(request)))
      else response.end(this.#content(first, rest.join('/')))
    } catch {
      response.writeHead(404).end()
    }
  }

  #wait(response: ServerResponse): void {
    this.#waiting = response
    this.#hand()
  }

  #content(first: string, path: string): string | Buffer {
    if (first === '') return this.#page()
    if (first === 'code') return path === `${WORKBENCH}.js` ? this.#workbench : readFileSync(join(this.#code, path))
    return first === 'answer' ? '' : readFileSync(this.#extensionFile(path))
  }

  /** What was built, else what lies in the repository. */
  #extensionFile(path: string): string {
    const [name, ...rest] = path.split('/')
    const source = name === 'probe' ? 'test/editors/probe' : 'extension'
    const built = join(this.#made, path)
    return statSync(built, { throwIfNoEntry: false })?.isFile() ? built : join(root, source, ...rest)
  }

  #page(): string {
    const values: Readonly<Record<string, string>> = {
      WORKBENCH_WEB_CONFIGURATION: JSON.stringify(this.#options).replaceAll('"', '&quot;'),
      WORKBENCH_WEB_BASE_URL: '/code',
      WORKBENCH_NLS_FALLBACK_URL: '/code/out/nls.messages.js',
    }
    const text = readFileSync(join(this.#code, `${WORKBENCH}.html`), 'utf8')
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  }

  /** The provider of files asks; VS Code's own names of files and folders are 1 and 2. */
  #file(operation: string, path: string, bytes: Buffer): string | Buffer {
    this.operations.push(`${operation} ${path}`)
    if (operation === 'read') return readFileSync(path)
    if (operation === 'write') writeFileSync(path, bytes)
    if (operation === 'list') {
      const entries = readdirSync(path, { withFileTypes: true })
      return JSON.stringify(entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]))
    }
    const stats = statSync(path)
    const [ctime, mtime] = [stats.ctimeMs, stats.mtimeMs]
    return JSON.stringify({ type: stats.isDirectory() ? 2 : 1, ctime, mtime, size: stats.size })
  }
}

function asInVsCode(workbench: string): string {
  return AS_IN_VSCODE.reduce((text, [before, after]) => {
    if (!before.test(text)) throw new Error(`the workbench has no ${before.source}`)
    return text.replace(before, after)
  }, workbench)
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
