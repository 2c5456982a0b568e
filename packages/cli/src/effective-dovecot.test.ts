/** `mailcfg effective` of Dovecot, as a user runs it: text, JSON, both programs, refusals, passwords. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const home = mkdtempSync(join(tmpdir(), 'mailcfg-effective-'))
const dist = join(home, 'dist')
const work = join(home, 'work')

function run(...args: readonly string[]) {
  const options = { cwd: work, env: { ...process.env, NO_COLOR: '' }, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'main.mjs'), 'effective', ...args],
    options,
  )
  return { status, stdout, stderr }
}

const FILES: Readonly<Record<string, string>> = {
  'alone/dovecot.conf': 'protocols = imap\n!include conf.d/*.conf\n!include_try /srv/other/local.conf\n',
  'alone/conf.d/10-mail.conf': 'mail_location = maildir:~/Maildir\nmail_plugins = quota\n',
  'alone/conf.d/20-imap.conf':
    'protocol imap {\n  mail_plugins = $mail_plugins \\\n    imap_quota\n}\n' +
    'ssl_key = </etc/ssl/key.pem\nssl_key_password = s3cret\ndict {\n  quota = mysql:password=s3cret\n}\n',
  'both/etc/postfix/main.cf': 'compatibility_level = 3.6\n',
  'both/etc/dovecot/dovecot.conf': 'login_greeting = "hi # there"\n',
  'unknown/dovecot.conf': 'protocols = imap\nno_such_setting = 1\n',
  'checked/dovecot.conf': 'passdb {\n  args = x\n}\n',
  'variable/dovecot.conf': 'login_greeting = $no_such_setting\n',
  'new/dovecot.conf':
    'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\nmysql db.test {\n  user = mail\n  password = s3cret\n}\n',
  'old/dovecot.conf': 'auth default {\n  mechanisms = plain login\n}\n',
}

beforeAll(async () => {
  const { bundle } = await import(new URL('../bundle.mjs', import.meta.url).href)
  await bundle(dist)
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(work, name)), { recursive: true })
    writeFileSync(join(work, name), text)
  }
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('shows what differs from the defaults, with the place of every value', () => {
  const { status, stdout, stderr } = run('alone')
  expect(status).toBe(0)
  expect(stdout).toBe(
    [
      'dict {',
      '  quota = mysql:password=••••••••  # alone/conf.d/20-imap.conf:8',
      '}',
      'mail_location = maildir:~/Maildir  # alone/conf.d/10-mail.conf:1',
      'mail_plugins = quota  # alone/conf.d/10-mail.conf:2',
      'protocols = imap  # alone/dovecot.conf:1',
      'ssl_key = </etc/ssl/key.pem  # alone/conf.d/20-imap.conf:5',
      'ssl_key_password = ••••••••  # alone/conf.d/20-imap.conf:6',
      'protocol imap {',
      '  mail_plugins = quota imap_quota  # alone/conf.d/20-imap.conf:2',
      '}',
      '',
    ].join('\n'),
  )
  expect(stderr).toContain('alone/dovecot.conf:3: what this includes was not seen')
})

test('as JSON has sections, values and places', () => {
  const { stdout } = run('alone', '--format', 'json')
  expect(stdout).not.toContain('s3cret')
  const { dovecot } = JSON.parse(stdout)
  expect(dovecot.file).toBe('alone/dovecot.conf')
  expect(dovecot.settings).toContainEqual({
    sections: ['protocol imap'],
    name: 'mail_plugins',
    value: 'quota imap_quota',
    file: 'alone/conf.d/20-imap.conf',
    line: 2,
  })
})

test('shows Postfix and Dovecot under headings where both are', () => {
  const { status, stdout } = run('both')
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^# Postfix\ncompatibility_level[\s\S]*\n# Dovecot: both\/etc\/dovecot\/dovecot.conf\nlogin_greeting = "hi # there" /,
  )
  const json = JSON.parse(run('both', '--format', 'json').stdout)
  expect(Object.keys(json)).toEqual(['version', 'release', 'parameters', 'services', 'unused', 'dovecot'])
  expect(run('both/etc/postfix').stdout).not.toContain('login_greeting')
  expect(run('both/etc/dovecot').stdout).toMatch(/^login_greeting/)
})

test('refuses what Dovecot refuses, with file, line and reason', () => {
  expect(run('unknown')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'mailcfg: unknown/dovecot.conf:2: Unknown setting: no_such_setting\n',
  })
  expect(run('checked')).toMatchObject({
    status: 2,
    stderr: 'mailcfg: checked/dovecot.conf:2: passdb is missing driver\n',
  })
  expect(run('variable')).toMatchObject({
    status: 2,
    stderr: 'mailcfg: variable/dovecot.conf:1: Unknown variable: $no_such_setting\n',
  })
})

test('translates what 1.x wrote, and says so', () => {
  const { status, stdout, stderr } = run('old')
  expect([status, stdout]).toEqual([0, 'auth_mechanisms = plain login  # old/dovecot.conf:2\n'])
  expect(stderr).toContain('old/dovecot.conf:1: add auth_ prefix to all settings inside auth {}')
})

test('reads 2.4 as 2.4 does', () => {
  expect(run('new')).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      'dovecot_config_version = 2.4.1',
      'dovecot_storage_version = 2.4.1  # new/dovecot.conf:2',
      'mysql db.test {',
      '  password = ••••••••  # new/dovecot.conf:5',
      '  user = mail  # new/dovecot.conf:4',
      '}',
      '',
    ].join('\n'),
  })
})

test('of some names shows these, set or not', () => {
  expect(run('alone', 'mail_plugins', 'auth_cache_size').stdout).toBe(
    'auth_cache_size = 0\nmail_plugins = quota  # alone/conf.d/10-mail.conf:2\n',
  )
  expect(run('alone', 'mail_plugin')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"mail_plugin" is no setting of Dovecot here'),
  })
})
