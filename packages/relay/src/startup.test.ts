/** What keeps smtpd 3.7.11 from starting, as it was measured. */

import { expect, test } from '@jest/globals'
import { serverOf } from '../../../test/kit/relay-run.ts'
import { startupFaults } from './startup.ts'

const BASE = `compatibility_level = 3.6
myhostname = mx.example.com
mydestination = example.com
mynetworks = 127.0.0.0/8
local_recipient_maps =
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
`

const faultsOf = (line: string): string[] =>
  startupFaults(serverOf({ 'main.cf': `${BASE}${line}\n`, list: 'example.net\nstatic:\n' }))

test.each([
  'mynetworks = 127.0.0.0/8, hash:',
  'mynetworks = 127.0.0.0/8, :x',
  'mynetworks = 127.0.0.0/8, !static:',
  'mydestination = example.com, /etc/postfix/list',
  'virtual_alias_domains = hash:',
  'local_recipient_maps = hash:',
  'smtpd_recipient_restrictions = check_client_access hash: /etc/x',
  'smtpd_authorized_xclient_hosts = hash:',
  'smtpd_sasl_exceptions_networks = /etc/postfix/list',
  'parent_domain_matches_subdomains = static:',
  'smtpd_command_filter = foo',
  'rbl_reply_maps = x',
  'relay_clientcerts = x',
  'transport_maps = hash:',
  'smtpd_noop_commands = x:',
  'unknown_address_tempfail_action = defer_if_reject',
  'reject_tempfail_action =',
  'unverified_recipient_defer_code = 550',
  'reject_code = 45x',
  'line_length_limit = 0',
  'smtpd_client_port_logging = maybe',
  'smtpd_timeout = x',
  'smtpd_restriction_classes = odd\nodd = check_client_access pcre:{{/x$/ OK}}',
])('%s', (line) => {
  expect(faultsOf(line)).toHaveLength(1)
})

test.each([
  'mynetworks = 127.0.0.0/8, 2001:db8::',
  'masquerade_exceptions = x:',
  'smtpd_sasl_mechanism_filter = x:',
  'unknown_address_tempfail_action = DEFER',
  'reject_code = 100',
  'hopcount_limit = 0',
  'smtpd_recipient_restrictions = check_client_access foo',
])('%s is no reason', (line) => {
  expect(faultsOf(line)).toEqual([])
})
