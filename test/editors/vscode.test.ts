/** The packed extension in a real VS Code: it installs, starts with a file of a mail server, and shows what is wrong. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { root } from '../kit/house.ts'
import { vscodePrograms } from './kit/cache.mjs'
import { packedExtension } from './kit/packed.ts'
import { until } from './kit/processes.ts'
import { type Shown, VsCode } from './kit/vscode.ts'

const programs = vscodePrograms()
const describeVsCode = programs === undefined ? describe.skip : describe

jest.setTimeout(120_000)

describeVsCode('VS Code', () => {
  let workspace: string
  let main: string
  let code: VsCode

  beforeAll(async () => {
    if (programs === undefined) return
    workspace = mkdtempSync(join(tmpdir(), 'mailcfg-workspace-'))
    main = join(workspace, 'etc/postfix/main.cf')
    cpSync(join(root, 'test/editors/workspace'), workspace, { recursive: true })
    code = await VsCode.start({ programs, vsix: packedExtension(), workspace })
    await code.open(main)
  })

  afterAll(async () => {
    await code?.stop()
    rmSync(workspace, { recursive: true, force: true })
  })

  test('the extension runs, and the file has its language', async () => {
    await until('the extension runs', async () => (await code.state()).active.includes('mailcfg.mailcfg'))
    expect((await code.state()).language).toBe('postfix-main-cf')
  })

  test('what is wrong is underlined and listed', async () => {
    const found = await code.diagnostics(({ file }) => file === main)
    expect(found).toContainEqual(
      expect.objectContaining({ file: main, code: 'unknown-restriction', severity: 'error', line: 5 }),
    )
    expect(await code.squiggles()).toContain('error')
    expect((await code.problems()).join('\n')).toContain('permit_all')
    await code.picture('problems')
  })

  test('the pointer on a finding tells what it does', async () => {
    await code.cursor(5, 7)
    expect((await code.hover()).join('\n')).toContain('permit_all')
    await code.picture('hover')
    await code.page.keyboard.press('Escape')
  })

  test('a setting turns a rule off at once', async () => {
    const isThere = async () =>
      (await code.ask<Shown[]>('diagnostics')).some((one) => one.code === 'unknown-restriction')
    await code.ask('configure', 'mailcfg.rules', { 'unknown-restriction': 'off' })
    await until('the finding goes', async () => !(await isThere()))
    await code.ask('configure', 'mailcfg.rules', {})
    await until('the finding comes back', isThere)
  })

  test('the settings have our texts', async () => {
    await code.command('workbench.action.openSettings', '@ext:mailcfg.mailcfg')
    await code.page.waitForSelector('.settings-editor .setting-item', { timeout: 20_000 })
    await code.picture('settings')
    const shown = await code.page.evaluate<string>("document.querySelector('.settings-editor').innerText")
    expect(shown).toContain('Severity of single rules')
    await code.page.keyboard.press('Escape')
  })

  test('a table gets the language of its use in main.cf', async () => {
    await code.open(join(workspace, 'etc/postfix/users'))
    await until('the language', async () => (await code.state()).language === 'postfix-virtual')
  })

  test('nothing went wrong in VS Code itself', async () => {
    expect((await code.notifications()).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
