/** Completion and signature help as a client gets them. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ClientCapabilities, CompletionItem, CompletionList, SignatureHelp } from 'vscode-languageserver'
import { startInProcess, type TestClient } from '../../../../test/kit/language-server.ts'

const SNIPPETS: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, tagSupport: { valueSet: [1] }, labelDetailsSupport: true },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
}

let folder: string
let client: TestClient | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailcfg-completion-'))
})
afterEach(async () => {
  await client?.stop()
  client = undefined
  rmSync(folder, { recursive: true })
})

async function opened(name: string, text: string, capabilities: ClientCapabilities = {}): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, text)
  client = await startInProcess({
    folders: [folder],
    capabilities,
    initializationOptions: { triggersSuggestions: true },
  })
  await client.open(path, text)
  return path
}

function complete(path: string, line: number, character: number, context: object = { triggerKind: 1 }) {
  return (client as TestClient).at<CompletionList | null>('textDocument/completion', path, line, character, { context })
}

function labelled(list: CompletionList | null, label: string): CompletionItem | undefined {
  return list?.items.find((item) => item.label === label)
}

describe('textDocument/completion', () => {
  test('a plain client gets edits of the whole word', async () => {
    const path = await opened('main.cf', 'smtpd_bannr = x\n')
    const list = await complete(path, 0, 8)
    expect(labelled(list, 'smtpd_banner')?.textEdit).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } },
      newText: 'smtpd_banner',
    })
    expect(list?.items.every((item) => item.insertTextFormat === undefined && item.labelDetails === undefined)).toBe(
      true,
    )
  })
  test('a client with defaults gets the range once, and snippets', async () => {
    const path = await opened('master.cf', 'smtp inet n - y - - smtpd\nsubm\n', SNIPPETS)
    const list = await complete(path, 1, 4)
    expect(list?.itemDefaults?.editRange).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 4 } })
    const item = labelled(list, 'dovecot delivery service')
    expect(item?.insertTextFormat).toBe(2)
    expect(item?.textEditText).toContain('${1:vmail}')
    expect(item?.textEditText).toContain('\\${sender}')
    expect(item?.textEdit).toBeUndefined()
  })
  test('the order is that of the sort texts', async () => {
    const path = await opened('main.cf', 'smtpd_relay_restrictions = \n')
    const list = await complete(path, 0, 27)
    const sorted = list?.items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(sorted?.[0]?.label).toBe('reject_unauth_destination')
    expect(sorted).toEqual(list?.items)
  })
  test('deprecated names, and names that go on', async () => {
    const path = await opened('main.cf', 'biff = no\nsmtpd_use\nbi\n\n', SNIPPETS)
    expect(labelled(await complete(path, 1, 9), 'smtpd_use_tls')?.tags).toEqual([1])
    expect(labelled(await complete(path, 2, 2), 'biff')?.labelDetails?.description).toBe('set in line 1')
    const list = await complete(path, 3, 0)
    expect(labelled(list, 'myhostname')?.command?.command).toBe('editor.action.triggerSuggest')
  })
  test('of long lists come those that fit what stands before the cursor, and the client asks again', async () => {
    const path = await opened('main.cf', 'smtpd_tls_banner\nsmtpd_client_restrictions = \n')
    const list = (await complete(path, 0, 9)) as CompletionList
    expect(list.isIncomplete).toBe(true)
    expect(list.items.length).toBeLessThan(150)
    const labels = list.items.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['smtpd_tls_security_level', 'smtpd_tls_key_file']))
    expect(labels).not.toContain('smtpd_banner')
    expect((await complete(path, 0, 0))?.items).toHaveLength(150)
    expect((await complete(path, 1, 28))?.isIncomplete).toBe(false)
  })
  test('signs that take an item are told once, or with each item', async () => {
    const completion = (itemDefaults: string[]): ClientCapabilities => ({
      textDocument: {
        completion: { completionItem: { commitCharactersSupport: true }, completionList: { itemDefaults } },
      },
    })
    const text = 'smtpd_sasl_security_options = \n'
    const once = await complete(await opened('main.cf', text, completion(['commitCharacters'])), 0, 30)
    expect(once?.itemDefaults).toEqual({ commitCharacters: [','] })
    expect(once?.items.some((item) => 'commitCharacters' in item)).toBe(false)
    await client?.stop()
    const each = await complete(await opened('main.cf', text, completion([])), 0, 30)
    expect(each?.itemDefaults).toBeUndefined()
    expect(each?.items.every((item) => item.commitCharacters?.[0] === ',')).toBe(true)
  })
  test('a sign in a comment asks for nothing', async () => {
    const path = await opened('main.cf', '# $\nx = $\n')
    const context = { triggerKind: 2, triggerCharacter: '$' }
    expect(await complete(path, 0, 3, context)).toBeNull()
    expect((await complete(path, 1, 5, context))?.items.length).toBeGreaterThan(100)
  })
  test('files of the disk, below the directory that stands for the root of the server', async () => {
    mkdirSync(join(folder, 'etc/postfix'), { recursive: true })
    mkdirSync(join(folder, 'etc/ssl/private'), { recursive: true })
    writeFileSync(join(folder, 'etc/ssl/mail.pem'), '')
    const path = await opened('etc/postfix/main.cf', 'smtpd_tls_cert_file = /etc/ssl/\n')
    const list = await complete(path, 0, 31)
    expect(list?.items.map(({ label }) => label)).toEqual(['mail.pem', 'private/'])
    expect(labelled(list, 'mail.pem')?.textEdit).toMatchObject({ newText: '/etc/ssl/mail.pem' })
  })
})

describe('completionItem/resolve', () => {
  test('the text is there when somebody looks', async () => {
    const path = await opened('main.cf', 'biff = no\nsmtpd_ban\n', SNIPPETS)
    const item = labelled(await complete(path, 1, 9), 'smtpd_banner') as CompletionItem
    expect(item.documentation).toBeUndefined()
    const resolved = await (client as TestClient).request<CompletionItem>('completionItem/resolve', item)
    expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringMatching(/\w+ .*\./) })
    expect({ ...resolved, documentation: undefined }).toEqual({ ...item, documentation: undefined })
  })
  test('an item without a text stays as it is', async () => {
    await opened('main.cf', 'x = y\n')
    const item = { label: 'x' }
    expect(await (client as TestClient).request('completionItem/resolve', item)).toEqual(item)
  })
})

describe('textDocument/signatureHelp', () => {
  test('labels of parameters are offsets only for clients that can', async () => {
    const path = await opened('main.cf', 'smtpd_client_restrictions = reject_rbl_client a=b\n')
    const help = await (client as TestClient).at<SignatureHelp | null>('textDocument/signatureHelp', path, 0, 49)
    expect(help).toMatchObject({ activeSignature: 0, activeParameter: 1 })
    expect(help?.signatures[0]?.parameters?.map(({ label }) => label)).toEqual(['zone', 'reply'])
    expect(client?.capabilities.signatureHelpProvider?.triggerCharacters).toContain(' ')
  })
})
