/** Dovecot beside its settings: services, storage, authentication, query files, variables, messages. */
import { describe, expect, test } from '@jest/globals'
import {
  dovecotDiagnostics,
  dovecotDriver,
  dovecotDrivers,
  dovecotFilter,
  dovecotFilters,
  dovecotListeners,
  dovecotLocationErrors,
  dovecotLocationKey,
  dovecotLocationKeys,
  dovecotMailDriver,
  dovecotMailDrivers,
  dovecotMechanism,
  dovecotMechanisms,
  dovecotModifiers,
  dovecotPasswordScheme,
  dovecotPasswordSchemes,
  dovecotPluginSettings,
  dovecotPlugins,
  dovecotService,
  dovecotServices,
  dovecotSetting,
  dovecotSqlColumns,
  dovecotSqlConfKey,
  dovecotSqlConfKeys,
  dovecotVariableKey,
  dovecotVariables,
  dovecotVariablesOf,
} from './index.ts'

describe('facts about Dovecot', () => {
  test('every list is whole', () => {
    expect({
      services: dovecotServices().length,
      listeners: dovecotListeners().length,
      mailDrivers: dovecotMailDrivers().length,
      locationKeys: dovecotLocationKeys().length,
      locationErrors: dovecotLocationErrors().length,
      schemes: dovecotPasswordSchemes().length,
      mechanisms: dovecotMechanisms().length,
      drivers: dovecotDrivers().length,
      sqlConfKeys: dovecotSqlConfKeys().length,
      columns: dovecotSqlColumns().length,
      variables: dovecotVariables().length,
      modifiers: dovecotModifiers().length,
      filters: dovecotFilters().length,
      diagnostics: dovecotDiagnostics().length,
    }).toEqual({
      services: 57,
      listeners: 18,
      mailDrivers: 12,
      locationKeys: 19,
      locationErrors: 6,
      schemes: 36,
      mechanisms: 20,
      drivers: 30,
      sqlConfKeys: 101,
      columns: 21,
      variables: 276,
      modifiers: 13,
      filters: 42,
      diagnostics: 100,
    })
  })

  test('services by release line, with their listeners', () => {
    expect(dovecotService('imap-login', '2.3')?.settings['service_count']).toBe('1')
    expect(dovecotService('imap-login', '2.4')?.settings['restart_request_count']).toBe('1')
    expect(dovecotService('director', '2.4')).toBeUndefined()
    expect(dovecotService('pop3-login', '2.3')?.listeners).toContainEqual(
      expect.objectContaining({ kind: 'inet_listener', name: 'pop3s', port: '995' }),
    )
    expect(dovecotListeners('lmtp').map(({ id }) => id)).toEqual(['lmtp-unix', 'lmtp-inet'])
  })

  test('storage, and where each part of mail_location went', () => {
    expect(dovecotMailDriver('maildir')?.separator).toBe('.')
    expect(dovecotMailDriver('Maildir')).toBeUndefined()
    expect(dovecotLocationKey('INDEX')?.to24).toBe('mail_index_path')
    expect(dovecotLocationKey('index')).toBeUndefined()
    for (const { to24 } of dovecotLocationKeys()) {
      expect(dovecotSetting(/\w+/.exec(to24)?.[0] ?? '')?.name).toMatch(/^mail(?:box)?_/)
    }
  })

  test('schemes and mechanisms fit each other', () => {
    expect(dovecotPasswordScheme('sha512-crypt')?.hashPrefix).toBe('$6$')
    expect(dovecotPasswordScheme('PLAIN')?.mechanisms).toBeUndefined()
    expect(dovecotPasswordScheme('MD5')?.refusedByDefaultIn).toBe('2.4.0')
    expect(dovecotMechanism('plain')?.plaintext).toBe(true)
    expect(dovecotMechanism('cram-md5')?.plaintext).toBeUndefined()
    for (const { mechanisms = [] } of dovecotPasswordSchemes()) {
      for (const name of mechanisms) expect(dovecotMechanism(name)?.name).toBe(name)
    }
  })

  test('drivers by purpose', () => {
    expect(dovecotDriver('passdb', 'pam')).toBeDefined()
    expect(dovecotDriver('userdb', 'pam')).toBeUndefined()
    expect(dovecotDrivers('sql').map(({ name }) => name)).toEqual(['cassandra', 'mysql', 'pgsql', 'sqlite'])
  })

  test('keys of query files, and what they became', () => {
    expect(dovecotSqlConfKey('sql', 'password_query')?.to24).toBe('passdb_sql_query')
    expect(dovecotSqlConfKey('mysql', 'host')).toBeDefined()
    expect(dovecotSqlConfKey('sql', 'host')).toBeUndefined()
    expect(dovecotSqlConfKeys('ldap')).toHaveLength(32)
    expect(dovecotSqlColumns('iterate_query').map(({ field }) => field)).toEqual(['user', 'username', 'domain'])
    for (const { to24, file } of dovecotSqlConfKeys().filter((key) => key.file === 'ldap')) {
      if (to24 !== undefined) expect({ file, to24: dovecotSetting(to24)?.name }).toEqual({ file, to24 })
    }
  })

  test.each([
    ['%u', ['user', 'pop3_logout_format:uidl_change', 'pop3_uidl_format:uid']],
    ['%2.1Lu', ['user', 'pop3_logout_format:uidl_change', 'pop3_uidl_format:uid']],
    ['%%', ['%%']],
    ['%!', ['%!']],
    ['%{rip}', ['rip']],
    ['%{ user | username | lower }', ['user']],
    ['%{userdb:quota_rule}', ['userdb:NAME']],
    ['%{env:PATH}', ['env:NAME']],
    ['%{system:hostname}', ['system:KEY']],
    ['%{system}', []],
    ['session', ['session', 'imap_logout_format:session']],
    ['%q', []],
  ])('the variable %s', (spelling, keys) => {
    expect([...new Set(dovecotVariablesOf(spelling).map(dovecotVariableKey))]).toEqual(keys)
  })

  test('filters, and plugins by either spelling', () => {
    expect(dovecotFilter('safe')?.note).toBe('must be the last filter')
    expect(dovecotPlugins()).toContain('fts_solr')
    expect(dovecotPluginSettings('fts-solr')).toEqual(dovecotPluginSettings('fts_solr'))
    expect(dovecotPluginSettings('quota').length).toBeGreaterThan(40)
    expect(dovecotPluginSettings('notify')).toEqual([])
  })
})
