/** Parameters: look-up, the names of three releases, and defaults by release. */
import { describe, expect, test } from '@jest/globals'
import { builtIn, defaultFor, postfixParameter, postfixParameters } from './postfix-parameters.ts'
import { compareVersions, existsIn } from './versions.ts'

const debianPipes = new Set(['bsmtp', 'ifmail', 'maildrop', 'mailman', 'scalemail-backend', 'uucp'])

const namesIn = (version: string) =>
  postfixParameters().filter(
    ({ removedFromTableIn, ...parameter }) =>
      existsIn(parameter, version) &&
      (removedFromTableIn === undefined || compareVersions(version, removedFromTableIn) < 0),
  )

const defaultOf = (name: string, version?: string) => {
  const parameter = postfixParameter(name)
  return parameter && defaultFor(parameter, version)
}

describe('postfixParameter', () => {
  test('finds every record by its name', () => {
    expect(postfixParameters()).toHaveLength(1157)
    for (const parameter of postfixParameters()) expect(postfixParameter(parameter.name)).toBe(parameter)
  })

  test('knows only exact names', () => {
    expect(postfixParameter('MyHostname')).toBeUndefined()
    expect(postfixParameter('constructor')).toBeUndefined()
  })

  test.each(['smtpd', 'postscreen', 'tlsproxy'])('%s refuses the DANE levels, which only a client has', (server) => {
    const levels = postfixParameter(`${server}_tls_security_level`)?.values?.map(({ value }) => value)
    expect(levels).toEqual(['', 'none', 'may', 'encrypt', 'fingerprint', 'verify', 'secure'])
    expect(postfixParameter('smtp_tls_security_level')?.values?.map(({ value }) => value)).toContain('dane-only')
  })

  test('has as many names as postconf -d prints', () => {
    const withoutDebian = (version: string) => namesIn(version).filter(({ service = '' }) => !debianPipes.has(service))
    expect(namesIn('3.7.11')).toHaveLength(1043)
    expect(withoutDebian('3.11.6')).toHaveLength(983)
    expect(withoutDebian('3.12')).toHaveLength(1019)
  })

  test('every replacement that is a name is a parameter', () => {
    const named = postfixParameters().filter(({ replacedBy = '' }) => /^\w+$/.test(replacedBy))
    expect(named).toHaveLength(40)
    for (const { replacedBy = '' } of named) expect(postfixParameter(replacedBy)?.name).toBe(replacedBy)
  })

  test('tells parameters that need a service from those that do not', () => {
    const isBuiltIn = (name: string) => builtIn(postfixParameter(name) as never)
    expect(isBuiltIn('myhostname')).toBe(true)
    expect(isBuiltIn('local_destination_recipient_limit')).toBe(true)
    expect(isBuiltIn('maildrop_destination_recipient_limit')).toBe(false)
  })
})

describe('defaultFor', () => {
  test.each([
    ['2.10', 'permit_mynetworks, reject_unauth_destination'],
    ['2.10.1', 'permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination'],
    ['2.11.3', 'permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination'],
    ['2.9', undefined],
  ])('smtpd_relay_restrictions in %s', (version, expected) => {
    expect(defaultOf('smtpd_relay_restrictions', version)).toBe(expected)
  })

  test('follows history, patches and backports', () => {
    expect(defaultOf('inet_protocols', '2.8.9')).toBe('ipv4')
    expect(defaultOf('inet_protocols', '2.9')).toBe('all')
    expect(defaultOf('lmtp_tls_ciphers', '3.0.1')).toBe('export')
    expect(defaultOf('lmtp_tls_ciphers', '3.0.2')).toBe('medium')
    expect(defaultOf('smtpd_forbid_bare_newline', '3.8.4')).toBe('no')
    expect(defaultOf('smtpd_forbid_bare_newline', '3.8.3')).toBeUndefined()
    expect(defaultOf('smtpd_forbid_bare_newline', '3.9')).toBe('normalize')
  })

  test('keeps an empty default apart from an unknown one', () => {
    expect(defaultOf('relayhost')).toBe('')
    expect(defaultOf('myhostname')).toBeUndefined()
    expect(defaultOf('proxy_read_maps', '2.6')).toBeUndefined()
    expect(defaultOf('proxy_read_maps', '3.11.6')).toContain('$virtual_alias_maps')
  })

  test('the default of the newest release is the default', () => {
    for (const parameter of postfixParameters()) {
      if (!existsIn(parameter, '3.11.6')) continue
      expect([parameter.name, defaultFor(parameter, '3.11.6')]).toEqual([parameter.name, parameter.default])
    }
  })
})
