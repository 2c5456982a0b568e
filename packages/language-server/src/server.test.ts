/** The server as a client meets it: findings come and go, other files follow, nothing ends it before its time. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Hover, TextEdit } from 'vscode-languageserver'
import { startInProcess, type TestClient, uriOf } from '../../../test/kit/language-server.ts'
import { defineHandler } from './handlers/handler.ts'
import { handlers } from './handlers/index.ts'

let folder: string
let client: TestClient

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailcfg-lsp-'))
})
afterEach(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

const path = (name: string): string => join(folder, name)

function write(name: string, text: string): void {
  mkdirSync(dirname(path(name)), { recursive: true })
  writeFileSync(path(name), text)
}

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const TLS = 'smtpd_tls_security_level = maybe\n'

/** Replaces a stretch of one line. */
const edit = (line: number, from: number, to: number, text: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  text,
})

describe('findings', () => {
  test('come when a file is opened and go when it is mended', async () => {
    write(MAIN, TLS)
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), TLS)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === true)
    const found = client.published.get(path(MAIN))?.diagnostics.find(({ code }) => code === 'invalid-enum-value')
    expect(found).toMatchObject({ source: 'mailcfg', range: { start: { line: 0, character: 27 } } })
    await client.change(path(MAIN), edit(0, 27, 32, 'may'))
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === false)
    expect(client.published.get(path(MAIN))?.version).toBe(2)
  })

  test('are told in the language that the client reads, as far as there are words', async () => {
    const text = 'smtpd_tls_security_level = “may”\n'
    write(MAIN, text)
    client = await startInProcess({ folders: [folder], locale: 'zh-CN' })
    await client.open(path(MAIN), text)
    await client.until(() => client.rules(path(MAIN))?.includes('fullwidth-or-smart-punctuation') === true)
    const found = client.published.get(path(MAIN))?.diagnostics
    expect(found?.find(({ code }) => code === 'fullwidth-or-smart-punctuation')?.message).toMatch(/\p{Script=Han}/u)
  })

  test('a keystroke is answered before all rules run, and keeps what it does not touch', async () => {
    const text = `${TLS}smtpd_tls_auth_only = perhaps\n`
    write(MAIN, text)
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), text)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-boolean') === true)
    await client.change(path(MAIN), edit(0, 0, 0, '# x\n'))
    await client.until(() => client.published.get(path(MAIN))?.version === 2)
    const lines = client.published.get(path(MAIN))?.diagnostics.map(({ code, range }) => `${code} ${range.start.line}`)
    expect(lines).toEqual(expect.arrayContaining(['invalid-enum-value 1', 'invalid-boolean 2']))
  })

  test('another file of the server gets its own, and loses them when the cause is mended elsewhere', async () => {
    write(MAIN, 'my_restrictions = reject\n')
    write(MASTER, 'smtp inet n - y - - smtpd\n  -o smtpd_client_restrictions=$my_restriction\n')
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), 'my_restrictions = reject\n')
    await client.until(() => client.rules(path(MASTER))?.includes('master-undefined-macro') === true)
    await client.change(path(MAIN), edit(0, 0, 15, 'my_restriction'))
    await client.until(() => client.rules(path(MASTER))?.includes('master-undefined-macro') === false)
  })

  test('of files that are deleted go', async () => {
    write(MAIN, 'myhostname = mx.example.com\n')
    write(MASTER, 'smtp inet n - y - - smptd\n')
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), 'myhostname = mx.example.com\n')
    await client.until(() => (client.rules(path(MASTER)) ?? []).length > 0)
    rmSync(path(MASTER))
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path(MASTER)), type: 3 }] })
    await client.until(() => client.rules(path(MASTER))?.length === 0)
  })

  test('of a closed file are those of the disk, and none when no file of its server is open', async () => {
    write(MAIN, 'myhostname = mx.example.com\n')
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), TLS)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === true)
    await client.close(path(MAIN))
    await client.until(() => client.rules(path(MAIN))?.length === 0)
  })

  test('of a file outside of all folders take its neighbours into account', async () => {
    write('x/main.cf', 'my_name = a\nsmtpd_banner = $my_name\n')
    write('x/master.cf', 'smtp inet n - y - - smtpd -o myorigin=$my_nam\n')
    client = await startInProcess()
    await client.open(path('x/main.cf'), 'my_name = a\nsmtpd_banner = $my_name\n')
    await client.until(() => client.rules(path('x/master.cf'))?.includes('master-undefined-macro') === true)
  })
})

describe('settings', () => {
  test('of the project file hold at once when it changes', async () => {
    write(MAIN, TLS)
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), TLS)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === true)
    write('mailcfg.json', '{ "rules": { "invalid-enum-value": "off" } }')
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path('mailcfg.json')), type: 1 }] })
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === false)
  })

  test('of the client hold at once when they change', async () => {
    let rules = {}
    write(MAIN, TLS)
    client = await startInProcess({ folders: [folder], settings: () => ({ rules }) })
    await client.open(path(MAIN), TLS)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === true)
    rules = { 'invalid-enum-value': 'hint' }
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    const severity = () =>
      client.published.get(path(MAIN))?.diagnostics.find((d) => d.code === 'invalid-enum-value')?.severity
    await client.until(() => severity() === 4)
  })

  test('a wrong project file is told of and ends nothing', async () => {
    write(MAIN, TLS)
    write('mailcfg.json', '{ "rules": 3 }')
    client = await startInProcess({ folders: [folder] })
    await client.open(path(MAIN), TLS)
    await client.until(() => client.rules(path(MAIN))?.includes('invalid-enum-value') === true)
    expect(client.shown.join()).toContain('mailcfg.json:1')
  })
})

describe('positions', () => {
  test('count bytes where the client prefers UTF-8', async () => {
    const text = 'smtpd_banner = Grüße\nx = ä$undefined_one\n'
    write(MAIN, text)
    client = await startInProcess({
      folders: [folder],
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
    })
    expect(client.capabilities.positionEncoding).toBe('utf-8')
    await client.open(path(MAIN), text)
    // `ü` and `ß` have two bytes each, so the end of the line is at 22.
    await client.change(path(MAIN), edit(0, 22, 22, ' $myhostnam'))
    const hovered = await client.at<Hover | null>('textDocument/hover', path(MAIN), 0, 5)
    expect(hovered?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 12 } })
    await client.until(() => client.rules(path(MAIN))?.includes('undefined-macro') === true)
    const found = client.published.get(path(MAIN))?.diagnostics.find((d) => d.code === 'undefined-macro')
    expect(found?.range.start).toEqual({ line: 0, character: 23 })
  })
})

describe('requests', () => {
  test('format a document', async () => {
    const text = 'myhostname=mx.example.com\n'
    client = await startInProcess()
    await client.open(path(MAIN), text)
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: uriOf(path(MAIN)) },
      options: { tabSize: 4, insertSpaces: true },
    })
    expect(edits.map(({ newText }) => newText).join('')).toMatch(/^ *= *$|^ +$/)
  })

  test('see the text as it was typed last', async () => {
    client = await startInProcess()
    await client.open(path(MAIN), 'x = y\n')
    await client.change(path(MAIN), edit(0, 0, 1, 'smtpd_banner'))
    const hovered = await client.at<Hover | null>('textDocument/hover', path(MAIN), 0, 3)
    expect(JSON.stringify(hovered)).toContain('smtpd_banner')
  })

  test('a crash is logged with the name of the feature, answers nothing, and ends nothing', async () => {
    const crashing = defineHandler<unknown, null>({
      method: 'textDocument/documentHighlight',
      phase: 'parsed',
      empty: null,
      answer() {
        throw new Error('secret text')
      },
    })
    client = await startInProcess({}, [...handlers, crashing])
    await client.open(path(MAIN), 'smtpd_banner = y\n')
    expect(await client.at('textDocument/documentHighlight', path(MAIN), 0, 3)).toBeNull()
    expect(await client.at('textDocument/hover', path(MAIN), 0, 3)).not.toBeNull()
    expect(client.log.join('\n')).toMatch(/^textDocument\/documentHighlight: Error\n\s+at /m)
    expect(client.log.join('\n')).not.toContain('secret text')
  })

  test('wait for their phase, and go on when the client has changed its mind', async () => {
    const asked: string[] = []
    const probe = defineHandler<{ textDocument: { uri: string } }, string[]>({
      method: 'textDocument/documentHighlight',
      phase: 'linted',
      empty: [],
      answer({ textDocument }, { findings, convert }) {
        asked.push('answered')
        return findings(convert.path(textDocument.uri)).map(({ rule }) => rule)
      },
    })
    client = await startInProcess({}, [probe])
    await client.open(path(MAIN), TLS)
    expect(await client.at<string[]>('textDocument/documentHighlight', path(MAIN), 0, 3)).toContain(
      'invalid-enum-value',
    )
    await client.change(path(MAIN), edit(0, 0, 0, '# x\n'))
    const token = { textDocument: { uri: uriOf(path(MAIN)) }, position: { line: 0, character: 0 } }
    const { CancellationTokenSource } = await import('vscode-languageserver')
    const source = new CancellationTokenSource()
    const answer = client.connection.sendRequest('textDocument/documentHighlight', token, source.token)
    source.cancel()
    await answer.catch(() => undefined)
    expect(asked).toEqual(['answered'])
  })

  test('findings are asked for by clients that announce it, and not told then', async () => {
    client = await startInProcess({ capabilities: { textDocument: { diagnostic: {} } } })
    expect(client.capabilities.diagnosticProvider).toBeDefined()
    await client.open(path(MAIN), TLS)
    const ask = () =>
      client.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
        textDocument: { uri: uriOf(path(MAIN)) },
      })
    let items: { code: string }[] = []
    for (let i = 0; i < 100 && items.length === 0; i++) {
      items = (await ask()).items
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(items.map(({ code }) => code)).toContain('invalid-enum-value')
    expect(client.published.has(path(MAIN))).toBe(false)
  })
})
