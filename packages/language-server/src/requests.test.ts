/** Code actions and the requests of the extension, as a client sees them. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { nodeHost } from '@mailcfg/language-server'
import type { ClientCapabilities, CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver'
import { type ClientOptions, startInProcess, type TestClient, uriOf } from '../../../test/kit/language-server.ts'
import { sharedDir, testShared } from '../../../test/kit/shared.ts'
import type { EffectiveResult, ExplainName, ExplainResult, RelayResult, StackPictureResult } from './custom-requests.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/stacks/', import.meta.url))
const rulesFolder = new URL('../../lint/rules/', import.meta.url)

/** A host whose pages are those of the sources. */
const host = {
  ...nodeHost,
  rulePages: async () =>
    Object.fromEntries(
      readdirSync(rulesFolder).map((id) => [id, readFileSync(new URL(`${id}/rule.md`, rulesFolder), 'utf8')]),
    ),
}

const clients: TestClient[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop()
})

async function opened(folder: string, file: string, options: ClientOptions = {}) {
  const client = await startInProcess({ folders: [folder], ...options }, undefined, host)
  clients.push(client)
  const path = join(folder, file)
  await client.open(path, readFileSync(path, 'utf8'))
  return { client, path, uri: uriOf(path) }
}

/** What VS Code can. */
const RICH: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, snippetEditSupport: true },
  },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
}

describe('code actions', () => {
  const folder = join(fixtures, 'survey-values')
  const file = readdirSync(folder, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('main.cf')) as string

  async function actionsFor(options: ClientOptions, wanted: (rule: string) => boolean, only?: string[]) {
    const { client, path, uri } = await opened(folder, file, options)
    await client.until(() => (client.rules(path)?.length ?? 0) > 0)
    const diagnostic = client.published.get(path)?.diagnostics.find(({ code }) => wanted(String(code))) as Diagnostic
    const context = { diagnostics: [diagnostic], ...(only ? { only } : {}) }
    const params = { textDocument: { uri }, range: diagnostic.range, context }
    return { client, actions: await client.request<CodeAction[]>('textDocument/codeAction', params), uri, diagnostic }
  }

  test('edits are versioned, and a comment has a place to type the reason', async () => {
    const { actions, uri, diagnostic } = await actionsFor({ capabilities: RICH }, () => true)
    const silence = actions.find(({ title }) => title.startsWith('Ignore')) as CodeAction
    expect(silence.diagnostics).toMatchObject([{ code: diagnostic.code, range: diagnostic.range }])
    expect(silence.edit?.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ snippet: { value: expect.stringContaining('${1:reason}') } }] },
    ])
  })

  test('clients that know little get plain changes', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
    const { actions, uri } = await actionsFor({ capabilities: { textDocument: { codeAction } } }, () => true)
    const silence = actions.find(({ title }) => title.startsWith('Ignore')) as CodeAction
    expect(silence.edit?.changes?.[uri]).toMatchObject([{ newText: expect.stringContaining(': reason\n') }])
    expect(actions.some(({ edit, data }) => edit === undefined && data === undefined)).toBe(false)
  })

  test('a client that would carry out all of them at once gets the safe fix alone, or none', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
    const whole = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } }
    const asked = async (isSafe: boolean) => {
      const { client, actions, uri, diagnostic } = await actionsFor(
        { capabilities: { textDocument: { codeAction } } },
        (rule) => rule === (isSafe ? 'empty-list-item' : 'queue-lifetime-short'),
      )
      expect(actions.length).toBeGreaterThan(1)
      const params = { textDocument: { uri }, range: whole, context: { diagnostics: [diagnostic] } }
      return client.request<CodeAction[]>('textDocument/codeAction', params)
    }
    expect(await asked(false)).toEqual([])
    expect(await asked(true)).toMatchObject([{ isPreferred: true }])
  })

  test('clients that know no literals get none', async () => {
    const { client } = await opened(folder, file)
    expect(client.capabilities.codeActionProvider).toBeUndefined()
  })

  test('all safe fixes are worked out when they are wanted', async () => {
    const { client, actions } = await actionsFor({ capabilities: RICH }, () => true, ['source.fixAll.mailcfg'])
    expect(actions).toMatchObject([{ kind: 'source.fixAll.mailcfg', data: {} }])
    expect(actions[0]?.edit).toBeUndefined()
    const resolved = await client.request<CodeAction>('codeAction/resolve', actions[0] as CodeAction)
    expect(resolved.edit?.documentChanges?.length).toBe(1)
  })

  test('fixes that want a look ask for it, unless they are one edit where one looks already', async () => {
    const { client, path, uri } = await opened(join(fixtures, 'survey-relay'), 'etc/postfix/main.cf', {
      capabilities: RICH,
    })
    await client.until(() => (client.rules(path)?.length ?? 0) > 0)
    const end = { line: 1000, character: 0 }
    const context = { diagnostics: [], only: ['quickfix'] }
    const range = { start: { line: 0, character: 0 }, end }
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    })
    const annotated = actions.flatMap(({ edit }) => Object.values(edit?.changeAnnotations ?? {}))
    expect(annotated.length).toBeGreaterThan(0)
    expect(annotated.every(({ needsConfirmation }) => needsConfirmation)).toBe(true)
    const asks = actions.filter(({ edit }) => edit?.changeAnnotations !== undefined)
    const lists = asks.map(({ edit }) => (edit?.documentChanges ?? []) as TextDocumentEdit[])
    expect(
      lists.filter((list) => list.length === 1 && list[0]?.edits.length === 1 && list[0].textDocument.uri === uri),
    ).toEqual([])
    const correction = actions.find(({ title }) => title === 'Write reject_non_fqdn_helo_hostname')
    expect(correction?.edit?.changeAnnotations).toBeUndefined()
  })
})

test('a fix of another file that is not open has no version', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailcfg-actions-'))
  const files = {
    'etc/my.cnf': '[mysqld]\nsocket = /var/lib/mysql/mysql.sock\n',
    'etc/postfix/main.cf':
      'virtual_transport = virtual\nvirtual_uid_maps = static:2525\nvirtual_mailbox_domains = corp.test\n',
    'etc/dovecot/dovecot.conf': 'mail_uid = 5000\n',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { client, path, uri } = await opened(folder, 'etc/dovecot/dovecot.conf', { capabilities: RICH })
  await client.until(() => client.rules(path)?.includes('xfile-uid-gid') === true)
  const range = { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } }
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  const changes = actions.flatMap(({ edit, title }) => (title.startsWith('Let ') ? (edit?.documentChanges ?? []) : []))
  expect(changes).toMatchObject([
    { textDocument: { uri, version: 1 }, edits: [{ newText: '2525' }] },
    { textDocument: { uri: uriOf(join(folder, 'etc/postfix/main.cf')), version: null }, edits: [{ newText: '5000' }] },
  ])
  rmSync(folder, { recursive: true })
})

describe('links to pages of rules', () => {
  test.each([true, false])('are given only to clients that open them: %s', async (opensRulePages) => {
    const { client, path } = await opened(join(fixtures, 'survey-relay'), 'etc/postfix/main.cf', {
      initializationOptions: { opensRulePages },
    })
    await client.until(() => (client.rules(path)?.length ?? 0) > 0)
    const [first] = client.published.get(path)?.diagnostics ?? []
    expect(first?.codeDescription?.href).toBe(opensRulePages ? `mailcfg-rule:/${first?.code}.md` : undefined)
    const { name, markdown } = (await client.request<ExplainResult>('mailcfg/explain', { name: first?.code })) ?? {}
    expect([name, markdown.split('\n')[0]]).toEqual([first?.code, `# ${first?.code}`])
  })
})

/** All answers that the extension's commands ask for. */
async function answers(folder: string, file: string) {
  const { client, uri } = await opened(folder, file)
  const ask = <R>(method: string, params: object) => client.request<R>(method, params)
  const [relay, picture, set, defaults, all] = await Promise.all([
    ask<RelayResult>('mailcfg/relay', { uri }),
    ask<StackPictureResult>('mailcfg/stackPicture', { uri }),
    ...(['set', 'defaults', 'all'] as const).map((view) => ask<EffectiveResult>('mailcfg/effective', { uri, view })),
  ])
  return { client, uri, relay, picture, set, defaults, all } as {
    client: TestClient
    uri: string
    relay: RelayResult
    picture: StackPictureResult
    set: EffectiveResult
    defaults: EffectiveResult
    all: EffectiveResult
  }
}

function check({ relay, picture, set, defaults, all }: Awaited<ReturnType<typeof answers>>): void {
  expect(relay.services.length + relay.faults.length).toBeGreaterThan(0)
  for (const { rows, columns, faults, name } of relay.services) {
    expect(name).toMatch(/\//)
    expect(rows.length > 0 || faults.length > 0).toBe(true)
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length)
      for (const { verdict, meaning, why, proof } of cells) {
        expect(meaning).not.toBe('')
        expect(verdict === '' || why !== '').toBe(true)
        for (const step of proof) expect(step.restriction).not.toBe('')
      }
    }
  }
  expect(picture.svg).toMatch(/^<svg .*<\/svg>\n$/s)
  expect(picture.svg).not.toMatch(/<script|href=/)
  expect(picture.text).toMatch(/\d+ parts, /)
  const names = ({ text }: EffectiveResult) =>
    (text.split('\n\n')[0] ?? '')
      .split('\n')
      .filter((line) => /^(?:# )?\w/.test(line))
      .map((line) => /^(?:# )?(\w+)/.exec(line)?.[1])
  expect(set.languageId).toBe('postfix-main-cf')
  expect(names(set)).toEqual(names(defaults))
  expect(all.text.length).toBeGreaterThan(set.text.length)
}

describe('requests of the extension', () => {
  test.each(['survey-relay', 'clean'])('of the fixture %s', async (name) => {
    check(await answers(join(fixtures, name), 'etc/postfix/main.cf'))
  })

  for (const tree of ['Haran__Mail.CONF', 'krlex__cloudcp-shared-hosting']) {
    testShared(`of the corpus tree ${tree}`, async () => {
      const folder = join(sharedDir as string, 'corpus/trees', tree)
      const main = readdirSync(folder, { recursive: true })
        .map(String)
        .find((one) => one.endsWith('/main.cf')) as string
      check(await answers(folder, main))
    })
  }

  test('tell who relays, and by which line', async () => {
    const { relay, uri } = await answers(join(fixtures, 'survey-relay'), 'etc/postfix/main.cf')
    const cells = relay.services.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    const open = cells.filter(({ tone }) => tone === 'open')
    expect(open.length).toBeGreaterThan(0)
    const places = open.flatMap(({ proof }) => proof.flatMap(({ place }) => place?.uri ?? []))
    expect(places).toContain(uri)
  })

  test('of a file of Dovecot speak of Dovecot', async () => {
    const { client, uri } = await opened(join(fixtures, 'dovecot24'), 'etc/dovecot/dovecot.conf')
    const [set, defaults] = await Promise.all(
      ['set', 'defaults'].map((view) => client.request<EffectiveResult>('mailcfg/effective', { uri, view })),
    )
    expect(set?.languageId).toMatch(/^dovecot/)
    expect(set?.text).toContain('protocols')
    expect(defaults?.text).not.toBe(set?.text)
  })

  test('tell once why Dovecot refuses its files, and where', async () => {
    const { client, path, uri } = await opened(join(fixtures, 'dovecot24'), 'etc/dovecot/dovecot.conf')
    const text24 = readFileSync(path, 'utf8')
    const line = text24.trimEnd().split('\n').length + 1
    await client.change(path, { text: `${text24.trimEnd()}\nssl = yess\n` })
    const { text } = await client.request<EffectiveResult>('mailcfg/effective', { uri, view: 'set' })
    expect(text.match(/yess.*/g)).toEqual([`yess (dovecot.conf:${line})`])
    expect(text).toMatch(/^# refused: /m)
  })

  test('have no answer for files that belong to no server', async () => {
    const { client } = await opened(join(fixtures, 'clean'), 'etc/postfix/main.cf')
    const uri = 'file:///nowhere/notes.txt'
    for (const method of ['mailcfg/relay', 'mailcfg/stackPicture', 'mailcfg/effective']) {
      expect(await client.request(method, { uri, view: 'set' })).toBeNull()
    }
  })

  test('explain what stands at the cursor, and name all that can be explained', async () => {
    const { client, path, uri } = await opened(join(fixtures, 'clean'), 'etc/postfix/main.cf')
    const line = readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('mydestination'))
    const answer = await client.request<ExplainResult>('mailcfg/explain', { uri, position: { line, character: 3 } })
    expect(answer.name).toBe('mydestination')
    expect(answer.markdown).toContain('## Rules')
    const names = await client.request<ExplainName[]>('mailcfg/explainNames', {})
    expect(names).toContainEqual({ name: 'open-relay', kind: 'rule' })
    expect(new Set(names.map(({ kind }) => kind)).size).toBe(4)
  })

  test('are there as text for clients without views', async () => {
    const { client, uri } = await opened(join(fixtures, 'survey-relay'), 'etc/postfix/main.cf')
    const run = (command: string, file = uri) =>
      client.request<string | null>('workspace/executeCommand', { command, arguments: [file] })
    expect(await run('mailcfg.describeRelay')).toMatch(/^stranger .*RELAYS/m)
    expect(await run('mailcfg.describeServer')).toMatch(/\d+ parts, /)
    expect(await run('mailcfg.describeValues')).toContain('compatibility_level = ')
    expect(client.capabilities.executeCommandProvider?.commands).toContain('mailcfg.describeRelay')
    expect(await run('mailcfg.describeRelay', 'file:///nowhere')).toBeNull()
  })
})
