/** Looking at a server's files: what is there, what is not, links inside the tree, names of owners, PEM blocks. */

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Stack } from '@mailcfg/model'
import { loadProject } from './load.ts'
import { NO_PROJECT_FILE } from './project-file.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'mailcfg-root-')))
const uid = process.getuid?.() ?? 0
const KEY = '-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n'

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  chmodSync(join(root, path), mode)
}

async function load(paths: string[] = [], more = {}): Promise<Stack> {
  const request = { paths, cwd: root, root, config: NO_PROJECT_FILE, versions: {}, ...more }
  const { stacks } = await loadProject(request)
  if (stacks.length !== 1) throw new Error(`${stacks.length} servers`)
  return stacks[0] as Stack
}

beforeAll(() => {
  write('etc/passwd', `root:x:0:0::/:/bin/sh\nkeeper:x:${uid}:${uid}::/:/bin/sh\n`)
  write(
    'etc/postfix/main.cf',
    [
      'smtpd_tls_key_file = /etc/ssl/live/key.pem',
      'smtpd_tls_cert_file = /etc/ssl/none.pem',
      'base = /srv/tables',
      'transport_maps = hash:$base/transport',
      '',
    ].join('\n'),
  )
  write('etc/dovecot/dovecot.conf', 'ssl_key = </etc/ssl/private/loop\n')
  write('etc/ssl/archive/key1.pem', KEY, 0o600)
  symlinkSync('/etc/ssl/archive', join(root, 'etc/ssl/live'))
  symlinkSync('key1.pem', join(root, 'etc/ssl/archive/key.pem'))
  mkdirSync(join(root, 'etc/ssl/private'))
  symlinkSync('loop', join(root, 'etc/ssl/private/loop'))
  write('srv/tables/transport', 'example.org smtp:\n')
  utimesSync(join(root, 'srv/tables/transport'), 1_000, 1_000)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a server at a root', () => {
  test('links are followed inside the tree; blocks are told, keys are not', async () => {
    const stack = await load()
    expect(stack.fileState('/etc/ssl/live/key.pem')).toMatchObject({
      kind: 'file',
      mode: 0o600,
      pem: [{ label: 'PRIVATE KEY' }],
    })
    expect(stack.fileState('/etc/ssl/live')).toMatchObject({ kind: 'directory' })
  })

  test('what is not there is missing, and so is a link to itself', async () => {
    const stack = await load()
    expect(stack.fileState('/etc/ssl/none.pem')).toMatchObject({ kind: 'missing' })
    expect(stack.fileState('/etc/ssl/private/loop')).toMatchObject({ kind: 'missing' })
  })

  test('macros lead to tables, which come with their indexes', async () => {
    const stack = await load()
    expect(stack.fileState('/srv/tables/transport')).toMatchObject({ kind: 'file', modified: 1_000_000 })
    expect(stack.fileState('/srv/tables/transport.db')).toMatchObject({ kind: 'missing' })
  })

  test('owners have the names of the server itself', async () => {
    const owner = uid === 0 ? 'root' : 'keeper'
    expect((await load()).fileState('/etc/postfix/main.cf')).toMatchObject({ owner, uid })
  })

  test('nobody looks at what is not named, or at a copy', async () => {
    expect((await load()).fileState('/etc/ssl/archive/key1.pem')).toBeUndefined()
    const copy = await loadProject({ paths: ['etc'], cwd: root, config: NO_PROJECT_FILE, versions: {} })
    expect(copy.stacks.map(({ fileStates }) => fileStates)).toEqual([undefined])
  })

  test('without paths all its mail configuration is meant; files elsewhere are refused', async () => {
    expect([...(await load()).documents.keys()]).toContain(`${root}/etc/dovecot/dovecot.conf`)
    await expect(load([], { root: join(root, 'srv') })).rejects.toThrow('no configuration of a mail server')
    await expect(load(['etc/postfix/main.cf'], { root: join(root, 'srv') })).rejects.toThrow(
      'does not lie below the root',
    )
  })
})
