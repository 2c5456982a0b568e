/** `mailcfg upgrade` as a user runs it: report, diff, files written, exit statuses, no passwords. */

import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundledProgram } from '../../../test/kit/program.ts'

const FILES = {
  'etc/dovecot/dovecot.conf':
    'protocols = imap\ndisable_plaintext_auth = no # for now\npassdb {\n  driver = sql\n  args = /etc/dovecot/dovecot-sql.conf.ext\n}\n',
  'etc/dovecot/dovecot-sql.conf.ext':
    "driver = mysql\nconnect = host=db dbname=m user=u password=geheim123\ndefault_pass_scheme = SHA512-CRYPT\npassword_query = SELECT password FROM u WHERE n = '%n'\n",
  'etc/postfix/main.cf': 'compatibility_level = 3.6\nmyhostname = mx.example.org\nsmtpd_use_tls = yes\n',
  'etc/postfix/master.cf': 'smtp inet n - y - - smtpd\n',
}

const { work, ...program } = bundledProgram(FILES)
const run = (...args: string[]) => program.run(['upgrade', ...args])

test('the report says what changes, where and why', () => {
  const { status, stdout } = run('dovecot', 'etc/dovecot')
  expect(status).toBe(1)
  expect(stdout).toContain('etc/dovecot/dovecot.conf\n')
  expect(stdout).toMatch(
    /^ {4}2 {3}disable_plaintext_auth becomes auth_allow_cleartext = yes\n {8}2\.4 asks the other way round$/m,
  )
  expect(stdout).not.toContain('geheim123')
})

test('the diff has the lines of both, and no password', () => {
  const { status, stdout } = run('dovecot', 'etc/dovecot', '--diff')
  expect(status).toBe(1)
  expect(stdout).toContain('\n-disable_plaintext_auth = no # for now\n')
  expect(stdout).toContain('\n+auth_allow_cleartext = yes # for now\n')
  expect(stdout).toContain("+passdb_sql_query = SELECT password FROM u WHERE n = '%{user | username}'\n")
  expect(stdout).not.toContain('geheim123')
})

test('files are written with their mode, the password in its file alone, and then nothing is left to do', () => {
  const sql = join(work, 'etc/dovecot/dovecot-sql.conf.ext')
  chmodSync(sql, 0o600)
  expect(run('dovecot', 'etc/dovecot', '--write')).toMatchObject({ status: 0, stderr: '' })
  expect(statSync(sql).mode & 0o777).toBe(0o600)
  expect(readFileSync(sql, 'utf8')).toContain('  password = geheim123\n')
  expect(readFileSync(join(work, 'etc/dovecot/dovecot.conf'), 'utf8')).not.toContain('geheim123')
  expect(readdirSync(join(work, 'etc/dovecot')).sort()).toEqual(['dovecot-sql.conf.ext', 'dovecot.conf'])
  expect(run('dovecot', 'etc/dovecot')).toMatchObject({ status: 0, stdout: 'Nothing to do.\n' })
})

test('what cannot be done is said, and nothing is written', () => {
  const main = join(work, 'etc/dovecot/dovecot.conf')
  writeFileSync(main, 'protocols = imap\npassdb {\n')
  expect(run('dovecot', 'etc/dovecot', '--write')).toMatchObject({ status: 2, stdout: '' })
  expect(readFileSync(main, 'utf8')).toBe('protocols = imap\npassdb {\n')
  expect(run('dovecot', 'etc/postfix').status).toBe(2)
  expect(run('dovecot', 'etc/dovecot', '--to', '2.5').status).toBe(2)
  expect(run('dovecot', 'etc/dovecot', '--diff', '--write').status).toBe(2)
})

test('Postfix gets the fixes of the rules about releases', () => {
  expect(run('postfix', 'etc/postfix').stdout).toMatch(/^ {4}3 {3}Write smtpd_tls_security_level = may$/m)
  expect(run('postfix', 'etc/postfix', '--write').status).toBe(0)
  const now = readFileSync(join(work, 'etc/postfix/main.cf'), 'utf8')
  expect(now).toContain('smtpd_tls_security_level = may\n')
  expect(now).not.toContain('smtpd_use_tls')
})
