/** Outline, folding, tokens, hints, lenses and typing on the wire: what a client is sent, and what follows from its abilities. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver'
import { type ClientOptions, startInProcess, type TestClient, uriOf } from '../../../test/kit/language-server.ts'

const MAIN =
  'myhostname = mx.example.org\nsmtpd_relay_restrictions =\n  permit_mynetworks,\n  reject_unauth_destination\nmydestination = $myhostname\n'
const MASTER = 'smtp inet n - n - - smtpd\n  -o smtpd_tls_security_level=may\n'

let root: string
let client: TestClient | undefined
const path = (name: string) => join(root, 'etc/postfix', name)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mailcfg-outline-'))
  mkdirSync(join(root, 'etc/postfix'), { recursive: true })
  writeFileSync(path('main.cf'), MAIN)
  writeFileSync(path('master.cf'), MASTER)
})

afterEach(async () => {
  await client?.stop()
  client = undefined
  rmSync(root, { recursive: true })
})

/** A client that has opened both files. */
async function opened(options: ClientOptions = {}): Promise<TestClient> {
  client = await startInProcess({ folders: [root], ...options })
  await client.open(path('main.cf'), MAIN)
  await client.open(path('master.cf'), MASTER)
  return client
}

const document = (name: string) => ({ textDocument: { uri: uriOf(path(name)) } })

describe('symbols', () => {
  test('as a tree for clients that show one, else as a list', async () => {
    const documentSymbol = { hierarchicalDocumentSymbolSupport: true }
    const tree = await opened({ capabilities: { textDocument: { documentSymbol } } })
    const symbols = await tree.request<DocumentSymbol[]>('textDocument/documentSymbol', document('master.cf'))
    expect(symbols.map(({ name, children }) => [name, children?.map((one) => one.name)])).toEqual([
      ['smtp', ['smtpd_tls_security_level']],
    ])
    await tree.stop()
    const list = await opened()
    const flat = await list.request<SymbolInformation[]>('textDocument/documentSymbol', document('master.cf'))
    expect(flat.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['smtp', undefined],
      ['smtpd_tls_security_level', 'smtp'],
    ])
  })

  test('of the workspace', async () => {
    const found = await (await opened()).request<SymbolInformation[]>('workspace/symbol', { query: 'relayrestr' })
    expect(found.map(({ name, location }) => [name, location.uri, location.range.start.line])).toEqual([
      ['smtpd_relay_restrictions', uriOf(path('main.cf')), 1],
    ])
  })
})

test('folding and selection', async () => {
  const folds = await (await opened()).request<FoldingRange[]>('textDocument/foldingRange', document('main.cf'))
  expect(folds).toEqual([{ startLine: 1, endLine: 3, endCharacter: 27 }])
  const selections = await client?.request<SelectionRange[]>('textDocument/selectionRange', {
    ...document('main.cf'),
    positions: [{ line: 4, character: 20 }],
  })
  expect(selections?.[0]?.range).toEqual({ start: { line: 4, character: 17 }, end: { line: 4, character: 27 } })
  expect(selections?.[0]?.parent?.range.start.character).toBe(16)
})

describe('semantic tokens', () => {
  test('five numbers each, then only what has changed', async () => {
    const server = await opened()
    const first = await server.request<SemanticTokens>('textDocument/semanticTokens/full', document('master.cf'))
    expect(first.data.length % 5).toBe(0)
    expect(first.data.slice(0, 10)).toEqual([0, 0, 4, 6, 1, 0, 5, 4, 7, 0])
    const range = { start: { line: 1, character: 24 }, end: { line: 1, character: 27 } }
    await server.change(path('master.cf'), { range, text: 'encrypt' })
    const delta = await server.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      ...document('master.cf'),
      previousResultId: first.resultId,
    })
    const data = [...first.data]
    for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added)
    const whole = await server.request<SemanticTokens>('textDocument/semanticTokens/full', document('master.cf'))
    expect(data).toEqual(whole.data)
    expect(delta.edits).toHaveLength(1)
    expect(delta.edits[0]?.data?.length ?? 0).toBeLessThan(whole.data.length)
  })

  test('an answer that is not the last one gives all again', async () => {
    const server = await opened()
    const params = { ...document('main.cf'), previousResultId: 'of another time' }
    const answer = await server.request<SemanticTokens>('textDocument/semanticTokens/full/delta', params)
    expect(answer.data.length).toBeGreaterThan(0)
  })

  test('lengths count in the units of the client', async () => {
    const general = { positionEncodings: ['utf-8'] }
    client = await startInProcess({ folders: [root], capabilities: { general } })
    await client.open(path('main.cf'), 'smtpd_banner = 邮件\n')
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      ...document('main.cf'),
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    })
    expect(data).toEqual([0, 0, 12, 1, 0, 0, 15, 6, 9, 0])
  })
})

describe('inlay hints', () => {
  const all = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } }

  test('their tooltips come when somebody points at them', async () => {
    const server = await opened()
    const [hint] = await server.request<InlayHint[]>('textDocument/inlayHint', { ...document('main.cf'), ...all })
    expect([hint?.position, hint?.label, hint?.tooltip]).toEqual([
      { line: 4, character: 27 },
      [{ value: '= mx.example.org' }],
      undefined,
    ])
    const resolved = await server.request<InlayHint>('inlayHint/resolve', hint as InlayHint)
    expect(resolved.tooltip).toMatchObject({ value: expect.stringContaining('main.cf:1') })
    expect(resolved.label).toMatchObject([{ location: { uri: uriOf(path('main.cf')) } }])
  })

  test('are switched off by the setting', async () => {
    const server = await opened({ settings: () => ({ inlayHints: { enabled: false } }) })
    await server.until(() => server.published.has(path('main.cf')))
    expect(await server.request('textDocument/inlayHint', { ...document('main.cf'), ...all })).toEqual([])
  })
})

describe('code lenses', () => {
  const lensesOf = (server: TestClient) => server.request<CodeLens[]>('textDocument/codeLens', document('master.cf'))

  test('have the commands of clients that know them', async () => {
    const server = await opened({ initializationOptions: { lensCommands: ['mailcfg.showRelay'] } })
    const [lens] = await lensesOf(server)
    expect(lens?.command).toMatchObject({
      title: 'strangers: refused by reject_unauth_destination',
      command: 'mailcfg.showRelay',
      arguments: [uriOf(path('master.cf')), { service: 'smtp/inet', row: 'stranger', column: 'foreign' }],
    })
  })

  test('lead others to the line that decides', async () => {
    const server = await opened({ capabilities: { window: { showDocument: { support: true } } } })
    const shown: unknown[] = []
    server.connection.onRequest('window/showDocument', (params) => {
      shown.push(params)
      return { success: true }
    })
    const [lens] = await lensesOf(server)
    const { command, arguments: args } = lens?.command ?? {}
    await server.request('workspace/executeCommand', { command, arguments: args })
    const selection = { start: { line: 3, character: 2 }, end: { line: 3, character: 27 } }
    expect(shown).toEqual([{ uri: uriOf(path('main.cf')), selection, takeFocus: true }])
  })

  test('are to be read where neither can be done, and switched off by the setting', async () => {
    expect((await lensesOf(await opened()))[0]?.command?.command).toBe('')
    await client?.stop()
    const server = await opened({ settings: () => ({ codeLens: { enabled: false } }) })
    await server.until(() => server.published.has(path('main.cf')))
    expect(await lensesOf(server)).toEqual([])
  })

  test('clients are told when the other file has changed', async () => {
    const codeLens = { refreshSupport: true }
    const server = await opened({ capabilities: { workspace: { codeLens }, textDocument: { codeLens: {} } } })
    let asked = 0
    server.connection.onRequest('workspace/codeLens/refresh', () => {
      asked++
      return null
    })
    expect((await lensesOf(server))[0]?.command?.title).toContain('refused')
    const before = asked
    const range = { start: { line: 3, character: 2 }, end: { line: 3, character: 27 } }
    await server.change(path('main.cf'), { range, text: 'check_client_access static:OK, reject' })
    expect((await lensesOf(server))[0]?.command?.title).toContain('may relay')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toBeGreaterThan(before)
  })
})

test('what is typed is put right', async () => {
  const server = await opened()
  const range = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } }
  await server.change(path('main.cf'), { range, text: '\n' })
  const edits = await server.at<TextEdit[]>('textDocument/onTypeFormatting', path('main.cf'), 3, 0, {
    ch: '\n',
    options: { tabSize: 4, insertSpaces: true },
  })
  expect(edits).toEqual([
    { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, newText: '  ' },
  ])
})
