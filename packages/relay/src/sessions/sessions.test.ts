/** The symbolic sessions: what they are made of in one configuration, and the words in the cells of their matrix. */

import { describe, expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { stackOf } from '../../../../test/kit/stack.ts'
import { relayReport } from '../report.ts'
import { bindSession } from './bind.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { STRANGERS_WORLD } from './strangers-world.ts'
import { bindingsOf, symbolicSessions } from './symbolic.ts'

const MAIN = `compatibility_level = 3.6
myhostname = mx.example.com
mydestination = $myhostname, localhost, example.com
mynetworks = 127.0.0.0/8, !192.0.2.1, 192.0.2.0/24, [2001:db8:1::]/48
local_recipient_maps = inline:{ann=x}
relay_domains = .relay.example, relay.example
relay_recipient_maps = inline:{bob@relay.example=x}
virtual_alias_maps = hash:/etc/postfix/virtual
smtpd_sasl_auth_enable = no
`

function postfixOf(main: string, files: Readonly<Record<string, string>> = {}): PostfixInstance {
  const all = {
    'etc/postfix/main.cf': main,
    'etc/postfix/virtual': 'post.example x\nInfo@post.example ann\n',
    ...files,
  }
  const [postfix] = stackOf(all, { postfix: '3.7' }).postfix
  if (postfix === undefined) throw new Error('no main.cf')
  return postfix
}

function matrixFor(main: string, files?: Readonly<Record<string, string>>): Matrix {
  const postfix = postfixOf(main, files)
  const sessions = symbolicSessions(postfix)
  const [service] = relayReport(postfix, { sessions, world: STRANGERS_WORLD }).services
  if (service === undefined) throw new Error('no service')
  return matrixOf(service, sessions)
}

function cell(matrix: Matrix, row: string, column: string): string | undefined {
  return matrix.cells.find((one) => one.row.name === row && one.column.name === column)?.verdict
}

describe('sessions for a configuration', () => {
  const sessions = symbolicSessions(postfixOf(MAIN))
  const session = (id: string) => sessions.find((one) => one.id === id)

  test('use its own domains and users', () => {
    expect(session('to:local')?.recipients).toEqual(['ann@example.com'])
    expect(session('to:local-unknown')?.recipients).toEqual(['no-such-user@example.com'])
    expect(session('to:alias')?.recipients).toEqual(['Info@post.example'])
    expect(session('to:relay')?.recipients).toEqual(['bob@relay.example'])
    expect(session('to:t-percent')?.recipients).toEqual(['victim%elsewhere.example@example.com'])
    expect(session('to:mailbox')).toBeUndefined()
  })

  test('come from every network of mynetworks, from an address that is not excluded', () => {
    expect(session('client:trusted to:foreign')?.client).toMatchObject({ address: '192.0.2.2' })
    const rows = [...new Set(sessions.filter(({ row }) => row.standing === 'own').map(({ row }) => row.name))]
    expect(rows).toEqual(['192.0.2.0/24', '[2001:db8:1::]/48', 'the server itself'])
  })

  test('claim the senders and HELO names that tables let pass', () => {
    const main = `${MAIN}smtpd_relay_restrictions = check_sender_access hash:/etc/postfix/senders,
  check_helo_access hash:/etc/postfix/helos, reject_unauth_destination\n`
    const files = {
      'etc/postfix/senders':
        'bad.test REJECT\nlate.test 450 later\npartner.test OK\n.sub.test 1\nboss@ permit_mynetworks\n',
      'etc/postfix/helos': 'mail.friend.test OK\nspam.test DEFER_IF_PERMIT x\n',
    }
    const rows = symbolicSessions(postfixOf(main, files)).filter(({ row }) => row.name.endsWith('in a table'))
    const said = rows.filter(({ id }) => id.endsWith('to:foreign')).map(({ sender, helo }) => `${helo} ${sender}`)
    expect(said).toEqual([
      'client.stranger.example somebody@partner.test',
      'client.stranger.example somebody@sub.sub.test',
      'client.stranger.example boss@sender.example',
      'mail.friend.test sender@foreign.example',
    ])
    expect(cell(matrixFor(main, files), 'sender in a table', 'foreign')).toBe('RELAYS')
    expect(cell(matrixFor(main, files), 'stranger', 'foreign')).toBe('refused')
  })

  test('log in where that may be possible', () => {
    expect(sessions.some(({ user }) => user !== undefined)).toBe(false)
    const other = symbolicSessions(postfixOf(MAIN.replace('auth_enable = no', 'auth_enable = yes')))
    expect(other.find(({ id }) => id === 'auth to:foreign')?.user).toBe('alice')
  })

  test('show certificates where the lists go by them, and the server asks for them', () => {
    const ask = 'smtpd_tls_security_level = may\nsmtpd_tls_cert_file = /x.pem\nsmtpd_tls_ask_ccert = yes\n'
    const list = 'smtpd_relay_restrictions = permit_tls_clientcerts, reject_unauth_destination\n'
    const certified = (main: string) =>
      symbolicSessions(postfixOf(MAIN + main)).filter(({ certificate }) => certificate !== undefined)
    expect(certified(ask)).toEqual([])
    expect(certified(list)).toEqual([])
    expect(certified(ask + list).map(({ id }) => id)).toContain('certificate:public to:foreign')
    expect(new Set(certified(ask + list).map(({ row }) => row.standing))).toEqual(new Set(['stranger']))
    const known = certified(`${ask}${list}relay_clientcerts = inline:{AB:CD=x}\n`)
    expect(known.find(({ row }) => row.standing === 'user')?.certificate?.fingerprint).toBe('AB:CD')
  })

  test('claim to come from elsewhere where strangers may use XCLIENT', () => {
    const claims = (hosts: string) =>
      symbolicSessions(postfixOf(`${MAIN}smtpd_authorized_xclient_hosts = ${hosts}\n`)).filter(({ claim }) => claim)
    expect(claims('')).toEqual([])
    expect(claims('192.0.2.0/24, 127.0.0.1')).toEqual([])
    expect(claims('hash:/etc/postfix/unseen')).not.toEqual([])
    const wide = claims('0.0.0.0/0')
    expect(wide.map(({ id }) => id)).toContain('claim:loopback to:foreign')
    expect(new Set(wide.map(({ row }) => row.name))).toEqual(new Set(['stranger who may use XCLIENT']))
  })

  test('have an id of their own', () => {
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length)
  })
})

describe('sessions in words', () => {
  const bindings = bindingsOf(postfixOf(MAIN))

  test('take words as words, and everything else as it is', () => {
    expect(bindSession({ helo: 'self', mail: 'null', rcpt: ['local', 'x@y.example'] }, bindings)).toMatchObject({
      helo: 'mx.example.com',
      sender: '',
      recipients: ['ann@example.com', 'x@y.example'],
    })
    const other = bindSession({ client: { addr: '192.0.2.9', name: null }, helo: 'none', auth: 'ann' }, bindings)
    expect(other).toMatchObject({ helo: undefined, user: 'ann', client: { address: '192.0.2.9', name: undefined } })
  })

  test('are none where the configuration has no example', () => {
    expect(bindSession({ rcpt: 'mailbox' }, bindings)).toBeUndefined()
    expect(bindSession({ client: 'nobody' }, bindings)).toBeUndefined()
  })
})

describe('the matrix', () => {
  test('of a closed server', () => {
    const matrix = matrixFor(MAIN)
    expect(cell(matrix, 'stranger', 'foreign')).toBe('later')
    expect(cell(matrix, 'stranger', 'tricks')).not.toBe('RELAYS')
    expect(cell(matrix, 'stranger', 'local user')).toBe('delivers')
    expect(cell(matrix, 'stranger', 'local unknown')).toBe('refused')
    expect(cell(matrix, 'stranger', 'relay user')).toBe('forwards')
    expect(cell(matrix, '192.0.2.0/24', 'foreign')).toBe('relays')
  })

  test('shows the most dangerous session of a cell', () => {
    const ok = 'smtpd_relay_restrictions = check_recipient_access inline:{example.com=OK}, reject_unauth_destination\n'
    const matrix = matrixFor(MAIN + ok)
    expect(cell(matrix, 'stranger', 'foreign')).toBe('refused')
    // Keys of access tables cover subdomains, which are none of the server's.
    expect(cell(matrix, 'stranger', 'tricks')).toBe('RELAYS')
    const [worst] = matrix.cells.find((one) => one.column.name === 'tricks')?.sessions ?? []
    expect(worst?.report.session.recipients).toEqual(['user@sub.example.com'])
  })

  test('says that it depends where a database may let strangers through', () => {
    const ask = 'smtpd_relay_restrictions = check_sender_access mysql:/etc/postfix/x.cf, reject_unauth_destination\n'
    expect(cell(matrixFor(MAIN + ask), 'stranger', 'foreign')).toBe('depends')
  })

  test('takes no database for one that holds foreign domains', () => {
    const domains =
      'virtual_mailbox_domains = mysql:/etc/postfix/x.cf\nsmtpd_relay_restrictions = reject_unauth_destination\n'
    expect(cell(matrixFor(MAIN + domains), 'stranger', 'foreign')).toBe('refused')
  })

  test('knows that everybody may name a backup of his own', () => {
    const backup = 'smtpd_relay_restrictions = permit_mx_backup, reject_unauth_destination\n'
    expect(cell(matrixFor(MAIN + backup), 'stranger', 'foreign')).toBe('depends')
  })

  test('a foreign domain that the files call a relay domain is relayed to', () => {
    const wide =
      'relay_domains = static:all\nrelay_recipient_maps =\nsmtpd_relay_restrictions = reject_unauth_destination\n'
    expect(cell(matrixFor(MAIN + wide), 'stranger', 'foreign')).toBe('RELAYS')
  })
})
