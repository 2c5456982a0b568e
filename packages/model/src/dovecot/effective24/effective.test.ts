/** What Dovecot 2.4 makes of a configuration: names that may be short, lists, sections, groups, refusals. */

import { describe, expect, test } from '@jest/globals'
import { stackOf } from '../../../../../test/kit/stack.ts'
import type { EffectiveDovecot } from '../effective/effective.ts'
import { doveconfLine } from '../effective/text.ts'
import { effectiveDovecot24 } from './effective.ts'

const VERSIONS = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'

function effectiveOf(text: string): EffectiveDovecot {
  const [instance] = stackOf({ 'etc/dovecot/dovecot.conf': text }, { dovecot: '2.4' }).dovecot
  if (instance === undefined) throw new Error('no configuration')
  return effectiveDovecot24(instance)
}

function linesOf(text: string): string[] {
  const { lines, refusal } = effectiveOf(VERSIONS + text)
  expect(refusal).toBeUndefined()
  return lines.map((line) => doveconfLine(line, true)).filter((line) => !/^dovecot_\w+_version = /.test(line))
}

describe('settings', () => {
  test('the name of a section may be left out inside it', () => {
    expect(linesOf('passdb p {\n  driver = pam\n  passdb_deny = yes\n}\nauth_policy_log_only = yes\n')).toEqual([
      'passdb p {',
      '  deny = yes',
      '  driver = pam',
      '}',
      'auth_policy {',
      '  log_only = yes',
      '}',
    ])
  })

  test('a list on a line takes the place of what was there, a block adds to it', () => {
    expect(
      linesOf('mail_plugins = quota, acl\nprotocol imap {\n  mail_plugins {\n    imap_quota = yes\n  }\n}\n'),
    ).toEqual(['mail_plugins = quota acl', 'protocol imap {', '  mail_plugins {', '    imap_quota = yes', '  }', '}'])
  })

  test('groups are shown where they are included', () => {
    expect(linesOf('@mailbox_defaults = english\n')).toEqual(['@mailbox_defaults = english'])
  })

  test('values stay as they are written', () => {
    expect(linesOf('auth_cache_ttl = 7200s\nmail_path = $SET:mail_home/x\n')).toEqual([
      'auth_cache_ttl = 7200s',
      'mail_path = $SET:mail_home/x',
    ])
  })
})

describe('refusals', () => {
  test.each([
    ['login_greeting = x\n', 'The first setting must be dovecot_config_version', 1],
    ['dovecot_config_version = 2.4.1\n', 'dovecot_storage_version setting must be set', undefined],
    [`${VERSIONS}no_such = 1\n`, 'no_such: Unknown setting: no_such', 3],
    [`${VERSIONS}passdb {\n`, 'passdb { } is missing section name', 3],
    [`${VERSIONS}auth_verbose = maybe\n`, 'auth_verbose: Invalid boolean value: maybe (use yes or no)', 3],
    [`${VERSIONS}@mine = x\n`, 'Unknown group label @mine', 3],
    [
      `${VERSIONS}mail_attribute {\n}\n`,
      'Named filter mail_attribute is required to have dict setting, but it is missing',
      4,
    ],
    [`${VERSIONS}protocols = impa\n`, 'protocols: Unknown protocol: impa', undefined],
  ])('%j', (text, message, line) => {
    const { refusal } = effectiveOf(text)
    expect([refusal?.text, refusal?.line]).toEqual([message, line])
  })
})
