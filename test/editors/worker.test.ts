/** The server as a worker of a real browser: it starts, asks for the files it needs, and says what is wrong. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { root } from '../kit/house.ts'
import { vscodePrograms } from './kit/cache.mjs'
import { type Browser, launch, type Page } from './kit/playwright.ts'
import { freePort } from './kit/processes.ts'

const programs = vscodePrograms()
const describeWorker = programs === undefined ? describe.skip : describe

/** A client in a page: answers `mailcfg/files` from a list of files, and keeps what the server publishes. */
const CLIENT = `
  window.talk = (files) => new Promise((resolve, reject) => {
    const worker = new Worker('/server.js')
    const asked = []
    const say = (message) => worker.postMessage({ jsonrpc: '2.0', ...message })
    const folderOf = (uri) => files.filter(([path]) => path.startsWith(uri.replace(/[/]?$/, '/')))
    const entries = (uri) => {
      const rests = folderOf(uri).map(([path]) => path.slice(uri.replace(/[/]?$/, '/').length))
      const names = new Map(rests.map((rest) => [rest.split('/')[0], rest.includes('/')]))
      return names.size === 0 ? null : [...names].map(([name, isFolder]) => ({ name, isFolder }))
    }
    const RESULTS = {
      'mailcfg/files': ({ files: wanted, folders }) => {
        asked.push(...wanted)
        return {
          files: wanted.map((uri) => { const found = files.find(([path]) => path === uri); return found ? btoa(found[1]) : null }),
          folders: folders.map(entries),
        }
      },
      'workspace/configuration': ({ items }) => items.map(() => ({})),
    }
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }) => {
      if (data.id === 1 && !data.method) {
        say({ method: 'initialized', params: {} })
        const [uri, text] = files[0]
        say({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'postfix-main-cf', version: 1, text } } })
      } else if (data.method && data.id !== undefined) {
        say({ id: data.id, result: RESULTS[data.method]?.(data.params) ?? null })
      } else if (data.method === 'textDocument/publishDiagnostics' && data.params.diagnostics.length > 0) {
        resolve({ asked, published: data.params })
      }
    }
    const folder = files[0][0].replace(/[/]etc[/].*/, '')
    say({ id: 1, method: 'initialize', params: {
      processId: null, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'server' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {} } },
      initializationOptions: { readsFilesForServer: true },
    } })
  })`

describeWorker('the worker', () => {
  let folder: string
  let server: Server
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    if (programs === undefined) return
    folder = mkdtempSync(join(tmpdir(), 'mailcfg-worker-'))
    const { buildWorker } = await import(new URL('../../extension/build.mjs', import.meta.url).href)
    const bundled = join(folder, 'server.js')
    await buildWorker(bundled)
    const program = readFileSync(bundled)
    server = createServer(({ url }, response) => {
      response.setHeader('content-type', url === '/server.js' ? 'text/javascript' : 'text/html')
      response.end(url === '/server.js' ? program : '<!DOCTYPE html>')
    })
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    browser = await launch(programs.playwright, programs.browser)
    page = await browser.newPage({})
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.evaluate(`(() => { ${CLIENT} })()`)
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('reads the other files of a server through the client', async () => {
    const postfix = join(root, 'test/editors/workspace/etc/postfix')
    const files = ['main.cf', 'users'].map((name) => [
      `file:///srv/etc/postfix/${name}`,
      readFileSync(join(postfix, name), 'latin1'),
    ])
    const { asked, published } = await page.evaluate<{
      asked: string[]
      published: { uri: string; diagnostics: { code: string; range: { start: { line: number } } }[] }
    }>(`window.talk(${JSON.stringify(files)})`)
    expect(published.uri).toBe('file:///srv/etc/postfix/main.cf')
    expect(published.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'unknown-restriction',
        range: expect.objectContaining({ start: { line: 4, character: 4 } }),
      }),
    )
    expect(asked.filter((uri) => !uri.startsWith('file:///'))).toEqual([])
  })
})
