/** Dovecot: settings by path, varying names, release lines and block types. */
import { describe, expect, test } from '@jest/globals'
import {
  dovecotBlock,
  dovecotBlocks,
  dovecotDefault,
  dovecotKnows,
  dovecotSetting,
  dovecotSettings,
} from './dovecot.ts'

describe('dovecotSetting', () => {
  test('finds every record by its path', () => {
    expect(dovecotSettings()).toHaveLength(1410)
    for (const setting of dovecotSettings()) expect(dovecotSetting(setting.name)).toBe(setting)
  })

  test.each([
    ['auth/userdb/args', 'auth/passdb|userdb/args'],
    ['auth/socket/master/path', 'auth/socket/client|master/path'],
    ['plugin/quota2', 'plugin/quota'],
    ['plugin/quota_rule15', 'plugin/quota_rule'],
    ['plugin/imapsieve_mailbox1_name', 'plugin/imapsieve_mailboxXXX_name'],
    ['plugin/sieve_pipe_bin_dir', 'plugin/sieve_<extension>_bin_dir'],
    ['plugin/sieve_spamtest_text_value3', 'plugin/sieve_spamtest_text_valueX'],
    ['plugin/quota_rulex', undefined],
    ['no_such_setting', undefined],
  ])('%s', (path, name) => {
    expect(dovecotSetting(path)?.name).toBe(name)
  })

  test('knows which release has a setting and with which default', () => {
    const setting = dovecotSetting('mail_location')
    if (setting === undefined) throw new Error('mail_location is missing')
    expect(dovecotKnows(setting, '2.3.19.1')).toBe(true)
    expect(dovecotKnows(setting, '2.4.1-4')).toBe(false)
    expect(dovecotKnows(setting, '3.0')).toBeUndefined()
    expect(dovecotDefault(setting, '2.3')).toBe('')
    expect(dovecotDefault(setting, '2.4')).toBeUndefined()
    expect(setting.renamedTo24).toContain('mail_path')
  })

  test('names that a setting had before are settings, but for three that the sources do not show', () => {
    const missing = dovecotSettings().flatMap(({ formerly = [] }) => formerly.filter((name) => !dovecotSetting(name)))
    expect(missing).toEqual(['plugin/charset_alias', 'plugin/push_notification_backend', 'plugin/quota_clone_unset'])
  })

  test('what a setting became is a setting, or is written with its block', () => {
    const targets = dovecotSettings().flatMap(({ renamedTo2 = [], renamedTo24 = [] }) => [
      ...renamedTo2,
      ...renamedTo24,
    ])
    for (const name of targets.filter((target) => !target.includes('{'))) {
      expect(dovecotSetting(name)?.name).toBe(name)
    }
  })
})

describe('dovecotBlock', () => {
  test('finds every record in each of its release lines', () => {
    expect(dovecotBlocks()).toHaveLength(187)
    for (const block of dovecotBlocks()) {
      for (const dialect of block.dialects) {
        expect(dovecotBlock(block.name, dialect === '1.x' ? '1.2' : dialect)).toBe(block)
      }
    }
  })

  test('rules differ by release', () => {
    expect(dovecotBlock('passdb', '1.2.rc1')?.nameRule).toBe('required: driver name')
    expect(dovecotBlock('passdb', '2.3.19.1')?.nameRule).toBe('optional')
    expect(dovecotBlock('plugin', '2.4')).toBeUndefined()
    expect(dovecotBlock('plugin')?.dialects).toContain('2.3')
    expect(dovecotBlock('auth')?.dialects).toEqual(['1.x'])
  })
})
