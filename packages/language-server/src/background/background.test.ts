/** The long work in another thread gives what it gives in the server's own, and goes on there when the thread ends. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { nodeHost, type ServerHost } from '@mailcfg/language-server'
import { lintStack, rules } from '@mailcfg/lint'
import type { CodeAction, CodeLens } from 'vscode-languageserver'
import { startInProcess, uriOf } from '../../../../test/kit/language-server.ts'
import { stackOf } from '../../../../test/kit/stack.ts'
import { KeptFiles } from '../kept-files.ts'
import { LintThread } from './lint-thread.ts'
import type { FromThread, Thread, ToThread } from './messages.ts'
import { fromWire, toWire } from './wire-findings.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailcfg-thread-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MAIN = join(folder, 'etc/postfix/main.cf')
const MASTER = join(folder, 'etc/postfix/master.cf')
const MAIN_TEXT =
  'compatibility_level = 3.6\nmynetworks = 0.0.0.0/0\nsmtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\nsmtp_tls_wraper = yes\n'
mkdirSync(join(folder, 'etc/postfix'), { recursive: true })
writeFileSync(MAIN, MAIN_TEXT)
writeFileSync(MASTER, 'smtp inet n - n - - smtpd\n')

/** The other side of a thread in this process: messages are copied and come later, as between threads. */
class ThreadWithin implements Thread {
  readonly sent: ToThread[] = []
  #take: (message: FromThread) => void = () => undefined
  #ended: () => void = () => undefined
  #isOver = false
  readonly #other = new LintThread(new KeptFiles(), (message) => {
    const copy = structuredClone(message)
    setImmediate(() => this.#isOver || this.#take(copy))
  })

  post(message: ToThread): void {
    const copy = structuredClone(message)
    this.sent.push(copy)
    setImmediate(() => this.#isOver || void this.#other.take(copy))
  }

  listen(take: (message: FromThread) => void, ended: () => void): void {
    this.#take = take
    this.#ended = ended
  }

  stop(): void {
    this.#isOver = true
  }

  /** Ends as a thread does whose memory is used up. */
  end(): void {
    this.#isOver = true
    this.#ended()
  }
}

const lenses = {
  textDocument: { codeLens: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
}

async function started() {
  const thread = new ThreadWithin()
  const host: ServerHost = { ...nodeHost, thread: () => thread }
  const client = await startInProcess({ folders: [folder], capabilities: lenses }, undefined, host)
  await client.open(MAIN, MAIN_TEXT)
  return { client, thread }
}

/** The words of all that is shown of a file, after a pause. */
async function shownWithin(host: ServerHost): Promise<unknown> {
  const client = await startInProcess({ folders: [folder], capabilities: lenses }, undefined, host)
  await client.open(MAIN, MAIN_TEXT)
  await client.open(MASTER, 'smtp inet n - n - - smtpd\n')
  const lens = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(MASTER) } })
  const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } }
  const context = { diagnostics: client.published.get(MAIN)?.diagnostics ?? [] }
  const asked = { textDocument: { uri: uriOf(MAIN) }, range, context }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', asked)
  const shown = [client.published.get(MAIN), client.published.get(MASTER), lens, actions.map(({ title }) => title)]
  await client.stop()
  return shown
}

describe('the long work in another thread', () => {
  test('finds, offers and shows what it does in the same thread', async () => {
    const there = await shownWithin({ ...nodeHost, thread: () => new ThreadWithin() })
    expect(there).toEqual(await shownWithin({ files: nodeHost.files, rulePages: nodeHost.rulePages }))
    expect(JSON.stringify(there)).toContain('mynetworks-world')
    expect(JSON.stringify(there)).toContain('strangers: may relay')
  })

  test('follows what is typed, and what it is told of settings and folders', async () => {
    const { client, thread } = await started()
    await client.until(() => client.rules(MAIN)?.includes('mynetworks-world') === true)
    await client.change(MAIN, { text: MAIN_TEXT.replace('0.0.0.0/0', '127.0.0.0/8') })
    const isMended = () => !client.rules(MAIN)?.includes('mynetworks-world')
    await client.until(() => isMended() && client.rules(MAIN)?.includes('unknown-parameter') === true)
    await client.notify('workspace/didChangeConfiguration', {
      settings: { mailcfg: { rules: { 'unknown-parameter': 'off' } } },
    })
    await client.until(() => client.rules(MAIN)?.includes('unknown-parameter') === false)
    expect(thread.sent.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['start', 'roots', 'change', 'settings']),
    )
    await client.stop()
  })

  test('sees files that others write although nobody tells', async () => {
    const { client } = await started()
    const table = join(folder, 'etc/postfix/other')
    await client.change(MAIN, { text: 'virtual_alias_maps = hash:/etc/postfix/other\n' })
    await client.request('textDocument/codeLens', { textDocument: { uri: uriOf(MAIN) } })
    expect(await client.at('textDocument/definition', MAIN, 0, 30)).toEqual([])
    writeFileSync(table, 'a@example.com b@example.com\n')
    await client.change(MAIN, { text: 'virtual_alias_maps = hash:/etc/postfix/other\n\n' })
    await client.request('textDocument/codeLens', { textDocument: { uri: uriOf(MAIN) } })
    expect(await client.at('textDocument/definition', MAIN, 0, 30)).toEqual([
      expect.objectContaining({ uri: uriOf(table) }),
    ])
    rmSync(table)
    await client.stop()
  })

  test('goes on in the same thread when the other one ends', async () => {
    const { client, thread } = await started()
    await client.until(() => client.rules(MAIN)?.includes('mynetworks-world') === true)
    thread.end()
    await client.change(MAIN, { text: MAIN_TEXT.replace('0.0.0.0/0', '127.0.0.0/8') })
    await client.until(() => client.rules(MAIN)?.includes('mynetworks-world') === false)
    expect(client.log).toEqual(['lint: the thread has ended'])
    await client.stop()
  })
})

describe('findings on the wire', () => {
  const stack = stackOf({ '/etc/postfix/main.cf': MAIN_TEXT })
  const { diagnostics } = lintStack(stack, { rules })

  test('come back as they were', () => {
    expect(fromWire(toWire(diagnostics), (uri) => stack.documents.get(uri)?.source)).toEqual(diagnostics)
    expect(diagnostics.some(({ fixes }) => fixes.length > 0)).toBe(true)
  })

  test('of files that are not known are left out', () => {
    expect(fromWire(toWire(diagnostics), () => undefined)).toEqual([])
    const [first] = diagnostics
    if (first === undefined) throw new Error('nothing found')
    const other = { source: SourceText.fromText('/gone', 'x'), range: { start: 0, end: 1 } }
    const [back] = fromWire(toWire([{ ...first, related: [other] }]), (uri) => stack.documents.get(uri)?.source)
    expect(back?.related).toEqual([])
  })
})
