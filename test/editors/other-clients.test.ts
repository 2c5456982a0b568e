/** The server in editors that are not VS Code: Neovim's own client, and Eglot in Emacs. */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { root } from '../kit/house.ts'
import { type ClientTask, programPath, runClient } from './kit/client-run.ts'

jest.setTimeout(120_000)

let workspace: string

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'mailcfg-workspace-'))
  cpSync(join(root, 'test/editors/workspace'), join(workspace, 'server'), { recursive: true })
  const { bundle } = await import(new URL('../../packages/cli/bundle.mjs', import.meta.url).href)
  await bundle(join(workspace, 'dist'))
})

afterAll(() => rmSync(workspace, { recursive: true, force: true }))

/** The program is bundled as it is shipped. */
const task = (): ClientTask => ({
  server: [process.execPath, join(workspace, 'dist/main.mjs'), 'lsp', '--stdio'],
  root: join(workspace, 'server'),
  file: join(workspace, 'server/etc/postfix/main.cf'),
  language: 'postfix-main-cf',
  hover: { line: 3, column: 3 },
  format: true,
})

const CLIENTS = [
  {
    name: 'Neovim',
    editor: programPath('nvim'),
    args: ['--headless', '-u', join(root, 'test/editors/neovim/driver.lua')],
  },
  {
    name: 'Emacs',
    editor: hasEglot() ? programPath('emacs') : undefined,
    args: ['--batch', '--no-site-file', '-l', join(root, 'test/editors/emacs/driver.el')],
  },
]

/** Debian packs Eglot by itself. */
function hasEglot(): boolean {
  const packages = '/usr/share/emacs/site-lisp/elpa-src'
  return existsSync(packages) && readdirSync(packages).some((name) => name.startsWith('eglot-'))
}

for (const { name, editor, args } of CLIENTS) {
  const describeClient = editor === undefined ? describe.skip : describe
  describeClient(name, () => {
    test('shows what is wrong, and answers', () => {
      if (editor === undefined) return
      const answer = runClient(editor, args, task())
      expect(answer.errors).toEqual([])
      expect(answer.diagnostics).toContainEqual(
        expect.objectContaining({ line: 5, column: 5, endColumn: 15, severity: 'error', code: 'unknown-restriction' }),
      )
      expect(answer.shown).toBe(answer.diagnostics.length)
      expect(answer.hover).not.toBeNull()
      expect(answer.formatted).toBe(readFileSync(task().file, 'utf8'))
    })
  })
}
