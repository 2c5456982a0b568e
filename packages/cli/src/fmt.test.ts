/** `mailcfg fmt` as a user runs it: what it writes, says and shows, exit statuses, standard input, no passwords. */

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bundledProgram } from '../../../test/kit/program.ts'

const MAIN = 'myhostname=mx.example.org   \n\n\n\nrelayhost=\nmydomain = example.org\n'
const MAIN_AFTER = 'myhostname = mx.example.org\n\nrelayhost =\nmydomain = example.org\n'
const MASTER = 'smtp      inet  n       -       y       -       -       smtpd\n'

const { work, write, read, ...program } = bundledProgram({
  'etc/postfix/main.cf': MAIN,
  'etc/postfix/master.cf': MASTER,
})
const run = (args: readonly string[], input?: string | Uint8Array) => program.run(['fmt', ...args], input)

describe('in place', () => {
  test('says what it formatted, and has nothing to do the second time', () => {
    expect(run([])).toMatchObject({
      status: 0,
      stdout: 'formatted etc/postfix/main.cf (5 lines)\n1 file formatted, 1 unchanged.\n',
      stderr: '',
    })
    expect(read('etc/postfix/main.cf')).toBe(MAIN_AFTER)
    expect(read('etc/postfix/master.cf')).toBe(MASTER)
    expect(run([])).toMatchObject({ status: 0, stdout: 'Nothing to change in 2 files.\n' })
    expect(readdirSync(join(work, 'etc/postfix'))).toEqual(['main.cf', 'master.cf'])
  })

  test('only what was asked for: neighbours that are read to understand it stay as they are', () => {
    write({ 'etc/postfix/master.cf': 'smtp inet n - y - - smtpd   \n' })
    expect(run(['etc/postfix/master.cf']).status).toBe(0)
    expect(read('etc/postfix/main.cf')).toBe(MAIN)
    expect(read('etc/postfix/master.cf')).not.toContain('smtpd ')
  })

  test('copies, templates, compiled maps and guessed files of a directory are passed over, named ones are not', () => {
    const others = ['main.cf.bak', 'main.cf.j2', 'main.cf~', 'virtual.db']
    write(Object.fromEntries(others.map((name) => [`etc/postfix/${name}`, MAIN])))
    write({ 'odd/notes': 'mynetworks=127.0.0.0/8\nmyhostname=a.example.org\nrelayhost=b.example.org\n' })
    const { status, stdout, stderr } = run([])
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n1 file formatted/) })
    expect(stderr).toMatch(/^mailcfg: passed over odd\/notes, known by the text alone/)
    for (const name of others) expect(read(`etc/postfix/${name}`)).toBe(MAIN)
    expect(run(['odd/notes', 'etc/postfix/main.cf.bak']).stdout).toMatch(/\n2 files formatted/)
    expect(read('odd/notes')).toMatch(/^mynetworks = 127/)
  })

  test("package managers' copies in a directory are passed over, named ones are not", () => {
    const AUTH = 'auth_mechanisms=plain\n'
    const copies = [
      'var/lib/ucf/cache/:etc:dovecot:conf.d:10-auth.conf',
      'usr/share/dovecot/conf.d/10-auth.conf',
      'usr/share/postfix/main.cf.debian',
    ]
    write(Object.fromEntries([...copies, 'etc/dovecot/conf.d/10-auth.conf'].map((name) => [name, AUTH])))
    expect(run([]).stdout).toMatch(/^formatted etc\/dovecot\/conf.d\/10-auth.conf .*\n.*main.cf .*\n2 files formatted/)
    for (const name of copies) expect(read(name)).toBe(AUTH)
    expect(run(copies).stdout).toMatch(/\n3 files formatted/)
  })

  test('a file that is reachable twice is formatted once, its link stays, and so does its mode', () => {
    write({ 'real/main.cf': MAIN })
    rmSync(join(work, 'etc'), { recursive: true })
    mkdirSync(join(work, 'etc/postfix'), { recursive: true })
    symlinkSync('../../real/main.cf', join(work, 'etc/postfix/main.cf'))
    chmodSync(join(work, 'real/main.cf'), 0o640)
    expect(run([]).stdout).toBe('formatted etc/postfix/main.cf (5 lines)\n1 file formatted, 0 unchanged.\n')
    expect(statSync(join(work, 'real/main.cf')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(work, 'etc/postfix/main.cf')).isSymbolicLink()).toBe(true)
    expect(read('real/main.cf')).toBe(MAIN_AFTER)
  })

  test('bytes that are no UTF-8, line endings and a byte-order mark survive', () => {
    const latin1 = Buffer.from('# Gr\xfc\xdfe\r\nmydomain=example.org\r\n', 'latin1')
    write({ 'a/main.cf': latin1, 'b/main.cf': '\ufeff# x\nmydomain=example.org\n' })
    expect(run(['a', 'b']).status).toBe(0)
    expect(readFileSync(join(work, 'a/main.cf'), 'latin1')).toBe('# Gr\xfc\xdfe\r\nmydomain = example.org\r\n')
    expect(read('b/main.cf')).toBe('\ufeff# x\nmydomain = example.org\n')
  })

  test('all files are written, or none', () => {
    write({ 'etc/postfix/virtual': 'a@example.org   b@example.org  \n\n\n\nc@example.org d@example.org\n' })
    linkSync(join(work, 'etc/postfix/virtual'), join(work, 'other-name'))
    const { status, stdout, stderr } = run(['etc'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('mailcfg: nothing was written: ')
    expect(stderr).toContain('etc/postfix/virtual: has another name (hard links)')
    expect(read('etc/postfix/main.cf')).toBe(MAIN)
  })

  test('what cannot be read is said, and the rest is done', () => {
    write({ 'unknown/readme': 'Nothing that a mail server reads.\n' })
    const { status, stdout, stderr } = run(['unknown/readme', 'etc'])
    expect({ status, stdout }).toMatchObject({ status: 2, stdout: expect.stringContaining('1 file formatted') })
    expect(stderr).toBe(
      'mailcfg: unknown/readme: cannot tell what kind of file this is; say so with --as, for instance --as main.cf\n',
    )
    expect(run(['--if-known', 'unknown/readme', 'etc'])).toMatchObject({ status: 0, stderr: '' })
    expect(run(['unknown'])).toMatchObject({ status: 0, stdout: 'No configuration of a mail server was found.\n' })
  })
})

describe('without writing', () => {
  test('--check lists files and exits with 1', () => {
    const { status, stdout } = run(['--check'])
    expect(stdout).toBe('would change etc/postfix/main.cf (5 lines)\n1 file would change, 1 unchanged.\n')
    expect(status).toBe(1)
    expect(read('etc/postfix/main.cf')).toBe(MAIN)
    expect(run(['--check', 'etc/postfix/master.cf'])).toMatchObject({
      status: 0,
      stdout: 'Nothing to change in 1 file.\n',
    })
  })

  test('--diff shows the changes as patch reads them', () => {
    const { status, stdout } = run(['--diff', 'etc'])
    expect(status).toBe(1)
    expect(stdout).toBe(
      '--- etc/postfix/main.cf\n+++ etc/postfix/main.cf\n@@ -1,6 +1,4 @@\n-myhostname=mx.example.org   \n' +
        '+myhostname = mx.example.org\n \n-\n-\n-relayhost=\n+relayhost =\n mydomain = example.org\n',
    )
    expect(read('etc/postfix/main.cf')).toBe(MAIN)
    expect(run(['--diff', '--color', 'always']).stdout).toContain('\x1b[31m-relayhost=\x1b[0m')
    expect(run(['--diff', 'etc/postfix/master.cf'])).toMatchObject({ status: 0, stdout: '' })
  })

  test('patch makes of a diff what fmt makes of the file', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      i % 9 === 0 ? `name${i}=x\n` : i % 7 === 0 ? '\n\n' : `n${i} = x\n`,
    )
    write({ 'many/main.cf': `${many.join('')}last=1` })
    const { stdout } = run(['--diff', 'many'])
    const patched = spawnSync('git', ['apply', '--unsafe-paths', '-p0'], { cwd: work, input: stdout })
    expect(patched.stderr.toString()).toBe('')
    expect(run(['--check', 'many']).status).toBe(0)
    const text = read('many/main.cf')
    write({ 'many/main.cf': `${many.join('')}last=1` })
    run(['many'])
    expect(read('many/main.cf')).toBe(text)
  })

  test('passwords are masked in a diff, also next to what changes', () => {
    write({ 'etc/postfix/mysql-x.cf': 'user=mail\npassword=geheim 123\ndbname=mail   \nquery=SELECT 1\n' })
    const { stdout } = run(['--diff', 'etc/postfix/mysql-x.cf'])
    expect(stdout).toContain('-user=mail\n')
    expect(stdout).toMatch(/^\+password = ••••••••$/m)
    expect(stdout).not.toMatch(/geheim|123/)
  })
})

describe('standard input', () => {
  test('is given back formatted, byte for byte', () => {
    expect(run(['-', '--as', 'main.cf'], MAIN)).toMatchObject({ status: 0, stdout: MAIN_AFTER, stderr: '' })
    expect(run(['--stdin-filename', 'etc/postfix/main.cf'], 'a=b').stdout).toBe('a = b\n')
    const { bytes } = run(['-', '--as', 'main.cf'], Buffer.from('a=\xe4\xff\r\n', 'latin1'))
    expect(bytes.toString('latin1')).toBe('a = \xe4\xff\r\n')
    expect(read('etc/postfix/main.cf')).toBe(MAIN)
  })

  test('is given back as it is when nobody knows what it is, or the project file leaves it out', () => {
    const unknown = run(['-', '--stdin-filename', 'readme'], 'Hello,  world \n')
    expect(unknown).toMatchObject({ status: 2, stdout: 'Hello,  world \n' })
    expect(unknown.stderr).toContain('mailcfg: readme: cannot tell what kind of file this is')
    write({ 'mailcfg.json': '{ "ignore": ["etc/**"] }' })
    const ignored = run(['-', '--stdin-filename', 'etc/postfix/main.cf'], MAIN)
    expect(ignored).toMatchObject({ status: 0, stdout: MAIN, stderr: expect.stringContaining('left out') })
  })

  test('can be checked', () => {
    const args = ['-', '--stdin-filename', 'x/main.cf']
    expect(run([...args, '--check'], MAIN)).toMatchObject({ status: 1, stdout: expect.stringContaining('x/main.cf') })
    expect(run([...args, '--check'], MAIN_AFTER).status).toBe(0)
    expect(run([...args, '--diff'], MAIN).stdout).toContain('\n-relayhost=\n')
  })
})

test('--range formats these lines alone', () => {
  expect(run(['--range', '5:6', 'etc/postfix/main.cf']).status).toBe(0)
  expect(read('etc/postfix/main.cf')).toBe(MAIN.replace('relayhost=', 'relayhost ='))
  expect(run(['-', '--as', 'main.cf', '--range', '1:1'], 'a=b\nc=d\n').stdout).toBe('a = b\nc=d\n')
  expect(run(['-', '--as', 'main.cf', '--range', '9:12'], 'a=b\nc=d\n').stdout).toBe('a=b\nc=d\n')
})

test('the project file sets width, indent and alignment', () => {
  const list = 'mynetworks = 127.0.0.0/8, 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24\n'
  write({ 'etc/postfix/main.cf': list, 'mailcfg.json': '{ "format": { "width": 60, "indent": 2 } }' })
  expect(run(['etc/postfix/main.cf']).status).toBe(0)
  expect(read('etc/postfix/main.cf')).toBe(
    'mynetworks =\n  127.0.0.0/8,\n  192.0.2.0/24,\n  198.51.100.0/24,\n  203.0.113.0/24\n',
  )
  write({ 'mailcfg.json': '{\n  "format": { "width": "wide" }\n}\n' })
  expect(run(['etc'])).toMatchObject({ status: 2, stderr: expect.stringContaining('mailcfg: mailcfg.json:2: "width"') })
})

test.each([
  ['a range of several files', ['--range', '1:2', 'etc/postfix/main.cf', 'etc/postfix/master.cf'], 'for one file'],
  ['a range of a directory', ['--range', '1:2', 'etc'], 'for one file'],
  ['a range that runs backwards', ['--range', '3:1', 'etc/postfix/main.cf'], 'such as 3:7'],
  ['standard input among others', ['-', 'etc', '--as', 'main.cf'], 'name no others'],
  ['standard input without a name', ['-'], '--stdin-filename'],
  ['a path that does not exist', ['nowhere'], 'nowhere: no such file or directory'],
  ['an unknown language', ['--as', 'mian.cf', 'etc/postfix/main.cf'], 'did you mean "main.cf"?'],
])('%s is wrong usage', (_, args, message) => {
  expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
  expect(read('etc/postfix/main.cf')).toBe(MAIN)
})
