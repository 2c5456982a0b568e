/** The walk over both relay lists, against the start-up table that was measured on smtpd. */

import { expect, test } from '@jest/globals'
import { stackOf } from '../../../test/kit/stack.ts'
import { type RelayView, relayViews } from './relay.ts'

function views(main: string, master?: string): readonly RelayView[] {
  const files = { 'etc/postfix/main.cf': main, ...(master ? { 'etc/postfix/master.cf': master } : {}) }
  const [postfix] = stackOf(files).postfix
  if (postfix === undefined) throw new Error('no main.cf')
  return relayViews(postfix)
}

const lists = (relay: string, recipient = '') =>
  `smtpd_relay_restrictions = ${relay}\nsmtpd_recipient_restrictions = ${recipient}\n`

// As smtpd of Postfix 3.7 did when it was started with these lists.
test.each([
  ['both lists empty', lists(''), false],
  ['permits only', lists('permit_mynetworks', 'permit_mynetworks, permit_sasl_authenticated'), false],
  ['permit', lists('permit'), false],
  ['the guard behind permit', lists('permit, reject_unauth_destination'), false],
  ['the guard under warn_if_reject', lists('permit_mynetworks, warn_if_reject reject_unauth_destination'), false],
  ['a misspelt guard', lists('permit_mynetworks, reject_unauth_destinaton'), false],
  ['the guard in the other list', lists('permit_mynetworks', 'reject_unauth_destination'), true],
  ['another permit list does not matter', lists('permit', 'permit_mynetworks, reject_unauth_destination'), true],
  [
    'the guard in a class',
    `smtpd_restriction_classes = ours\nours = permit_mynetworks, reject_unauth_destination\n${lists('ours')}`,
    true,
  ],
  [
    'a class that permits hides only its own guard',
    `smtpd_restriction_classes = ours\nours = permit, reject\n${lists('ours, reject')}`,
    true,
  ],
  ['any case', lists('Reject_Unauth_Destination'), true],
  ['the guard as the argument of another restriction', lists('reject_rhsbl_sender reject_unauth_destination'), true],
])('start-up: %s', (_, main, starts) => {
  expect(views(main).map((view) => view.starts)).toEqual([starts])
})

test('a port is a view of its own when it has lists of its own', () => {
  const main = 'compatibility_level = 3.6\n'
  const smtp = 'smtp inet n - n - - smtpd\n'
  const own = 'submission inet n - n - - smtpd\n  -o smtpd_relay_restrictions=permit -o smtpd_recipient_restrictions=\n'
  const shown = (master: string) => views(main, master).map((v) => [v.service?.service.text, v.starts, v.relay.end])
  expect(shown(smtp + own)).toEqual([
    [undefined, true, 'guard'],
    ['submission', false, 'open'],
  ])
  expect(shown(own)).toEqual([['submission', false, 'open']])
})
