/** Every request that the server announces, made at many places of real servers' files by clients of several kinds. */

// Each message is held against the protocol's types, and every range against the text that it speaks of.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import type { ClientCapabilities, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { handlers } from '../../packages/language-server/src/handlers/index.ts'
import { Dice } from '../fuzz/dice.ts'
import { announcedMethods, CALLS, type OpenText } from './calls.ts'
import { ABLE, MINIMAL, PLAIN, PULLING } from './clients.ts'
import { rangeFaults, tokenFaults } from './ranges.ts'
import { type Claim, faultsOf, paramsType, registrationType, resultType } from './types.ts'
import { WireSession } from './wire.ts'

const stacks = fileURLToPath(new URL('../../fixtures/stacks/', import.meta.url))
/** How often each request is made about each file. */
const ROUNDS = 2
/** Answers of one method beyond this number are only looked through for ranges. */
const JUDGED = 60

const CLIENTS: Readonly<Record<string, ClientCapabilities>> = {
  'able client': ABLE,
  'minimal client': MINIMAL,
  'client that asks for findings, in UTF-8': PULLING,
  'client with plain answers, in UTF-8': PLAIN,
}

/** The server's own requests know nothing of what a client can, but how it counts columns: one client of each kind is enough. */
const ASKED_OWN: ReadonlySet<ClientCapabilities> = new Set([ABLE, PULLING])

const ANSWERS = {
  'client/registerCapability': () => null,
  'window/workDoneProgress/create': () => null,
  'workspace/configuration': ({ items }: { items: object[] }) => items.map(() => null),
  'workspace/applyEdit': () => ({ applied: true }),
  'window/showDocument': () => ({ success: true }),
  'workspace/diagnostic/refresh': () => null,
  'workspace/semanticTokens/refresh': () => null,
  'workspace/inlayHint/refresh': () => null,
  'workspace/codeLens/refresh': () => null,
  'workspace/foldingRange/refresh': () => null,
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

class Texts {
  readonly #isUtf8: boolean
  readonly #known = new Map<string, OpenText>()

  constructor(isUtf8: boolean) {
    this.#isUtf8 = isUtf8
  }

  /** A file as a session in this encoding counts its lines. */
  readonly of = (uri: string): OpenText | undefined => {
    const known = this.#known.get(uri)
    if (known) return known
    if (!uri.startsWith('file:')) return undefined
    const { text } = SourceText.fromBytes(uri, readFileSync(fileURLToPath(uri)))
    const lengths = text.split('\n').map((line) => (this.#isUtf8 ? Buffer.byteLength(line) : line.length))
    this.#known.set(uri, { uri, text, lengths })
    return this.#known.get(uri)
  }
}

/** Opens all files of a server and makes every request about each. */
async function recorded(folder: string, capabilities: ClientCapabilities): Promise<WireSession> {
  const session = await WireSession.start({ capabilities, folder, answers: ANSWERS })
  const texts = new Texts(session.capabilities.positionEncoding === 'utf-8')
  const files = filesBelow(folder).map((path) => texts.of(pathToFileURL(path).href) as OpenText)
  for (const { uri, text } of files) {
    session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 7, text } })
  }
  const methods = announcedMethods(session.capabilities)
  const dice = new Dice(20240607)
  const own = ASKED_OWN.has(capabilities)
    ? handlers.map(({ method }) => method).filter((method) => method.startsWith('mailcfg/'))
    : []
  for (const document of files) {
    for (const method of [...methods, ...own].sort(byNeed)) {
      const made = new Set<string>()
      for (let round = 0; round < ROUNDS; round++) {
        const { exchanges, capabilities: announced } = session
        for (const params of CALLS[method]?.({ document, dice, capabilities: announced, exchanges }) ?? []) {
          const asked = JSON.stringify(params)
          if (!made.has(asked)) await session.request(method, params)
          made.add(asked)
        }
      }
    }
  }
  await session.stop()
  return session
}

/** Requests that need what others gave come behind them. */
function byNeed(a: string, b: string): number {
  const rank = (method: string): number =>
    method.startsWith('textDocument/diagnostic')
      ? 0
      : /resolve|Calls$|types$|delta|executeCommand/i.test(method)
        ? 2
        : 1
  return rank(a) - rank(b)
}

/** Every message of a session with the type that it must have; of many answers to one request the first different ones. */
function claimsOf({ exchanges, fromServer }: WireSession, isPulled: boolean): Claim[] {
  const seen = new Map<string, Set<string>>()
  const isNew = (method: string, value: unknown): boolean => {
    const texts = seen.get(method) ?? new Set()
    seen.set(method, texts)
    const before = texts.size
    return before < JUDGED && texts.add(JSON.stringify(value)).size > before
  }
  const asked = exchanges.flatMap(({ method, params, result }): Claim[] => [
    ...(params === undefined || !isNew(`to ${method}`, params)
      ? []
      : [
          { what: `parameters of ${method} as the test makes them`, value: params, type: paramsType(method, 'client') },
        ]),
    ...(isNew(method, result) ? [{ what: `answer to ${method}`, value: result, type: resultType(method) }] : []),
  ])
  const told = fromServer.flatMap(({ method, params }): Claim[] => {
    if (method === undefined || params === undefined || !isNew(method, params)) return []
    const whole = { what: `parameters of ${method}`, value: params, type: paramsType(method, 'server') }
    if (method !== 'client/registerCapability') return [whole]
    const { registrations } = params as { registrations: { method: string; registerOptions?: unknown }[] }
    const options = registrations.map((one) => ({
      what: `registration of ${one.method}`,
      value: one.registerOptions ?? null,
      type: registrationType(one.method),
    }))
    return [whole, ...options]
  })
  const pulled = isPulled && fromServer.some(({ method }) => method === 'textDocument/publishDiagnostics')
  return pulled
    ? [...asked, ...told, { what: 'findings that are told unasked', value: true, type: 'false' }]
    : [...asked, ...told]
}

function placeFaults({ exchanges, fromServer, capabilities }: WireSession): string[] {
  const texts = new Texts(capabilities.positionEncoding === 'utf-8')
  const provider = capabilities.semanticTokensProvider
  // What is resolved belongs to the document that was asked about last.
  let last: string | undefined
  const answered = exchanges.flatMap(({ method, params, result }) => {
    const asked = params as { uri?: string; textDocument?: { uri?: string }; item?: { uri?: string } } | undefined
    const uri =
      asked?.textDocument?.uri ?? asked?.item?.uri ?? asked?.uri ?? (method.endsWith('/resolve') ? last : undefined)
    last = uri ?? last
    const faults = rangeFaults(result, uri, texts.of).map((fault) => `${method} ${JSON.stringify(params)}: ${fault}`)
    const text = uri === undefined ? undefined : texts.of(uri)
    const { data } = (result ?? {}) as Partial<SemanticTokens>
    if (provider && text && Array.isArray(data) && method.includes('semanticTokens')) {
      faults.push(...tokenFaults(data, text, provider).map((fault) => `${method} ${uri}: ${fault}`))
    }
    return faults
  })
  const told = fromServer.flatMap(({ method, params }) =>
    method === 'textDocument/publishDiagnostics' ? rangeFaults(params, undefined, texts.of, method) : [],
  )
  return [...answered, ...told]
}

/** What was sent in all sessions, each message once; they are held against the types together, in one run of the compiler. */
const claims = new Map<string, Claim>()

describe.each(Object.entries(CLIENTS))('%s', (client, capabilities) => {
  test.each(['clean', 'courier-extmail', 'survey-names', 'dovecot24'])(
    'on fixtures/stacks/%s',
    async (name) => {
      const session = await recorded(join(stacks, name), capabilities)
      const isPulled = capabilities.textDocument?.diagnostic !== undefined
      const log = session.fromServer.filter(({ method }) => method === 'window/logMessage')
      expect(log.map(({ params }) => params)).toEqual([])
      expect([...new Set(placeFaults(session))].slice(0, 20)).toEqual([])
      const versions = session.fromServer.flatMap(({ method, params }) =>
        method === 'textDocument/publishDiagnostics' ? [(params as { version?: number }).version] : [],
      )
      expect(versions.every((version) => version === 7)).toBe(true)
      if (!isPulled) expect(versions.length).toBeGreaterThan(0)
      for (const { what, value, type } of claimsOf(session, isPulled)) {
        const key = `${type} ${JSON.stringify(value)}`
        if (!claims.has(key)) claims.set(key, { what: `${client} on ${name}: ${what}`, value, type })
      }
    },
    300_000,
  )
})

test('every message of these sessions is of its type', () => {
  expect(claims.size).toBeGreaterThan(0)
  expect([...new Set(faultsOf([...claims.values()]))].slice(0, 20)).toEqual([])
}, 300_000)

describe('what is held against the types', () => {
  const hover = 'textDocument/hover'
  const position = { line: 0, character: 0 }
  const texts = new Texts(false)

  test.each([
    ['a property too many', { contents: { kind: 'markdown', value: '' }, sort: 1 }],
    ['a property too few', { contents: { kind: 'markdown' } }],
    ['a wrong word', { contents: { kind: 'html', value: '' } }],
    ['nothing at all', undefined],
  ])('is found to have %s', (_, value) => {
    expect(faultsOf([{ what: 'a hover', value: value ?? '', type: resultType(hover) }]).join()).toMatch(
      /^a hover: error/,
    )
  })

  test('is found to leave its document', () => {
    const uri = pathToFileURL(join(stacks, 'clean/etc/aliases')).href
    const far = { line: 0, character: 4000 }
    expect(rangeFaults({ range: { start: position, end: far } }, uri, texts.of)).toHaveLength(1)
    expect(rangeFaults({ range: { start: far, end: position } }, uri, texts.of)).toHaveLength(2)
    expect(
      rangeFaults([{ uri: 'file:///nobody', range: { start: position, end: position } }], uri, () => undefined),
    ).toHaveLength(2)
    expect(rangeFaults({ range: { start: position, end: position } }, uri, texts.of)).toEqual([])
  })
})

describe('the server of an able client', () => {
  test('announces every handler, and has a handler for everything announced', async () => {
    const asked = new Set<string>()
    for (const capabilities of [ABLE, PULLING]) {
      const session = await WireSession.start({ capabilities, folder: stacks, answers: ANSWERS })
      for (const method of announcedMethods(session.capabilities)) asked.add(method)
      await session.stop()
    }
    const served = handlers.map(({ method }) => method).filter((method) => !method.startsWith('mailcfg/'))
    expect([...asked].sort()).toEqual([...new Set(served)].sort())
  })

  test('has no handler that is never called here', () => {
    expect(handlers.map(({ method }) => method).filter((method) => !(method in CALLS))).toEqual([])
  })

  test('gives the same tokens by differences as at once', async () => {
    const folder = join(stacks, 'clean')
    const path = join(folder, 'etc/postfix/main.cf')
    const session = await WireSession.start({ capabilities: ABLE, folder, answers: ANSWERS })
    const isServed = announcedMethods(session.capabilities).includes('textDocument/semanticTokens/full/delta')
    const uri = pathToFileURL(path).href
    const text = readFileSync(path, 'utf8')
    session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'postfix-main', version: 1, text } })
    const textDocument = { uri }
    const differ = async (): Promise<boolean> => {
      const before = (await session.request('textDocument/semanticTokens/full', { textDocument })) as SemanticTokens
      const at = { line: 3, character: 0 }
      const contentChanges = [{ range: { start: at, end: at }, text: 'mynetworks = 127.0.0.0/8\n' }]
      session.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
      const previousResultId = before.resultId
      const method = 'textDocument/semanticTokens/full/delta'
      const delta = await session.request(method, { textDocument, previousResultId })
      const after = (await session.request('textDocument/semanticTokens/full', { textDocument })) as SemanticTokens
      return JSON.stringify(applied(before.data, delta as SemanticTokensDelta)) !== JSON.stringify(after.data)
    }
    expect(isServed && (await differ())).toBe(false)
    await session.stop()
  })
})

/** Tokens after the edits of a difference, which all count from the numbers before any of them. */
function applied(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const after = [...data]
  for (const { start, deleteCount, data: fresh } of [...edits].sort((a, b) => b.start - a.start)) {
    after.splice(start, deleteCount, ...(fresh ?? []))
  }
  return after
}
