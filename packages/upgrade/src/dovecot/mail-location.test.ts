/** mail_location, part by part. */

import { expect, test } from '@jest/globals'
import { locationLines } from './mail-location.ts'

test.each([
  ['maildir:~/Maildir', ['mail_driver = maildir', 'mail_path = ~/Maildir']],
  [
    'mbox:~/mail:INBOX=/var/mail/%u:INDEX=MEMORY',
    ['mail_driver = mbox', 'mail_path = ~/mail', 'mail_inbox_path = /var/mail/%{user}', 'mail_index_path = MEMORY'],
  ],
  [
    'dbox:/v/%d/%n:ALT=/slow::x',
    ['mail_driver = sdbox', 'mail_path = /v/%{user | domain}/%{user | username}', 'mail_alt_path = /slow:x'],
  ],
  [
    'maildir:~/M:LAYOUT=fs:UTF-8',
    ['mail_driver = maildir', 'mail_path = ~/M', 'mailbox_list_layout = fs', 'mailbox_list_utf8 = yes'],
  ],
])('%s', (location, lines) => {
  expect(locationLines(location)).toEqual({ lines, undecided: [] })
})

test('a colon in a variable is none between parts', () => {
  expect(locationLines('maildir:~/%{ldap:box}:INDEX=/i').lines).toEqual([
    'mail_driver = maildir',
    'mail_path = ~/%{ldap:box}',
    'mail_index_path = /i',
  ])
})

test('a path without a driver, and a key that nobody knows, are left to decide', () => {
  expect(locationLines('~/Maildir').undecided).toHaveLength(1)
  expect(locationLines('maildir:~/M:STRANGE=1').undecided).toEqual(['STRANGE=1'])
})

test('what the location around sets and this one does not is taken back', () => {
  expect(locationLines('maildir:/public', 'maildir:~/Maildir:INDEX=/idx').lines).toEqual([
    'mail_driver = maildir',
    'mail_path = /public',
    'mail_index_path =',
  ])
})
