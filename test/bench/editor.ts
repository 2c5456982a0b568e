/** Times what an editor waits for while somebody types: findings of the open file, hover and completion. */

// The files have the sizes that are promised. Prints samples in milliseconds as JSON. The arguments are the command of the
// server.

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { defaultFor, postfixParameters } from '@mailcfg/knowledge'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { Dice } from '../fuzz/dice.ts'

/** Keystrokes before counting, and those that count. */
const WARM_UP = 60
const COUNTED = 600
/** One keystroke in so many comes when the server has begun with what it does in pauses. */
const INTERRUPTS = 6

const lines = (count: number, line: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`

/** A parameter with its default, but with a value of its own where a folder has to be shown to exist. */
function mainCf(): string {
  const known = postfixParameters().flatMap((parameter) => {
    const value = parameter.readOnly ? undefined : defaultFor(parameter, '3.7')
    return value === undefined ? [] : [`${parameter.name} = ${value}`]
  })
  const restrictions = ['permit_mynetworks', 'reject_unauth_destination', 'reject_unknown_recipient_domain']
  return [
    'myhostname = mx.example.com',
    'mynetworks = 127.0.0.0/8 [::1]/128',
    'virtual_alias_maps = hash:/etc/postfix/virtual',
    `smtpd_recipient_restrictions =\n    ${restrictions.join(',\n    ')}`,
    ...known.slice(0, 850),
    lines(143, (index) => `# Comment ${index}`),
  ].join('\n')
}

const FILES: Readonly<Record<string, string>> = {
  'etc/postfix/main.cf': mainCf(),
  'etc/postfix/master.cf': lines(150, (index) =>
    index === 0
      ? 'smtp inet n - y - - smtpd\n  -o syslog_name=x'
      : `${10_000 + index} inet n - y - - smtpd\n  -o smtpd_tls_security_level=may -o syslog_name=x${index}`,
  ),
  'etc/postfix/virtual': lines(100_000, (index) => `user${index}@example.com    target${index}@example.org`),
  'etc/dovecot/dovecot.conf':
    'protocols = imap\nmail_location = maildir:~/Maildir\nssl = yes\n!include conf.d/*.conf\n',
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, file) => [
      `etc/dovecot/conf.d/${10 + file}-part.conf`,
      lines(
        100,
        (index) => `service imap${file}-${index} {\n  process_limit = ${index}\n  client_limit = 1\n  # limits\n}`,
      ),
    ]),
  ),
}

/** What is typed where: the file, the line that gets it, and the text, sign by sign. */
const TYPED = [
  {
    name: 'main.cf of 1,000 lines',
    file: 'etc/postfix/main.cf',
    line: 500,
    text: '\nsmtpd_client_restrictions = permit_mynetworks, ',
  },
  {
    name: 'master.cf of 300 lines',
    file: 'etc/postfix/master.cf',
    line: 151,
    text: '\n  -o smtpd_relay_restrictions=permit_sasl_authenticated',
  },
  {
    name: 'Dovecot tree of 5,000 lines',
    file: 'etc/dovecot/conf.d/15-part.conf',
    line: 251,
    text: '\n  process_min_avail = 12',
  },
  {
    name: 'table of 100,000 lines',
    file: 'etc/postfix/virtual',
    line: 50_000,
    text: '\nsomebody@example.com   other@example.org',
  },
]

type Samples = Record<string, number[]>

class Client {
  readonly samples: Samples = {}
  readonly #connection: ProtocolConnection
  readonly #waiting = new Map<string, (params: PublishDiagnosticsParams) => void>()

  constructor(connection: ProtocolConnection) {
    this.#connection = connection
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#waiting.get(`${params.uri} ${params.version}`)?.(params),
    )
    connection.listen()
  }

  async start(folder: string): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    })
    await this.#connection.sendNotification('initialized', {})
  }

  /** Types a text again and again at the end of a line, and asks behind every sign. */
  async type(name: string, path: string, line: number, typed: string): Promise<void> {
    const uri = pathToFileURL(path).href
    const text = FILES[name] as string
    let version = 1
    const textDocument = { uri, languageId: 'plaintext', version, text }
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument })
    await this.#told(uri, version)
    const start = { line, character: (text.split('\n')[line] as string).length }
    let at = start
    const dice = new Dice(1)
    for (let round = 0; round < WARM_UP + COUNTED; round++) {
      const sign = typed[round % typed.length] as string
      if (round > 0 && round % typed.length === 0) {
        await this.#change(uri, ++version, { start, end: at }, '')
        at = start
      }
      await pause(round % INTERRUPTS === 0 ? dice.integer(180, 320) : 5)
      const next = sign === '\n' ? { line: at.line + 1, character: 0 } : { line: at.line, character: at.character + 1 }
      const counts = round >= WARM_UP
      const range = { start: at, end: at }
      await this.#timed('findings', name, counts, () => this.#change(uri, ++version, range, sign))
      at = next
      for (const method of ['hover', 'completion']) {
        const params = { textDocument: { uri }, position: at }
        await this.#timed(method, name, counts, () => this.#connection.sendRequest(`textDocument/${method}`, params))
      }
    }
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown')
    await this.#connection.sendNotification('exit')
  }

  async #change(uri: string, version: number, range: object, text: string): Promise<void> {
    const told = this.#told(uri, version)
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    })
    await told
  }

  #told(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    const key = `${uri} ${version}`
    return new Promise((resolve) => {
      this.#waiting.set(key, (params) => {
        this.#waiting.delete(key)
        resolve(params)
      })
    })
  }

  async #timed(what: string, name: string, counts: boolean, work: () => Promise<unknown>): Promise<void> {
    const before = performance.now()
    await work()
    const wall = performance.now() - before
    this.samples[`${what} ${name}`] ??= []
    if (counts) this.samples[`${what} ${name}`]?.push(wall)
  }
}

function connected([program = '', ...args]: readonly string[]): ProtocolConnection {
  const { stdout, stdin } = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mailcfg-editor-')))
try {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const client = new Client(connected(process.argv.slice(2)))
  await client.start(folder)
  for (const { file, line, text } of TYPED) await client.type(file, join(folder, file), line, text)
  await Promise.race([client.stop(), pause(2000)])
  const rows = TYPED.map(({ name, file }) => ({
    name,
    ...Object.fromEntries(['findings', 'hover', 'completion'].map((what) => [what, client.samples[`${what} ${file}`]])),
  }))
  await new Promise<void>((resolve) => void process.stdout.write(JSON.stringify(rows), () => resolve()))
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(0)
