/** Certificates, XCLIENT and filtered commands: who the client is, as smtpd 3.7.11 answered it. */

import { describe, expect, test } from '@jest/globals'
import { serverOf } from '../../../test/kit/relay-run.ts'
import { sessionReport } from './report.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

const BASE = `compatibility_level = 3.6
myhostname = mx.example.com
mynetworks = 127.0.0.0/8
mydestination = example.com
inet_interfaces = loopback-only
local_recipient_maps =
`
const STRANGER = { address: '203.0.113.9', name: 'client.stranger.example', reverseName: 'client.stranger.example' }
const SESSION: Session = {
  id: 'stranger',
  client: STRANGER,
  helo: 'client.stranger.example',
  sender: 'sender@foreign.example',
  recipients: ['victim@elsewhere.example'],
  user: undefined,
  tls: false,
  protocol: 'ESMTP',
}

/** The verdicts that are possible, and what they depend on. */
function said(main: string, session: Partial<Session>, files: Readonly<Record<string, string>> = {}, world?: World) {
  const server = serverOf({ 'main.cf': BASE + main, ...files }, world)
  const { possible, depends } = sessionReport(server, { ...SESSION, ...session })
  return [possible.join(' or '), ...depends].join(', ')
}

/** The first check is of the real address, the second of the one that is claimed. */
const EARLY =
  'smtpd_delay_reject = no\nsmtpd_client_restrictions = check_client_access inline:{203.0.113.9=OK}, reject\n'

describe('certificates of clients', () => {
  const TLS = 'smtpd_tls_security_level = may\nsmtpd_tls_cert_file = /etc/ssl/mx.pem\nsmtpd_tls_ask_ccert = yes\n'
  const AUTHORITIES = 'smtpd_tls_CAfile = /etc/ssl/certs/ca-certificates.crt\n'
  const list = (word: string) => `smtpd_relay_restrictions = ${word}, reject_unauth_destination\n`
  const own = { tls: true, certificate: { issuer: 'itself', fingerprint: undefined } } as const
  const known = { tls: true, certificate: { issuer: 'itself', fingerprint: 'AB:CD' } } as const
  const bought = { tls: true, certificate: { issuer: 'public', fingerprint: undefined } } as const
  const listed = 'relay_clientcerts = inline:{ab:cd=x}\n'
  const anyone = 'check_ccert_access pcre:{{/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$$/ OK}}'

  test.each<[string, string, Partial<Session>, string]>([
    ['one that is not listed', TLS + listed + list('permit_tls_clientcerts'), own, 'reject'],
    ['one that is listed', TLS + listed + list('permit_tls_clientcerts'), known, 'permit'],
    ['one that is not asked for', TLS.replace('yes', 'no') + listed + list('permit_tls_clientcerts'), known, 'reject'],
    ['one without TLS', TLS + listed + list('permit_tls_clientcerts'), { ...known, tls: false }, 'reject'],
    ['a list of everything', `${TLS}relay_clientcerts = static:x\n${list('permit_tls_clientcerts')}`, own, 'permit'],
    ['a list that fails', `${TLS}relay_clientcerts = fail:x\n${list('permit_tls_clientcerts')}`, own, 'defer'],
    [
      'a list that nobody has seen',
      `${TLS}relay_clientcerts = hash:/x\n${list('permit_tls_clientcerts')}`,
      own,
      'reject',
    ],
    ['no authority is trusted', TLS + list('permit_tls_all_clientcerts'), bought, 'reject'],
    ['every authority is trusted', TLS + AUTHORITIES + list('permit_tls_all_clientcerts'), bought, 'permit'],
    ['its own authority', TLS + AUTHORITIES + list('permit_tls_all_clientcerts'), own, 'reject'],
    ['all, or listed', TLS + listed + list('permit_tls_all_clientcerts'), known, 'permit'],
    ['a trusted one is not listed', TLS + AUTHORITIES + listed + list('permit_tls_clientcerts'), bought, 'reject'],
    ['a table of the form of fingerprints', TLS + list(anyone), own, 'permit'],
    ['an older digest', `${TLS}smtpd_tls_fingerprint_digest = md5\n${list(anyone)}`, own, 'reject'],
    [
      'authorities that nobody has seen',
      `${TLS}smtpd_tls_CAfile = /etc/postfix/ca.pem\n${list('permit_tls_all_clientcerts')}`,
      bought,
      'permit or reject, the authorities in /etc/postfix/ca.pem',
    ],
  ])('%s', (_what, main, session, expected) => {
    expect(said(main, session)).toBe(expected)
  })

  test('a demand counts where TLS is demanded, too', () => {
    const demand = TLS.replace('ask', 'req') + AUTHORITIES + list('permit_tls_all_clientcerts')
    expect(said(demand, bought)).toBe('reject')
    const strict = demand.replace('= may', '= encrypt')
    expect(said(strict, bought)).toBe('permit')
    expect(said(strict, own)).toBe('disconnect')
    expect(said(strict, {})).toBe('disconnect')
  })
})

describe('XCLIENT', () => {
  const HOSTS = 'smtpd_authorized_xclient_hosts = 203.0.113.0/24\n'
  const LIST = 'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination\n'
  const home = { client: { address: '127.0.0.1', name: 'localhost', reverseName: 'localhost' }, user: undefined }
  const alice = { client: STRANGER, user: 'alice' }

  test.each<[string, string, Partial<Session>, string]>([
    ['an address', HOSTS + LIST, { claim: home }, 'permit'],
    ['an address, without HELO', HOSTS + LIST, { claim: home, helo: undefined }, 'permit'],
    ['nothing', HOSTS + LIST, {}, 'reject'],
    ['a login', `${HOSTS}smtpd_sasl_auth_enable = yes\n${LIST}`, { claim: alice }, 'permit'],
    ['a login where there are none', HOSTS + LIST, { claim: alice }, 'na'],
    ['by somebody who may not', LIST, { claim: home }, 'na'],
    ['behind a list that refuses the address', `${HOSTS}${LIST}${EARLY}`, { claim: home }, 'reject'],
    ['by a list that cannot be read', `${HOSTS.replace('/24', '/44')}${LIST}`, {}, 'disconnect'],
    ['by such a list, with HELO', `${HOSTS.replace('/24', '/44')}${LIST}`, { protocol: 'SMTP' }, 'reject'],
  ])('claims %s', (_what, main, session, expected) => {
    expect(said(main, session)).toBe(expected)
  })
})

describe('smtpd_command_filter', () => {
  const main = (table: string): string =>
    `smtpd_command_filter = ${table}\nsmtpd_relay_restrictions = check_sender_access inline:{ok@good.example=OK}, reject_unauth_destination\n`
  const rules = '/^MAIL FROM:<s.*/ MAIL FROM:<ok@good.example>\n/^RCPT TO:<box@(.*)>/ RCPT TO:<x@$1> NOTIFY=NEVER\n'
  const files = { filter: `${rules}/^RCPT TO:<no@/ NOOP\n/^RCPT TO:<what@/ WHAT\n` }

  test('changes what the lists see', () => {
    expect(said(main('pcre:/etc/postfix/filter'), {}, files)).toBe('permit')
    expect(said(main('pcre:/etc/postfix/filter'), { sender: 'x@foreign.example' }, files)).toBe('reject')
    const boxed = { sender: 'x@foreign.example', recipients: ['box@example.com'] }
    expect(said(main('pcre:/etc/postfix/filter'), boxed, files)).toBe('permit')
    expect(said(main('pcre:/etc/postfix/filter'), { recipients: ['what@example.com'] }, files)).toBe('reject')
    expect(said(main('pcre:/etc/postfix/filter'), { recipients: ['no@example.com'] }, files)).toBe('permit')
  })

  test('hangs up where it cannot be read, and is a question where nobody has seen it', () => {
    expect(said(main('fail:x'), {})).toBe('disconnect')
    expect(said(main('pcre:/etc/postfix/nobody-knows'), { recipients: ['x@example.com'] })).toMatch(
      /^permit or (?:reject|defer).*pcre:\/etc\/postfix\/nobody-knows$/,
    )
  })
})
