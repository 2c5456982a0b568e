/** What Dovecot 2.3 makes of a configuration: merging, filters, places of values, refusals, old idioms. */

import { describe, expect, test } from '@jest/globals'
import { stackOf } from '../../../../../test/kit/stack.ts'
import type { DovecotInstance } from '../instance.ts'
import { type EffectiveDovecotOptions, effectiveDovecot } from './effective.ts'
import { doveconfLine } from './text.ts'

function instanceOf(files: Readonly<Record<string, string>>): DovecotInstance {
  const [instance] = stackOf(files, { dovecot: '2.3' }).dovecot
  if (instance === undefined) throw new Error('no configuration')
  return instance
}

function linesOf(text: string, options: EffectiveDovecotOptions = {}): string[] {
  const { lines, refusal } = effectiveDovecot(instanceOf({ 'etc/dovecot/dovecot.conf': text }), options)
  expect(refusal).toBeUndefined()
  return lines.map((line) => doveconfLine(line, true))
}

function refusalOf(text: string, options: EffectiveDovecotOptions = {}): readonly [string, number | undefined] {
  const { refusal } = effectiveDovecot(instanceOf({ 'etc/dovecot/dovecot.conf': text }), options)
  return [refusal?.text ?? 'accepted', refusal?.line]
}

describe('settings', () => {
  test('that equal their default are not shown, others are sorted', () => {
    expect(linesOf('login_greeting = "x # y"\nauth_cache_ttl = 3600s\nauth_verbose = 1\n')).toEqual([
      'auth_verbose = yes',
      'login_greeting = "x # y"',
    ])
  })

  test('sections of one name are one, those of passdb never', () => {
    const listener = (lines: string) => `service auth {\n  unix_listener a {\n${lines}\n  }\n}\n`
    expect(linesOf(listener('mode = 0600') + listener('user = u') + 'passdb {\ndriver = pam\n}\n'.repeat(2))).toEqual([
      'passdb {',
      '  driver = pam',
      '}',
      'passdb {',
      '  driver = pam',
      '}',
      'service auth {',
      '  unix_listener a {',
      '    mode = 0600',
      '    user = u',
      '  }',
      '}',
    ])
  })

  test('a filter takes a reference to itself from the level around it', () => {
    expect(linesOf('mail_plugins = quota\nprotocol imap {\n  mail_plugins = $mail_plugins imap_quota\n}\n')).toEqual([
      'mail_plugins = quota',
      'protocol imap {',
      '  mail_plugins = quota imap_quota',
      '}',
    ])
  })

  test('every value has its file and line', () => {
    const files = {
      'etc/dovecot/dovecot.conf': 'protocols = imap\n!include conf.d/*.conf\n',
      'etc/dovecot/conf.d/10-a.conf': 'mail_location = a\n',
      'etc/dovecot/conf.d/20-b.conf': '\nmail_location = maildir: \\\n  x\n',
    }
    const { lines } = effectiveDovecot(instanceOf(files))
    const places = lines.map(
      (line) => line.kind === 'setting' && [line.key, line.value, line.origin?.source.uri, line.origin?.line],
    )
    expect(places).toEqual([
      ['mail_location', 'maildir: x', '/etc/dovecot/conf.d/20-b.conf', 3],
      ['protocols', 'imap', '/etc/dovecot/dovecot.conf', 1],
    ])
  })

  test('all of them are shown when defaults are asked for', () => {
    expect(linesOf('', { defaults: true })).toContain('mbox_write_locks = fcntl dotlock')
  })
})

describe('refusals', () => {
  test.each([
    ['no_such = 1\n', 'Unknown setting: no_such', 1],
    ['service a {\n  no_such = 1\n}\n', 'Unknown setting: service { no_such', 2],
    ['auth_verbose = maybe\n', 'Invalid boolean value: maybe (use yes or no)', 1],
    [
      'protocol imap {\n  local 127.0.0.1 {\n',
      'protocol { local { .. } } not allowed (use local { protocol { .. } } instead)',
      2,
    ],
    ['passdb {\n  args = x\n}\n', 'passdb is missing driver', undefined],
    ['protocols = impa\n', 'protocols: Unknown protocol: impa', undefined],
    ['service auth {\n  process_limit = 2\n}\n', 'service(auth): process_limit must be 1', undefined],
    ['metric a {\n  filter = and\n}\n', 'event filter: syntax error', undefined],
  ])('%j', (text, message, line) => {
    expect(refusalOf(text)).toEqual([message, line])
  })

  test('users are judged only when somebody knows them', () => {
    const text = 'default_internal_user = ghost\n'
    expect(refusalOf(text)[0]).toBe('accepted')
    expect(refusalOf(text, { host: { userExists: () => false } })[0]).toMatch(/^default_login_user doesn't exist/)
  })

  test('the daemon needs the values of references', () => {
    expect(refusalOf('login_greeting = $no_such\n')[0]).toBe('accepted')
    expect(refusalOf('login_greeting = $no_such\n', { expansion: {} })).toEqual(['Unknown variable: $no_such', 1])
  })
})

test('idioms of 1.x are translated, each with a warning', () => {
  const text = 'protocols = imaps\nauth default {\n  passdb pam {\n  }\n  user = root\n}\n'
  const { lines, messages } = effectiveDovecot(instanceOf({ 'etc/dovecot/dovecot.conf': text }))
  expect(lines.map((line) => doveconfLine(line, true))).toEqual([
    'passdb {',
    '  driver = pam',
    '}',
    'protocols = imap',
    'service auth {',
    '  user = root',
    '}',
    'service imap-login {',
    '  inet_listener imap {',
    '    port = 0',
    '  }',
    '}',
  ])
  expect(messages.map(({ kind, line }) => [kind, line])).toEqual([
    ['obsolete', undefined],
    ['obsolete', 1],
    ['obsolete', 2],
    ['obsolete', 3],
    ['obsolete', 5],
  ])
})

test('an include of files that were not seen is told, and refuses nothing', () => {
  const { unseen, refusal } = effectiveDovecot(
    instanceOf({ 'etc/dovecot/dovecot.conf': 'protocols = imap\n!include /srv/elsewhere/*.conf\n' }),
  )
  expect([unseen.map(({ line }) => line), refusal]).toEqual([[2], undefined])
})
