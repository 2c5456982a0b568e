/** The extension in VS Code for the Web: its client in the worker of the extension host, the server in a worker of that, no disk. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type BrowserServed, startBrowserHost } from './kit/browser-host.ts'
import { vscodePrograms } from './kit/cache.mjs'
import { until } from './kit/processes.ts'
import { bundledProgram, FINDINGS, makeServer } from './kit/server.ts'
import { VsCode } from './kit/vscode.ts'

const programs = vscodePrograms()
const describeVsCode = programs === undefined ? describe.skip : describe

jest.setTimeout(150_000)

describeVsCode('VS Code for the Web', () => {
  let folder: string
  let workspace: string
  let main: string
  let senders: string
  let served: BrowserServed
  let code: VsCode

  const onDisk = (file: string) => readFileSync(file, 'utf8')
  const findings = async () =>
    (await code.diagnostics())
      .map((one) => ({ ...one, file: relative(workspace, one.file) }))
      .map((one) => `${one.file}:${one.line}:${one.column}-${one.endColumn} ${one.severity} ${one.code}`)
      .sort()
  /** The text of the active editor, once it is another than that of the file. */
  const edited = (file: string): Promise<string> =>
    until('the edit', async () => {
      const { text } = await code.state()
      return text !== undefined && text !== onDisk(file) && text
    })

  beforeAll(async () => {
    if (programs === undefined) return
    folder = mkdtempSync(join(tmpdir(), 'mailcfg-web-'))
    // A path that looks otherwise in URIs.
    workspace = join(folder, 'mail server')
    ;[main, senders] = ['main.cf', 'own_senders'].map((name) => join(workspace, 'etc/postfix', name)) as [
      string,
      string,
    ]
    makeServer(workspace)
    served = await startBrowserHost({ programs, workspace })
    code = await VsCode.open(programs, served)
    await code.open(main)
  })

  afterAll(async () => {
    await code?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the extension runs in the worker of the extension host', async () => {
    await until('the extension runs', async () => (await code.state()).active.includes('mailcfg.mailcfg'))
    expect((await code.state()).language).toBe('postfix-main-cf')
    expect(await code.runningExtension('mailcfg')).toMatch(/^ *web worker$/m)
    await code.command('workbench.action.closeActiveEditor')
  })

  test('the findings are those that a server with a disk has', async () => {
    await code.diagnostics(({ code: rule }) => rule === 'xfile-sasl-socket')
    expect(await findings()).toEqual(FINDINGS)
    await code.cursor(41, 1)
    expect((await code.squiggles()).sort()).toEqual(['error', 'error', 'info'])
    expect((await code.problems())[0]).toBe('4 problems in file main.cf of folder etc/postfix')
    await code.command('workbench.action.closePanel')
  })

  test('files were read through the editor', () => {
    for (const name of ['postfix/own_senders', 'postfix/master.cf', 'dovecot/conf.d/10-master.conf']) {
      expect(served.operations).toContain(`read ${join(workspace, 'etc', name)}`)
    }
  })

  test('the pointer on a parameter tells what it is, and what it is here', async () => {
    await code.cursor(7, 3)
    const [told] = await code.hover()
    expect(told).toMatch(/^mydestination · Parameter of main\.cf/)
    expect(told).toContain('Here: mx.corp.test, localhost (main.cf:7)')
    await code.page.keyboard.press('Escape')
  })

  test('a quick fix mends the line, and the file is saved', async () => {
    const mended = onDisk(main).replace('disable_vrfy_comand', 'disable_vrfy_command')
    await code.cursor(18, 5)
    expect((await code.actions())[0]).toBe('Write disable_vrfy_command')
    await code.page.keyboard.press('Enter')
    expect(await edited(main)).toBe(mended)
    await code.command('workbench.action.files.save')
    await until('the file', () => onDisk(main) === mended)
    const isGone = async () => !(await findings()).some((one) => one.endsWith('unknown-parameter'))
    await until('the finding goes', isGone)
  })

  test('a restriction is completed', async () => {
    await code.cursor(43, 34)
    await code.page.keyboard.type(',\nreject_unlisted_r', { delay: 20 })
    expect((await code.suggestions())[0]).toBe('reject_unlisted_recipient')
    await code.page.keyboard.press('Enter')
    const isThere = ({ text }: { text: string | undefined }) => text?.includes('reject_unlisted_recipient')
    await until('the whole word', async () => isThere(await code.state()))
    await code.command('workbench.action.files.revert')
  })

  test('Format Document writes what the program writes', async () => {
    await code.command('editor.action.formatDocument')
    const program = await bundledProgram(join(folder, 'program'))
    expect(await edited(main)).toBe(program.run(['fmt', '--stdin-filename', main, '-'], onDisk(main)))
    await code.command('workbench.action.files.revert')
  })

  test('a table leads to its file', async () => {
    await code.cursor(39, 35)
    await code.command('editor.action.revealDefinition')
    await until('the table', async () => (await code.state()).file?.endsWith('own_senders'))
    expect((await code.state()).selection).toMatchObject({ line: 1, column: 1 })
    await until('its language', async () => (await code.state()).language === 'postfix-access')
  })

  test('a file that changes past all editors is read again', async () => {
    const listener = join(workspace, 'etc/dovecot/conf.d/10-master.conf')
    await code.ask('write', listener, onDisk(listener).replace('private/auth-client {', 'private/auth {'))
    const isGone = async () => !(await findings()).some((one) => one.endsWith('xfile-sasl-socket'))
    await until('the finding goes', isGone)
  })

  test('the relay matrix is shown, and a cell leads to the line that decides', async () => {
    await code.open(main)
    await code.command('mailcfg.showRelay')
    const view = await code.webview('table')
    const shown = await view.evaluate<string>('document.querySelector("table").innerText')
    expect(shown).toMatch(/stranger, own user as sender\s+! RELAYS\s+\+ delivers/)
    await view.click('td.open')
    const isThere = async () => (await code.state()).visible.some(({ file, line }) => file === senders && line === 2)
    await until('the row of the table', isThere)
  })

  test('a new server takes the place of the old one', async () => {
    const names = () => Promise.all(code.page.workers().map((one) => one.evaluate<string>('self.name')))
    const servers = async () => (await names()).filter((name) => name.endsWith('browser-server.js'))
    expect(await servers()).toHaveLength(1)
    await code.command('mailcfg.restartServer')
    await until('the findings', async () => (await findings()).length === FINDINGS.length - 2)
    expect(await servers()).toHaveLength(1)
  })

  test('nothing went wrong in VS Code itself', async () => {
    expect((await code.notifications()).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
