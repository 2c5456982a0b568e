/** The server in editors that are not VS Code, with the configurations that docs/editors.md shows. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { root } from '../kit/house.ts'
import { type ClientAnswer, type ClientTask, programPath, runClient } from './kit/client-run.ts'
import { bundledProgram, makeServer, type Program } from './kit/server.ts'
import { documented } from './kit/snippets.ts'

jest.setTimeout(180_000)

let folder: string
let program: Program
let task: ClientTask

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailcfg-clients-'))
  makeServer(join(folder, 'server'))
  program = await bundledProgram(join(folder, 'dist'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(
    join(folder, 'bin/mailcfg'),
    `#!/bin/sh\nexec ${program.command.map((word) => `'${word}'`).join(' ')} "$@"\n`,
  )
  chmodSync(join(folder, 'bin/mailcfg'), 0o755)
  task = {
    root: join(folder, 'server/etc'),
    file: join(folder, 'server/etc/postfix/main.cf'),
    findings: 4,
    hover: { line: 7, column: 3 },
    complete: { line: 43, column: 17 },
    actions: { line: 18, column: 5 },
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CLIENTS = [
  {
    name: 'Neovim',
    // What is worked out when it is wanted goes to clients only that ask for it then.
    more: ['Apply all safe fixes of this file'],
    language: 'lua',
    editor: programPath('nvim'),
    args: (configuration: string) => [
      '--headless',
      '-u',
      configuration,
      '-S',
      join(root, 'test/editors/neovim/driver.lua'),
    ],
  },
  {
    name: 'Emacs',
    more: [],
    language: 'elisp',
    editor: hasEglot() ? programPath('emacs') : undefined,
    args: () => ['--batch', '--no-site-file', '-l', join(root, 'test/editors/emacs/driver.el')],
  },
]

/** Debian packs Eglot by itself. */
function hasEglot(): boolean {
  const packages = '/usr/share/emacs/site-lisp/elpa-src'
  return existsSync(packages) && readdirSync(packages).some((name) => name.startsWith('eglot-'))
}

const FINDINGS = [
  '18:1-20 error unknown-parameter',
  '39:23-52 info bdb-sunset',
  '39:3-22 error relay-ok-before-guard',
  '48:19-31 error xfile-sasl-socket',
]

const COMPLETIONS = [
  'reject_unknown_address',
  'reject_unknown_client',
  'reject_unknown_client_hostname',
  'reject_unknown_helo_hostname',
  'reject_unknown_hostname',
  'reject_unknown_recipient_domain',
  'reject_unknown_reverse_client_hostname',
  'reject_unknown_sender_domain',
]

const ACTIONS = [
  'Write disable_vrfy_command',
  'Ignore unknown-parameter here, with a reason',
  'Ignore unknown-parameter in this file',
]

for (const { name, language, editor, args, more } of CLIENTS) {
  const describeClient = editor === undefined ? describe.skip : describe
  describeClient(name, () => {
    let answer: ClientAnswer

    beforeAll(() => {
      if (editor === undefined) return
      const configuration = join(folder, `configuration.${language}`)
      writeFileSync(configuration, documented(name, language))
      answer = runClient(editor, args(configuration), task, { configuration, bin: join(folder, 'bin') })
    })

    test('starts the server as the documentation says', () => {
      expect(answer.errors).toEqual([])
    })

    test('shows what is wrong', () => {
      const told = answer.diagnostics.map(
        (one) => `${one.line}:${one.column}-${one.endColumn} ${one.severity} ${one.code}`,
      )
      expect(told.sort()).toEqual(FINDINGS)
      expect(answer.shown).toBe(FINDINGS.length)
    })

    test('tells what a parameter is, and what it is here', () => {
      expect(answer.hover).toContain('Lists the domains for which this host is the final stop')
      expect(answer.hover).toContain('mx.corp.test, localhost')
      expect(answer.hover).toContain('(main.cf:7)')
    })

    test('completes restrictions', () => {
      expect([...(answer.completions ?? [])].sort()).toEqual(COMPLETIONS)
    })

    test('offers fixes', () => {
      expect(answer.actions).toEqual([...ACTIONS, ...more])
    })

    test('lays the file out as the program does', () => {
      const text = readFileSync(task.file, 'utf8')
      expect(answer.formatted).toBe(program.run(['fmt', '--stdin-filename', task.file, '-'], text))
      expect(answer.formatted).not.toBe(text)
    })
  })
}

test.each(['Sublime Text', 'Kate'])('the configuration of %s is JSON that starts the server', (name) => {
  expect(JSON.stringify(JSON.parse(documented(name, 'json')))).toContain('"command":["mailcfg","lsp","--stdio"]')
})
