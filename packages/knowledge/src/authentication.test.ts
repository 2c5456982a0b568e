/** Courier, Cyrus SASL and ExtMail: every key is found by its name. */
import { describe, expect, test } from '@jest/globals'
import { type CourierFormat, courierFile, courierKey, courierKeys } from './courier.ts'
import { cyrusMechanism, cyrusMechanisms, cyrusOption, cyrusOptions } from './cyrus.ts'
import { type ExtmailFile, extmailKey, extmailKeys } from './extmail.ts'

describe('courier', () => {
  test.each<[CourierFormat, number]>([
    ['authmysqlrc', 30],
    ['authpgsqlrc', 25],
    ['authsqliterc', 18],
    ['authldaprc', 31],
    ['authdaemonrc', 13],
    ['imapd', 43],
    ['imapd-ssl', 24],
    ['pop3d', 20],
    ['pop3d-ssl', 24],
  ])('%s has %i keys', (format, count) => {
    expect(courierKeys(format)).toHaveLength(count)
    for (const key of courierKeys(format)) expect(courierKey(format, key.name)).toBe(key)
  })

  test('names that other keys refer to are keys', () => {
    for (const { overrides = [] } of courierKeys('authmysqlrc')) {
      for (const name of overrides) expect(courierKey('authmysqlrc', name)?.name).toBe(name)
    }
    for (const name of courierFile('authmysqlrc').atLeastOneOf?.flat() ?? []) {
      expect(courierKey('authmysqlrc', name)?.name).toBe(name)
    }
  })

  test('a port may follow AUTHSERVICE', () => {
    expect(courierKey('imapd', 'AUTHSERVICE993')?.pattern).toBe('AUTHSERVICE<port>')
    expect(courierKey('imapd', 'AUTHSERVICE')).toBeUndefined()
    expect(courierKey('imapd', 'authservice993')).toBeUndefined()
  })

  test('conditions of being required are apart from being required', () => {
    expect(courierKey('authmysqlrc', 'MYSQL_USERNAME')).toMatchObject({ required: true })
    expect(courierKey('authmysqlrc', 'MYSQL_SERVER')).toMatchObject({ requiredWhen: 'MYSQL_SERVER or MYSQL_SOCKET' })
    expect(courierFile('authmysqlrc').requiredMarker).toBe('##NAME: MARKER:')
  })
})

describe('cyrus', () => {
  test('options and mechanisms are found in any case', () => {
    expect(cyrusOptions()).toHaveLength(41)
    for (const option of cyrusOptions()) expect(cyrusOption(option.name.toUpperCase())).toBe(option)
    expect(cyrusMechanisms()).toHaveLength(18)
    for (const mechanism of cyrusMechanisms()) expect(cyrusMechanism(mechanism.name.toLowerCase())).toBe(mechanism)
  })

  test('a challenge mechanism does not work with saslauthd', () => {
    expect(cyrusMechanism('cram-md5')?.cannotWorkWith).toContain('saslauthd')
    expect(cyrusMechanism('PLAIN')?.plaintext).toBe(true)
  })
})

describe('extmail', () => {
  test.each<[ExtmailFile, number]>([
    ['webmail.cf', 91],
    ['webman.cf', 71],
  ])('%s has %i keys', (file, count) => {
    expect(extmailKeys(file)).toHaveLength(count)
    for (const key of extmailKeys(file)) expect(extmailKey(file, key.name)).toBe(key)
  })

  test('keys that no code reads are marked', () => {
    expect(extmailKeys('webman.cf').filter((key) => key.notRead)).toHaveLength(6)
    expect(extmailKey('webman.cf', 'SYS_CFG')?.undocumented).toBe(true)
  })
})
