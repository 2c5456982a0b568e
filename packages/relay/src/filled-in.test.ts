/** Whatever a template may fill in is told, so that nobody takes the answers of a half-made file for the server's. */

import { describe, expect, test } from '@jest/globals'
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

const MASTER = 'smtp inet n - y - - smtpd\n'

/** What a template fills in, and what keeps the service from starting. */
function told(lines: string, more: Readonly<Record<string, string>> = {}): object {
  const files = { 'etc/postfix/main.cf': `${BASE}${lines}\n`, 'etc/postfix/master.cf': MASTER, ...more }
  const [postfix] = stackOf(files, { postfix: '3.7' }).postfix as [PostfixInstance]
  const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
  const [service] = relayReport(postfix, { sessions, world: STRANGERS_WORLD }).services
  return { filledIn: service?.filledIn, faults: service?.faults }
}

test.each([
  ['', []],
  ['mynetworks = {{ nets }}', ['mynetworks']],
  ['mynetworks = 127.0.0.0/8 ${RELAY_NETS}', ['mynetworks']],
  ['mynetworks = $nets\nnets = ${RELAY_NETS:-10.0.0.0/8}', ['mynetworks']],
  ['mynetworks = $NETS\nNETS = 10.0.0.0/8', []],
  ['mynetworks = 127.0.0.0/8 %{networks}', ['mynetworks']],
  ['smtpd_relay_restrictions = check_client_access cidr:@CLIENTS@, reject', ['smtpd_relay_restrictions']],
  ['mydestination = corp.test, <%= @domains %>', ['mydestination']],
  ['mailbox_command = /usr/bin/deliver -a $EXTENSION', []],
])('%s', (lines, expected) => {
  expect(told(lines)).toEqual({ filledIn: expected, faults: [] })
})

test.each([
  ['myhostname = ${HOSTNAME}', 'myhostname'],
  ['smtpd_relay_restrictions = {{ restrictions }}', 'smtpd_relay_restrictions'],
  ['smtpd_recipient_restrictions = check_policy_service {{ policy }}', 'smtpd_recipient_restrictions'],
  ['smtpd_recipient_restrictions = local\nlocal = {{ local }}\nsmtpd_restriction_classes = local', 'local'],
  ['smtpd_restriction_classes = {{ classes }}', 'smtpd_restriction_classes'],
  ['virtual_alias_maps = {{ aliases }}', 'virtual_alias_maps'],
  ['relay_domains = {{ type }}:', 'relay_domains'],
  ['smtpd_delay_reject = {{ delay }}', 'smtpd_delay_reject'],
])('%s: nobody knows that the service does not start', (lines, parameter) => {
  expect(told(lines)).toEqual({ filledIn: [parameter], faults: [] })
})

test('what stands in the file keeps the service from starting all the same', () => {
  const lines = 'mynetworks = {{ nets }}\nsmtpd_relay_restrictions =\nsmtpd_delay_reject = perhaps'
  expect(told(lines)).toMatchObject({ faults: [expect.stringContaining('delay'), expect.stringContaining('neither')] })
})

describe('files', () => {
  const ACCESS = 'smtpd_relay_restrictions = check_client_access cidr:/etc/postfix/clients, reject_unauth_destination'

  test('of which a template makes rows', () => {
    const files = { 'etc/postfix/clients': '192.0.2.1 OK\n{{ client }} OK\n' }
    expect(told(ACCESS, files)).toEqual({ filledIn: ['/etc/postfix/clients'], faults: [] })
  })

  test('that a list names', () => {
    const files = { 'etc/postfix/nets': '127.0.0.0/8\n${RELAY_NETS}\n' }
    expect(told('mynetworks = /etc/postfix/nets', files)).toEqual({ filledIn: ['/etc/postfix/nets'], faults: [] })
  })

  test('that are asked by nobody, or have a place-holder in a comment only', () => {
    const files = {
      'etc/postfix/clients': '# made from {{ template }}\n192.0.2.1 OK\n',
      'etc/postfix/virtual': '{{ x }} y\n',
    }
    expect(told(ACCESS, files)).toEqual({ filledIn: [], faults: [] })
  })
})

describe('lines', () => {
  test('of main.cf', () => {
    const lines = '{% if nets %}\nmynetworks = 192.0.2.0/24\n{% endif %}'
    expect(told(lines)).toEqual({ filledIn: ['lines of main.cf'], faults: [] })
  })

  test.each(['{{ services }}', '{{ port }} inet n - y - - smtpd', 'smtp inet n - {{ chroot }} - - smtpd'])(
    'of master.cf: %s',
    (line) => {
      expect(told('', { 'etc/postfix/master.cf': `${MASTER}${line}\n` })).toEqual({
        filledIn: ['lines of master.cf'],
        faults: [],
      })
    },
  )

  test('a place-holder in an option is a value', () => {
    const master = `${MASTER} -o mynetworks={{ nets }}\n`
    expect(told('', { 'etc/postfix/master.cf': master })).toEqual({ filledIn: ['mynetworks'], faults: [] })
  })
})
