/** Upgrades of Postfix: the fixes of rules, comments for the rest, and nothing twice. */

import { expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import { stackOf } from '../../../../test/kit/stack.ts'
import { upgradePostfix, upgradeRules } from './upgrade.ts'

const MASTER = { 'etc/postfix/master.cf': 'smtp inet n - y - - smtpd\n' }

function upgraded(main: string) {
  const stack = stackOf({ 'etc/postfix/main.cf': main, ...MASTER })
  const upgrade = upgradePostfix(stack.postfix[0] as (typeof stack.postfix)[0], stack, '3.11')
  return { upgrade, text: applyEdits(main, upgrade.edits.get('/etc/postfix/main.cf') ?? []) }
}

test('rules of other programs are not asked', () => {
  const ids = upgradeRules().map(({ id }) => id)
  expect(ids).toContain('bdb-sunset')
  expect(ids).toContain('parameter-renamed')
  expect(ids.filter((id) => /^(?:dovecot|courier|cyrus)/.test(id))).toEqual([])
})

test('a fix is applied, and what has none is marked before its logical line, once', () => {
  const main =
    'compatibility_level = 3.6\nsmtp_tls_security_level = may\nsmtpd_use_tls = yes\nalias_maps =\n  hash:/etc/aliases\n'
  const { upgrade, text } = upgraded(main)
  expect(text).toContain('smtpd_tls_security_level = may\n')
  expect(text).toMatch(
    /^# mailcfg: hash:\/etc\/aliases is a table of Berkeley DB\..*\nalias_maps =\n {2}hash:\/etc\/aliases\n/m,
  )
  expect(upgrade.changes.map(({ kind }) => kind).sort()).toEqual(['changed', 'undecided'])
  const again = upgraded(text)
  expect(again.text).toBe(text)
  expect(again.upgrade.changes.map(({ kind }) => kind)).toEqual(['undecided'])
})

test('nothing is done where nothing is old', () => {
  const main = 'compatibility_level = 3.6\nsmtp_tls_security_level = may\nmyhostname = mx.example.org\n'
  expect(upgraded(main).upgrade).toMatchObject({ changes: [], edits: new Map() })
})
