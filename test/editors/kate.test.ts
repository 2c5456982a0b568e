/** Kate with the settings that docs/editors.md shows: its keys go in, and what it says to the server comes out. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type Finding, hasKate, Kate, type Message } from './kate/kate.ts'
import { sleep, until } from './kit/processes.ts'
import { bundledProgram, makeServer, type Program } from './kit/server.ts'
import { documented } from './kit/snippets.ts'

const describeKate = hasKate() ? describe : describe.skip

jest.setTimeout(120_000)

const FINDINGS = ['18:1 unknown-parameter', '39:23 bdb-sunset', '39:3 relay-ok-before-guard', '48:19 xfile-sasl-socket']

describeKate('Kate', () => {
  let folder: string
  let main: string
  let original: string
  let program: Program
  let kate: Kate

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mailcfg-kate-'))
    main = join(folder, 'server/etc/postfix/main.cf')
    makeServer(join(folder, 'server'))
    original = readFileSync(main, 'utf8')
    program = await bundledProgram(join(folder, 'dist'))
    kate = await Kate.start(folder, documented('Kate', 'json'), program, main)
  })

  afterAll(async () => {
    await kate?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('asks whether it may start the server, and starts it for the whole configuration', async () => {
    await kate.window('LSP server start requested')
    expect(kate.messages('client')).toEqual([])
    kate.keys('Return')
    const { params } = await kate.said('initialize')
    expect(params?.rootUri).toBe(pathToFileURL(join(folder, 'server/etc')).href)
    expect((await kate.said('textDocument/didOpen')).params?.textDocument?.uri).toBe(pathToFileURL(main).href)
    await kate.window('main.cf')
  })

  test('is told what is wrong', async () => {
    const findings = await until('all findings', () => {
      const published = kate.messages('server').filter(({ params }) => params?.uri === pathToFileURL(main).href)
      const last = published.at(-1)?.params?.diagnostics ?? []
      return last.length >= FINDINGS.length && last
    })
    expect(findings.map(told).sort()).toEqual(FINDINGS)
  })

  test('tells what a parameter is', async () => {
    kate.cursor({ line: 7, column: 3 })
    kate.keys('ctrl+F7')
    const { result } = await kate.answered('textDocument/hover')
    expect(JSON.stringify(result)).toContain('Lists the domains for which this host is the final stop')
    kate.keys('Escape')
  })

  test('completes restrictions', async () => {
    kate.cursor({ line: 43, column: 17 })
    kate.keys('ctrl+space')
    const { result } = await kate.answered('textDocument/completion')
    const labels = (result as { items: { label: string }[] }).items.map(({ label }) => label)
    expect(labels).toContain('reject_unknown_sender_domain')
    kate.keys('Escape')
  })

  test('lays the file out as the program does', async () => {
    kate.keys('ctrl+t', 'f')
    await kate.said('textDocument/didChange')
    kate.keys('ctrl+s')
    const formatted = await until('the file is saved', () => {
      const text = readFileSync(main, 'utf8')
      return text !== original && text
    })
    expect(formatted).toBe(program.run(['fmt', '--stdin-filename', main, '-'], original))
  })

  test('has taken the findings over; its Quick Fix, which carries out all that is offered, gets nothing unsafe', async () => {
    kate.cursor({ line: 18, column: 5 })
    const withFindings = ({ params }: Message) => (params?.context?.diagnostics ?? []).length > 0
    // Kate loses a key now and then while it takes in a text that has changed.
    const asked = await until('a request for fixes', async () => {
      kate.keys('ctrl+period')
      await sleep(1000)
      return kate.messages('client').find((one) => one.method === 'textDocument/codeAction' && withFindings(one))
    })
    expect(asked.params?.context?.diagnostics?.map(told)).toEqual(['18:1 unknown-parameter'])
    const { result } = await kate.answered('textDocument/codeAction', withFindings)
    expect(result).toEqual([])
  })
})

function told({ code, range: { start } }: Finding): string {
  return `${start.line + 1}:${start.character + 1} ${code}`
}
