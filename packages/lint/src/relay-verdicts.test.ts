/** How bad findings about relaying are, and which fixes are offered: decided by sessions, not by the order of words. */

import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { stackOf } from '../../../test/kit/stack.ts'
import { rules } from './index.ts'
import { lintStack } from './runner.ts'

const HEAD = `compatibility_level = 3.6
myhostname = mx.corp.test
mydestination = corp.test
local_recipient_maps =
mynetworks = 127.0.0.0/8, 192.0.2.0/24
`

function relaying(main: string, more: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  const files = { 'etc/postfix/main.cf': HEAD + main, ...more }
  const { diagnostics } = lintStack(stackOf(files, { postfix: '3.7.11' }), { rules })
  return diagnostics.filter(({ rule }) =>
    /^(?:open-relay|relay-(?:ok|static|numeric|sendmail|guard)|permit-)/.test(rule),
  )
}

const shown = (found: readonly Diagnostic[]) => found.map(({ rule, severity }) => `${severity} ${rule}`)
const titles = (found: readonly Diagnostic[]) => found.flatMap(({ fixes }) => fixes.map(({ title }) => title))

const STATIC = 'smtpd_relay_restrictions = permit_mynetworks, check_sender_access static:OK, reject\n'
const CLIENT = 'smtpd_client_restrictions = permit_mynetworks, reject_unauth_destination\n'

describe('severity', () => {
  test('an error where a stranger gets through', () => {
    expect(shown(relaying(STATIC))).toEqual(['error relay-static-ok'])
  })

  test('a warning that names the line which closes it', () => {
    const found = relaying(CLIENT + STATIC)
    expect(shown(found)).toEqual(['warning relay-static-ok'])
    expect(found[0]?.why).toContain('reject_unauth_destination in smtpd_client_restrictions')
  })

  test('an error again where that line comes too early', () => {
    expect(shown(relaying(`smtpd_delay_reject = no\n${CLIENT}${STATIC}`))).toEqual(['error relay-static-ok'])
  })

  test('a warning that names the table on which it depends', () => {
    const list =
      'permit_mynetworks, check_recipient_access mysql:/etc/postfix/r.cf, check_sender_access static:OK, reject'
    const found = relaying(`smtpd_relay_restrictions = ${list}\n`).filter(({ rule }) => rule === 'relay-static-ok')
    expect(shown(found)).toEqual(['warning relay-static-ok'])
    expect(found[0]?.why).toContain('mysql:/etc/postfix/r.cf')
  })

  test('no list of spammers makes it a matter of chance', () => {
    const list = 'reject_rbl_client bl.example, reject_unknown_recipient_domain, check_sender_access static:OK, reject'
    expect(shown(relaying(`smtpd_relay_restrictions = ${list}\n`))).toEqual(['error relay-static-ok'])
  })

  test('clients that a row names are trusted, not strangers', () => {
    const main = 'smtpd_relay_restrictions = check_client_access hash:/etc/postfix/c, reject_unauth_destination\n'
    const rows = (text: string) => ({ 'etc/postfix/c': text })
    expect(shown(relaying(main, rows('host.partner.test OK\n')))).toEqual(['warning relay-ok-before-guard'])
    expect(shown(relaying(main, rows('com OK\n')))).toEqual(['error relay-ok-before-guard'])
    expect(shown(relaying(main, rows('unknown OK\n')))).toEqual(['error relay-ok-before-guard'])
  })
})

describe('one hole is one error', () => {
  test('the line that asks a table, and the row as a warning', () => {
    const main = 'smtpd_relay_restrictions = check_sender_access hash:/etc/postfix/s, reject_unauth_destination\n'
    const found = relaying(main, { 'etc/postfix/s': 'corp.test RELAY\n' })
    expect(shown(found).sort()).toEqual([
      'error relay-ok-before-guard',
      'warning relay-ok-on-forgeable-key',
      'warning relay-sendmail-action',
    ])
  })

  test('both lists let pass', () => {
    const both = `${STATIC}smtpd_recipient_restrictions = check_recipient_access static:OK, reject\n`
    expect(shown(relaying(both))).toEqual(['error relay-static-ok', 'warning relay-static-ok'])
  })

  test('what no other rule that runs speaks of is left to open-relay', () => {
    const stack = stackOf({ 'etc/postfix/main.cf': HEAD + STATIC }, { postfix: '3.7.11' })
    const without = rules.filter(({ id }) => id !== 'relay-static-ok')
    const errors = lintStack(stack, { rules: without }).diagnostics.filter(({ impact }) => impact === 'open-relay')
    expect(shown(errors)).toEqual(['error open-relay'])
  })
})

describe('fixes', () => {
  test('what closes it and takes nothing from anybody', () => {
    expect(titles(relaying(STATIC))).toEqual(['Write permit_auth_destination instead'])
  })

  test('none that leaves another port open', () => {
    const master = `smtp inet n - n - - smtpd
2525 inet n - n - - smtpd
  -o { smtpd_relay_restrictions = permit_mynetworks, check_helo_access static:OK, reject }
`
    const found = relaying(STATIC, { 'etc/postfix/master.cf': master })
    expect(shown(found)).toEqual(['error relay-static-ok', 'error relay-static-ok'])
    expect(titles(found)).toEqual([])
  })

  test('none that takes from a client whom a row names', () => {
    const list = (rows: string) =>
      `smtpd_relay_restrictions = check_client_access inline:{${rows}}, reject_unauth_destination\n`
    const NETWORKS = 'permit_mynetworks, check_client_access'
    const offered = (rows: string) => titles(relaying(list(rows).replace('check_client_access', NETWORKS)))
    expect(offered('unknown=OK')).toEqual(['Put reject_unauth_destination before it'])
    // DUNNO for "unknown" would end the search before the address of a client without a name is looked up.
    expect(offered('unknown=OK, 198.51.100.7=OK')).toEqual([])
  })
})
