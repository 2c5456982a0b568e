/** Hover, definition, references, rename, links and calls on the wire. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { startInProcess, type TestClient, uriOf } from '../../../test/kit/language-server.ts'

const FILES = {
  'etc/postfix/main.cf': `mine = example.com
relay_domains = $mine
transport_maps = hash:/etc/postfix/transport
smtpd_restriction_classes = strict
strict = reject
smtpd_client_restrictions = strict
`,
  'etc/postfix/master.cf': 'smtp inet n - n - - smtpd\n  -o relay_domains=$mine\n',
  'etc/postfix/transport': 'example.com smtp:[192.0.2.1]\n',
}

let folder: string
let client: TestClient

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailcfg-nav-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
})
afterEach(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

const path = (name: keyof typeof FILES): string => join(folder, name)
const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'

async function open(capabilities: ClientCapabilities = {}): Promise<void> {
  client = await startInProcess({ folders: [folder], capabilities })
  await client.open(path(MAIN), FILES[MAIN])
}

const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
})

describe('a file of a server, the others closed', () => {
  test('hover tells the value and the line', async () => {
    await open()
    const found = await client.at<Hover>('textDocument/hover', path(MAIN), 1, 2)
    expect(found.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('`example.com` (main.cf:2)'),
    })
    expect(found.range).toEqual(range(1, 0, 13))
  })

  test('definition: locations, or links where the client takes them', async () => {
    await open()
    const plain = await client.at<Location[]>('textDocument/definition', path(MAIN), 1, 18)
    expect(plain).toEqual([{ uri: uriOf(path(MAIN)), range: range(0, 0, 4) }])
    await client.stop()
    await open({ textDocument: { definition: { linkSupport: true } } })
    const [link] = await client.at<LocationLink[]>('textDocument/definition', path(MAIN), 2, 30)
    expect(link).toEqual({
      originSelectionRange: range(2, 22, 44),
      targetUri: uriOf(path('etc/postfix/transport')),
      targetRange: range(0, 0, 0),
      targetSelectionRange: range(0, 0, 0),
    })
  })

  test('references in closed files, highlights in this one', async () => {
    await open()
    const context = { includeDeclaration: false }
    const found = await client.at<Location[]>('textDocument/references', path(MAIN), 0, 1, { context })
    expect(found).toEqual([
      { uri: uriOf(path(MAIN)), range: range(1, 17, 21) },
      { uri: uriOf(path(MASTER)), range: range(1, 20, 24) },
    ])
    const marks = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', path(MAIN), 0, 1)
    expect(marks).toEqual([
      { range: range(0, 0, 4), kind: 3 },
      { range: range(1, 17, 21), kind: 2 },
    ])
  })

  test('links lead to files that are there', async () => {
    await open()
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: uriOf(path(MAIN)) },
    })
    expect(links).toEqual([{ range: range(2, 22, 44), target: uriOf(path('etc/postfix/transport')) }])
  })

  test('calls of a restriction class', async () => {
    await open()
    const [item] = await client.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', path(MAIN), 4, 1)
    expect(item).toMatchObject({ name: 'strict', selectionRange: range(4, 0, 6) })
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })
    expect(calls.map(({ from, fromRanges }) => [from.name, fromRanges])).toEqual([
      ['smtpd_client_restrictions', [range(5, 28, 34)]],
    ])
  })
})

describe('rename', () => {
  test('edits all files', async () => {
    await open()
    expect(await client.at('textDocument/prepareRename', path(MAIN), 1, 18)).toEqual({
      range: range(1, 17, 21),
      placeholder: 'mine',
    })
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', path(MAIN), 1, 18, { newName: 'ours' })
    expect(edit.changes).toEqual({
      [uriOf(path(MAIN))]: [
        { range: range(0, 0, 4), newText: 'ours' },
        { range: range(1, 17, 21), newText: 'ours' },
      ],
      [uriOf(path(MASTER))]: [{ range: range(1, 20, 24), newText: 'ours' }],
    })
  })

  test('of a table moves its file, where the client does that', async () => {
    await open({ workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } })
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', path(MAIN), 2, 40, { newName: 'routes' })
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri: uriOf(path(MAIN)), version: 1 },
        edits: [{ range: range(2, 35, 44), newText: 'routes' }],
      },
      {
        kind: 'rename',
        oldUri: uriOf(path('etc/postfix/transport')),
        newUri: uriOf(join(folder, 'etc/postfix/routes')),
      },
    ])
  })

  test('is refused with a message for the user', async () => {
    await open()
    const refused = client.at('textDocument/prepareRename', path(MAIN), 1, 2)
    await expect(refused).rejects.toThrow('relay_domains is a parameter of Postfix itself')
    await expect(client.at('textDocument/rename', path(MAIN), 2, 40, { newName: 'x' })).rejects.toThrow(
      'This editor does not rename files.',
    )
  })
})
