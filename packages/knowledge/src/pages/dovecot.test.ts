/** The pages about Dovecot: every name has one, and what stands on it is what the facts say. */
import { describe, expect, test } from '@jest/globals'
import {
  dovecotBlocks,
  dovecotComplaints,
  dovecotDiagnostics,
  dovecotDrivers,
  dovecotFilters,
  dovecotLocationKeys,
  dovecotMailDrivers,
  dovecotMechanisms,
  dovecotModifiers,
  dovecotNames,
  dovecotPages,
  dovecotPasswordSchemes,
  dovecotServices,
  dovecotSettings,
  dovecotSqlColumns,
  dovecotSqlConfKeys,
  dovecotTexts,
  dovecotVariables,
  markdownOf,
  type Page,
} from '../index.ts'

const titlesOf = (name: string): string[] => dovecotPages(name).map(({ title }) => title)
const factsOf = (page: Page | undefined): Record<string, string> =>
  Object.fromEntries((page?.facts ?? []).flatMap(([label, text]) => (text ? [[label, text]] : [])))

describe('dovecotPages', () => {
  const names: [string, readonly string[]][] = [
    ['setting', dovecotSettings().map(({ name }) => name)],
    ['block', dovecotBlocks().map(({ name }) => name)],
    ['service', dovecotServices().map(({ service }) => service)],
    ['plugin', dovecotTexts('plugin').map(({ name }) => name)],
    ['scheme', dovecotPasswordSchemes().map(({ name }) => `{${name}}`)],
    ['mechanism', dovecotMechanisms().map(({ name }) => name)],
    ['driver', dovecotDrivers().map(({ kind, name }) => `${kind}/${name}`)],
    ['format', dovecotMailDrivers().map(({ name }) => `mail/${name}`)],
    ['location key', dovecotLocationKeys().map(({ key }) => key)],
    ['sql key', dovecotSqlConfKeys().map(({ file, name }) => `${file}:${name}`)],
    ['column', dovecotSqlColumns().map(({ query, field }) => `${query}:${field}`)],
    ['variable', dovecotVariables().map(({ long, short }) => (long ? `%{${long}}` : (short ?? '')))],
    ['filter', dovecotFilters().map(({ name }) => `%{user | ${name}}`)],
    ['name of a suggestion', dovecotNames()],
  ]

  test.each(names)('every %s has a page with a summary', (_, all) => {
    const missing = all.filter((name) => dovecotPages(name).every(({ summary }) => summary === undefined))
    expect(missing).toEqual([])
  })

  test('a page is whole Markdown, without empty facts', () => {
    for (const { name } of dovecotSettings()) {
      for (const page of dovecotPages(name)) {
        expect(markdownOf(page)).not.toMatch(/undefined|: \n|\bfalse\b|\[object/)
        expect(page.what).toMatch(/\bDovecot\b.*\.$/)
        expect(page.references.length).toBeGreaterThan(0)
      }
    }
  })

  test.each([
    ['mail_location', ['mail_location', 'namespace/mail_location']],
    ['service/unix_listener/mode', ['service/unix_listener/mode']],
    ['quota_rule2', ['plugin/quota_rule']],
    ['protocol', ['protocol { }', 'service/protocol']],
    ['imap-login', ['service imap-login']],
    ['fts-solr', ['fts_solr plugin']],
    ['cram-md5', ['CRAM-MD5', '{CRAM-MD5}']],
    ['{SHA512-CRYPT}', ['{SHA512-CRYPT}']],
    ['passdb pam', ['passdb pam']],
    ['INDEX', [':INDEX=']],
    ['UTF-8', [':UTF-8']],
    ['pass_filter', ['ldap: pass_filter']],
    ['mysql:host', ['mysql: host']],
    ['user_query:home', ['user_query:home']],
    ['%Ln', ['%{username}', '%{crlf}', '%L…']],
    ['%{userdb:quota}', ['%{userdb:NAME}']],
    ['%{user | lower}', ['%{user}', '| lower']],
    ['remote_ip', ['%{remote_ip}']],
    ["Fatal: service(auth) Unknown passdb driver 'mysql'", ["Unknown passdb driver 'mysql'"]],
    ['no_such_name', []],
    ['%{no_such_variable}', []],
  ])('%s', (name, titles) => {
    expect(titlesOf(name)).toEqual(titles)
  })

  test('both release lines, what a name became, and where it stands', () => {
    const [plaintext] = dovecotPages('disable_plaintext_auth')
    expect(plaintext?.what).toBe('Setting of dovecot.conf (Dovecot 1.1 to 2.3).')
    expect(factsOf(plaintext)).toMatchObject({
      Default: '`yes`',
      'In 2.4': '`auth_allow_cleartext`',
      'Note on 2.4': expect.stringContaining('inverted'),
    })
    expect(factsOf(dovecotPages('auth_allow_cleartext')[0])).toMatchObject({
      Since: '2.4.0',
      'Up to 2.3': '`disable_plaintext_auth`',
    })
    expect(factsOf(dovecotPages('auth_username_format')[0])).toMatchObject({
      'Default in 2.3': '`%Lu`',
      'Default in 2.4': '`%{user | lower}`',
    })
    expect(factsOf(dovecotPages('mail_plugins')[0])['Value']).toBe(
      'up to 2.3 words, separated by blanks; in 2.4 list: words on one line, or a block with `word = yes` lines',
    )
    expect(factsOf(dovecotPages('unix_listener_mode')[0])).toMatchObject({
      'In 2.4 belongs into': '`unix_listener NAME`',
      'In there also written': '`mode`',
      'Up to 2.3': '`service/unix_listener/mode`',
    })
    expect(factsOf(dovecotPages('verbose_ssl')[0])['In 2.4']).toBe('`log_debug`')
    expect(factsOf(dovecotPages('director_servers')[0])['In 2.4']).toBe('not known any more')
  })

  test('a block tells its rules for each release line', () => {
    const facts = factsOf(dovecotPages('passdb')[0])
    expect(facts['Rules in 2.0 to 2.3']).toContain('a name may follow')
    expect(facts['Rules in 2.4']).toContain('a name must follow')
    expect(facts['As a block in 1.x']).toContain('driver')
  })

  test('mechanisms name the stored passwords that serve them', () => {
    expect(factsOf(dovecotPages('CRAM-MD5')[0])['Stored passwords']).toBe(
      '`CLEAR`, `CLEARTEXT`, `CRAM-MD5`, `HMAC-MD5`, `PLAIN`',
    )
    expect(factsOf(dovecotPages('GSSAPI')[0])['Stored passwords']).toBeUndefined()
  })
})

describe('dovecotComplaints', () => {
  test('each phrase is found in a line that contains it, those with a path in it too', () => {
    for (const diagnostic of dovecotDiagnostics()) {
      const line = `Nov 1 host dovecot: Error: ${diagnostic.keyPhrase.replaceAll('…', '/etc/x')}, stopping`
      expect(dovecotComplaints(line)).toContain(diagnostic)
    }
    expect(dovecotComplaints('all is well')).toEqual([])
  })

  test('modifiers have texts of their own', () => {
    for (const { mod } of dovecotModifiers().filter((one) => /^[A-Z]$/.test(one.mod))) {
      expect(titlesOf(`%${mod}u`)).toContain(`%${mod}…`)
    }
  })
})
