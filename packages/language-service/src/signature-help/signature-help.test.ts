/** What a row of words wants, and which of them is being typed. */

import { describe, expect, test } from '@jest/globals'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { signatureHelp } from './signature-help.ts'

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const DOVECOT = 'etc/dovecot/dovecot.conf'

/** The label with the part that is being typed in brackets; `nothing` without a signature. */
function help(path: string, text: string): string {
  const found = signatureHelp(markedFiles({ [path]: text }, undefined, { dovecot: '2.3.19' }).place)
  const active = found?.parameters[found.active]
  if (found === undefined || active === undefined) return 'nothing'
  const { label } = found
  return `${label.slice(0, active.start)}[${label.slice(active.start, active.end)}]${label.slice(active.end)}`
}

describe('restrictions', () => {
  test.each([
    ['a table that is to come', 'check_client_access ‸', 'check_client_access [type]:table'],
    ['the type of a table', 'check_client_access ha‸sh:/x', 'check_client_access [type]:table'],
    ['the name of a table', 'check_client_access hash:/x‸', 'check_client_access type:[table]'],
    ['a zone', 'reject_rbl_client zen.‸', 'reject_rbl_client [zone][=reply]'],
    ['a reply', 'reject_rbl_client zen.example.org=127‸', 'reject_rbl_client zone[=[reply]]'],
    ['a server', 'check_policy_service ‸', 'check_policy_service [transport]:endpoint'],
    ['an endpoint', 'check_policy_service inet:127.0.0.1:‸', 'check_policy_service transport:[endpoint]'],
    ['no argument', 'permit_mynetworks ‸', 'nothing'],
    ['the name of a restriction', 'check_cl‸', 'nothing'],
  ])('%s', (_, text, expected) => {
    expect(help(MAIN, `smtpd_client_restrictions = ${text}\n`)).toBe(expected)
  })
  test('a table outside of restrictions', () => {
    expect(help(MAIN, 'virtual_alias_maps = hash:‸\n')).toBe('nothing')
  })
})

describe('columns and sections', () => {
  test.each([
    ['a column', MASTER, 'smtp inet n ‸\n', /^service {2}type {2}private {2}\[unpriv\w*\]/],
    ['a column that is there', MASTER, 'smtp in‸et n - y - - smtpd\n', /^service {2}\[type\] {2}private/],
    ['a blank line', MASTER, 'smtp inet n - y - - smtpd\n‸\n', /^nothing$/],
    ['an argument', MASTER, 'smtp inet n - y - - smtpd -v‸\n', /^nothing$/],
    ['a socket', DOVECOT, 'service auth {\n  unix_listener ‸ {\n  }\n}\n', /^unix_listener \[path\] \{$/],
    ['a section without a name', DOVECOT, 'plugin ‸ {\n}\n', /^nothing$/],
    ['prose', MAIN, 'smtpd_banner = a ‸\n', /^nothing$/],
  ])('%s', (_, path, text, expected) => {
    expect(help(path, text)).toMatch(expected)
  })
})
