/** Secrets: the hand-written names exist in the data, and nothing that is called a password is left out. */
import { describe, expect, test } from '@jest/globals'
import { courierKey } from './courier.ts'
import { cyrusOption } from './cyrus.ts'
import { dovecotSettings } from './dovecot.ts'
import { type ExtmailFile, extmailKey, extmailKeys } from './extmail.ts'
import { mapSourceParameter, mapSourceParameters } from './postfix-tables.ts'
import { isSecret, secretsOf } from './secrets.ts'
import { mysqlOption } from './surroundings.ts'

describe('isSecret', () => {
  test.each(['mysql', 'pgsql', 'ldap', 'mongodb'])('names known parameters of %s', (type) => {
    expect(secretsOf(type).filter((name) => mapSourceParameter(type, name) === undefined)).toEqual([])
  })

  test('names known keys of Courier and options of Cyrus SASL', () => {
    for (const format of ['authmysqlrc', 'authpgsqlrc', 'authldaprc'] as const) {
      expect(secretsOf(format).filter((name) => courierKey(format, name) === undefined)).toEqual([])
    }
    expect(secretsOf('my.cnf').filter((name) => mysqlOption(name) === undefined)).toEqual([])
    expect(secretsOf('smtpd.conf').filter((name) => cyrusOption(name) === undefined)).toEqual([])
  })

  test.each<[ExtmailFile]>([['webmail.cf'], ['webman.cf']])('holds every secret of %s', (file) => {
    for (const name of secretsOf(file)) expect(extmailKey(file, name)).toBeDefined()
    for (const { name, type } of extmailKeys(file)) if (type === 'secret') expect(isSecret(file, name)).toBe(true)
  })

  test('misses no password', () => {
    for (const { tableType, name } of mapSourceParameters()) {
      if (/passw|_pw$/.test(name)) expect(isSecret(tableType, name)).toBe(true)
    }
    const secret = dovecotSettings().filter(({ name }) => isSecret('dovecot', name))
    expect(secret.map(({ name }) => name)).toContain('plugin/mail_crypt_private_password')
    expect(secret.filter(({ type }) => type !== 'string')).toEqual([])
  })

  test('leaves switches and unknown kinds alone', () => {
    expect(isSecret('dovecot', 'auth_debug_passwords')).toBe(false)
    expect(isSecret('constructor', 'password')).toBe(false)
    expect(isSecret('mysql', 'Password')).toBe(true)
  })
})
