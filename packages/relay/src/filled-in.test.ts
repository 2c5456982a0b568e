/** Whatever a template may fill in is told, so that nobody takes the answers of a half-made file for the server's. */

import { expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'
import { stackOf } from '../../../test/kit/stack.ts'

const BASE = `compatibility_level = 3.6
myhostname = mx.corp.test
mydestination = corp.test
mynetworks = 127.0.0.0/8
smtpd_banner = {{ greeting }}
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
`

/** What a template fills in, and what keeps the service from starting. */
function told(lines: string): { filledIn: readonly string[]; faults: readonly string[] } {
  const files = { 'etc/postfix/main.cf': `${BASE}${lines}\n`, 'etc/postfix/master.cf': 'smtp inet n - y - - smtpd\n' }
  const [postfix] = stackOf(files, { postfix: '3.7' }).postfix as [PostfixInstance]
  const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
  const [service] = relayReport(postfix, { sessions, world: STRANGERS_WORLD }).services
  return { filledIn: service?.filledIn ?? [], faults: service?.faults ?? ['no service'] }
}

test.each([
  ['', []],
  ['mynetworks = {{ nets }}', ['mynetworks']],
  ['mynetworks = 127.0.0.0/8 ${RELAY_NETS}', ['mynetworks']],
  ['mynetworks = $nets\nnets = ${RELAY_NETS:-10.0.0.0/8}', ['mynetworks']],
  ['mynetworks = $NETS\nNETS = 10.0.0.0/8', []],
  ['smtpd_relay_restrictions = check_client_access cidr:@CLIENTS@, reject', ['smtpd_relay_restrictions']],
  ['mydestination = corp.test, <%= @domains %>', ['mydestination']],
  ['mailbox_command = /usr/bin/deliver -a $EXTENSION', []],
])('%s', (lines, expected) => {
  expect(told(lines)).toEqual({ filledIn: expected, faults: [] })
})

test('a name that is filled in is not empty', () => {
  expect(told('myhostname = ${HOSTNAME}')).toEqual({ filledIn: ['myhostname'], faults: [] })
})
