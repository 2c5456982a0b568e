/** Loading real folders: neighbours, roles of tables, files that cannot be read. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { languageById } from '@mailcfg/grammars'
import { type LoadRequest, loadProject } from './load.ts'
import { NO_PROJECT_FILE, parseProjectFile } from './project-file.ts'

const cwd = mkdtempSync(join(tmpdir(), 'mailcfg-load-'))

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
}

/** Loads and tells the languages of all documents, `+` before those that were asked for. */
async function load(paths: string[], more: Partial<LoadRequest> = {}) {
  const project = await loadProject({ paths, cwd, config: NO_PROJECT_FILE, versions: {}, ...more })
  const stacks = project.stacks.map((stack) =>
    [...stack.documents.values()].map(
      ({ source, language }) =>
        `${project.requested.has(source.uri) ? '+' : ''}${relative(cwd, source.uri)} ${language.id}`,
    ),
  )
  const told = (list: typeof project.failures) => list.map(({ path, reason }) => `${relative(cwd, path)}: ${reason}`)
  return { stacks, failures: told(project.failures), notes: told(project.notes), project }
}

beforeAll(() => {
  write({
    'mx/etc/postfix/main.cf': [
      'virtual_alias_maps = hash:/etc/postfix/strange-name',
      'smtpd_client_restrictions = check_client_access cidr:/etc/postfix/networks, permit',
      'alias_maps = hash:/etc/aliases',
      'virtual_mailbox_maps = proxy:mysql:/etc/postfix/db.txt',
      '',
    ].join('\n'),
    'mx/etc/postfix/strange-name': 'a@example.org b@example.org\n',
    'mx/etc/postfix/networks': '192.0.2.0/24 OK\n',
    'mx/etc/postfix/db.txt': 'dbname = mail\n',
    'mx/etc/postfix/notes.txt': 'bring milk\n',
    'mx/etc/postfix/strange-name.db': new Uint8Array(5000),
    'mx/etc/aliases': 'root: me\n',
    'mx/.git/config/main.cf': 'x = y\n',
    'mx/node_modules/x/main.cf': 'x = y\n',
    'utf16/main.cf': Buffer.from('myhostname = x\n', 'utf16le'),
    'big/main.cf': `${'# a long comment\n'.repeat(300_000)}`,
    'copy/main.cf': 'transport_maps = hash:/etc/postfix/maps/t\n',
    'copy/maps/t': 'example.org smtp:\n',
    'early/main.cf': 'local_recipient_maps = $alias_maps\nalias_maps = hash:/etc/postfix/aliases\n',
    'early/aliases': 'root: me\n',
    'lists/etc/postfix/main.cf':
      'mydestination = $myhostname, /etc/postfix/local-domains\nmynetworks = 127.0.0.0/8 !/etc/postfix/nets # x\n' +
      'relay_domains = /etc/postfix/no-such-file\nunknown_local_recipient_reject_code = /etc/postfix/notes.txt\n',
    'lists/etc/postfix/master.cf':
      'smtp inet n - n - - smtpd\n  -o relay_domains=$lists/relays\n  -o lists=/etc/postfix\n',
    'lists/etc/postfix/local-domains': '# /etc/postfix/old\nexample.org, /etc/postfix/more\n',
    'lists/etc/postfix/more': '/etc/postfix/local-domains\nexample.net\n',
    'lists/etc/postfix/nets': '192.0.2.0/24\n',
    'lists/etc/postfix/relays': 'example.com\n',
    'lists/etc/postfix/old': 'example.info\n',
    'lists/etc/postfix/notes.txt': 'bring milk\n',
  })
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('loadProject', () => {
  test('a walk finds what configurations use and leaves the rest alone', async () => {
    const { stacks, failures, project } = await load(['mx'])
    expect(stacks).toEqual([
      [
        '+mx/etc/aliases aliases',
        '+mx/etc/postfix/db.txt map-source',
        '+mx/etc/postfix/main.cf main.cf',
        '+mx/etc/postfix/networks cidr-table',
        '+mx/etc/postfix/strange-name virtual',
      ],
    ])
    expect(failures).toEqual([])
    expect(project.stacks[0]?.root).toBe(join(cwd, 'mx'))
  })

  test('lists of domains and networks are found in files of their own, and in files that these name', async () => {
    const { stacks, failures } = await load(['lists/etc/postfix/main.cf'])
    expect(stacks).toEqual([
      [
        'lists/etc/postfix/local-domains match-list',
        '+lists/etc/postfix/main.cf main.cf',
        'lists/etc/postfix/master.cf master.cf',
        'lists/etc/postfix/more match-list',
        'lists/etc/postfix/nets match-list',
        'lists/etc/postfix/relays match-list',
      ],
    ])
    expect(failures).toEqual([])
    expect((await load(['lists'])).stacks.flat()).toContain('+lists/etc/postfix/more match-list')
  })

  test('a single file brings its neighbours, which were not asked for', async () => {
    const { stacks } = await load(['mx/etc/postfix/strange-name'])
    expect(stacks).toEqual([
      [
        'mx/etc/aliases aliases',
        'mx/etc/postfix/db.txt map-source',
        'mx/etc/postfix/main.cf main.cf',
        'mx/etc/postfix/networks cidr-table',
        '+mx/etc/postfix/strange-name virtual',
      ],
    ])
  })

  test('a copied configuration directory has its tables beside main.cf', async () => {
    expect((await load(['copy/maps/t'])).stacks).toEqual([['copy/main.cf main.cf', '+copy/maps/t transport']])
  })

  test('a table that is used twice is read as what the more telling parameter says', async () => {
    expect((await load(['early'])).stacks).toEqual([['+early/aliases aliases', '+early/main.cf main.cf']])
  })

  test('a named file that nobody knows is a failure, unless it is told what it is', async () => {
    const { stacks, failures } = await load(['mx/etc/postfix/notes.txt'])
    expect(stacks.flat()).not.toContain(expect.stringContaining('notes'))
    expect(failures).toEqual([expect.stringMatching(/^mx\/etc\/postfix\/notes\.txt: cannot tell.*--as main\.cf$/)])
    const as = languageById('access')
    if (as === undefined) throw new Error('no access tables')
    expect((await load(['mx/etc/postfix/notes.txt'], { as })).stacks).toEqual([['+mx/etc/postfix/notes.txt access']])
  })

  test('compiled and binary files are refused when named', async () => {
    const { failures } = await load(['mx/etc/postfix/strange-name.db', 'utf16/main.cf'])
    expect(failures).toEqual([expect.stringContaining('a compiled map'), 'utf16/main.cf: not a text file'])
  })

  test('a configuration of megabytes is passed over with a note', async () => {
    const { stacks, notes } = await load(['big'])
    expect(stacks).toEqual([])
    expect(notes).toEqual(['big/main.cf: passed over: 5100000 bytes are too many for Postfix main.cf'])
  })

  test('the project file decides on languages and on what is left out', async () => {
    const text = '{ "ignore": ["mx/etc/aliases"], "languages": { "mx/etc/postfix/strange-name": "access" } }'
    const config = parseProjectFile(join(cwd, 'mailcfg.json'), text, cwd)
    const { stacks, notes } = await load(['mx', 'mx/etc/aliases'], { config })
    expect(stacks.flat()).toContain('+mx/etc/postfix/strange-name access')
    expect(stacks.flat().join()).not.toContain('aliases')
    expect(notes).toEqual(['mx/etc/aliases: left out by "ignore" in the project file'])
  })

  test('standard input stands for a file, which need not exist', async () => {
    const bytes = new TextEncoder().encode('x = y\n')
    const { stacks, project } = await load(['-'], { stdin: { filename: 'copy/main.cf', bytes } })
    expect(stacks).toEqual([['+copy/main.cf main.cf']])
    expect(project.stacks[0]?.documents.get(join(cwd, 'copy/main.cf'))?.source.text).toBe('x = y\n')
    expect((await load(['-'], { stdin: { filename: 'new/main.cf', bytes } })).stacks).toHaveLength(1)
  })

  const testUnprivileged = process.getuid?.() === 0 ? test.skip : test
  testUnprivileged('an unreadable file is a failure; the others are read', async () => {
    write({ 'locked/main.cf': 'x = y\n', 'locked/master.cf': '' })
    chmodSync(join(cwd, 'locked/main.cf'), 0)
    const { stacks, failures } = await load(['locked'])
    expect(stacks).toEqual([['+locked/master.cf master.cf']])
    expect(failures).toEqual(['locked/main.cf: permission denied'])
  })
})
