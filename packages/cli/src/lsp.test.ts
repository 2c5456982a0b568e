/** `mailcfg lsp`: the bundled program serves a client and ends when it is told to. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Hover } from 'vscode-languageserver'
import { startProgram } from '../../../test/kit/language-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'mailcfg-lsp-program-'))
const program = join(directory, 'dist', 'main.mjs')

beforeAll(async () => {
  const { bundle } = await import(new URL('../bundle.mjs', import.meta.url).href)
  await bundle(join(directory, 'dist'))
})
afterAll(() => rmSync(directory, { recursive: true }))

test('findings, hover, and a proper end', async () => {
  const { client, exited } = await startProgram(process.execPath, [program, 'lsp', '--stdio'])
  const path = join(directory, 'main.cf')
  await client.open(path, 'smtpd_tls_security_level = maybe\n')
  await client.until(() => client.rules(path)?.includes('invalid-enum-value') === true)
  const hover = await client.at<Hover | null>('textDocument/hover', path, 0, 3)
  expect(JSON.stringify(hover)).toContain('smtpd_tls_security_level')
  await client.stop()
  expect(await exited).toBe(0)
})
