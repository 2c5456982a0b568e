/** What `mailcfg relay` prints: the matrix, dangers with their lines, proofs, changes, and what names mean. */

import { describe, expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { matrixOf, relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'
import { stackOf } from '../../../../test/kit/stack.ts'
import type { RelayAnswers } from '../relay-answers.ts'
import { cellNamed, servicesNamed } from '../relay-choice.ts'
import { parseWish } from '../what-if.ts'
import { COLORS, PLAIN } from './color.ts'
import { dependsWords, type RelayContext } from './relay-context.ts'
import { dangersOf, dangerText } from './relay-danger.ts'
import { explanation } from './relay-explain.ts'
import { relayJson } from './relay-json.ts'
import { legend, matrixText } from './relay-matrix.ts'

const MAIN = `compatibility_level = 3.6
myhostname = mx.example.com
mydestination = example.com
mynetworks = 127.0.0.0/8, 192.0.2.0/24
local_recipient_maps = inline:{ann=x}
smtpd_relay_restrictions =
  permit_mynetworks
  check_sender_access hash:/etc/postfix/senders
  reject_unauth_destination
`
const MASTER = `smtp inet n - y - - smtpd
submission inet n - y - - smtpd
  -o smtpd_relay_restrictions=permit_mynetworks,reject
`

const CONTEXT: RelayContext = { nameOf: (uri) => uri.slice(1), secretsOf: () => [], style: PLAIN, width: 100 }

function answersFor(senders: string): RelayAnswers {
  const files = { 'etc/postfix/main.cf': MAIN, 'etc/postfix/master.cf': MASTER, 'etc/postfix/senders': senders }
  const [postfix] = stackOf(files, { postfix: '3.7' }).postfix
  const sessions = symbolicSessions(postfix as PostfixInstance)
  const report = relayReport(postfix as PostfixInstance, { sessions, world: STRANGERS_WORLD })
  return {
    postfix: postfix as PostfixInstance,
    report,
    matrices: report.services.map((service) => matrixOf(service, sessions)),
    unseen: [],
  }
}

const open = answersFor('# whom we trust\n<> OK\n')
const closed = answersFor('# nobody\n')
const [openSmtp, openSubmission] = open.matrices as [RelayAnswers['matrices'][0], RelayAnswers['matrices'][0]]
const [closedSmtp] = closed.matrices as [RelayAnswers['matrices'][0]]

describe('the matrix', () => {
  test('has one row for strangers whose guise makes no difference', () => {
    expect(matrixText(closedSmtp, PLAIN)).toEqual([
      '                       foreign  tricks   local',
      '                                         user      unknown',
      'stranger               refused  refused  delivers  refused',
      'stranger without name  refused  refused  delivers',
      'stranger over IPv6     refused  refused  delivers',
      'private address        refused  refused  delivers',
      'own 192.0.2.0/24       relays   relays   delivers',
      'the server itself      relays   relays   delivers',
      'any other sender or HELO: as stranger',
    ])
  })

  test('shows the guise that makes one, in red', () => {
    expect(matrixText(openSmtp, PLAIN)).toContain('stranger, null sender  RELAYS            delivers')
    const line = matrixText(openSmtp, COLORS).find((text) => text.includes('null sender')) ?? ''
    expect(line).toContain(COLORS.severity.error('RELAYS '))
  })

  test('explains the words that it uses, and no others', () => {
    const words = legend([closedSmtp], PLAIN).map((line) => line.split(' ')[0])
    expect(words).toEqual(['relays', 'delivers', 'refused'])
  })
})

describe('dangers', () => {
  test('name the line of the table and of the list', () => {
    const dangers = dangersOf(openSmtp, open.postfix)
    expect(dangers).toHaveLength(1)
    expect(dangerText(dangers[0] as (typeof dangers)[0], CONTEXT)).toEqual([
      'danger: Strangers can send mail to anybody through this server: it is an open relay.',
      '  who:     stranger, null sender → foreign',
      '  example: MAIL FROM:<> RCPT TO:<victim@elsewhere.example>',
      expect.stringMatching(/^ {2}why: {5}smtpd_relay_restrictions: check_sender_access lets the client pass/),
      '           found as <>: OK',
      '  etc/postfix/senders:2: <> OK',
      '  etc/postfix/main.cf:8: check_sender_access hash:/etc/postfix/senders',
    ])
  })

  test('are none where the list stops strangers', () => {
    expect(dangersOf(closedSmtp, closed.postfix)).toEqual([])
    expect(dangersOf(openSubmission, open.postfix)).toEqual([])
  })

  test('call all questions to DNS one', () => {
    const asked = ['the list bl.example', 'DNS (MX of x.example)', 'DNS (PTR of 9.113.0.203.in-addr.arpa)']
    expect(dependsWords([...asked, 'mysql:/x.cf'])).toBe('the list bl.example, DNS and mysql:/x.cf')
  })
})

describe('a proof', () => {
  const text = (wanted: string, answers = open) => explanation(wanted, answers, CONTEXT).join('\n')

  test('shows what every restriction said, with the lines that decide, and what was not asked', () => {
    const proof = text('null sender → foreign')
    expect(proof).toContain('null sender → foreign: RELAYS')
    expect(proof).toMatch(/permit_mynetworks says nothing: .*\n.*check_sender_access .* lets pass: /)
    expect(proof).toMatch(/--> etc\/postfix\/main.cf:8:3\n/)
    expect(proof).toMatch(/::: etc\/postfix\/senders:2:1\n *\|\n2 \| <> OK\n/)
    expect(proof).toContain('not asked any more: reject_unauth_destination')
    expect(proof).toContain('a relay')
  })

  test('is made for every service, the same ones together', () => {
    const proof = text('null sender → foreign')
    expect(proof.match(/^(smtp|submission)\/inet$/gm)).toEqual(['smtp/inet', 'submission/inet'])
  })
})

describe('names', () => {
  test.each(['stranger → tricks', 'Stranger->tricks', 'stranger to tricks', ' stranger  >  tricks '])(
    '%j',
    (wanted) => {
      expect(cellNamed(wanted, openSmtp)).toMatchObject({ row: { name: 'stranger' }, column: { name: 'tricks' } })
    },
  )

  test('as the matrix prints them', () => {
    expect(cellNamed('own 192.0.2.0/24 → local user', openSmtp).row.name).toBe('192.0.2.0/24')
    expect(cellNamed('stranger, null sender → foreign', openSmtp).verdict).toBe('RELAYS')
    expect(cellNamed('server itself → user', closedSmtp).row.name).toBe('the server itself')
  })

  test('that mean nothing are answered with those that do', () => {
    expect(() => cellNamed('strangr → foreign', openSmtp)).toThrow(/did you mean "stranger".*columns: foreign, tricks/s)
    expect(() => cellNamed('null sender → tricks', openSmtp)).toThrow('there are the columns foreign, local user')
    expect(() => servicesNamed('smtps', open.report.services)).toThrow('there are smtp/inet, submission/inet')
    expect(servicesNamed('submission/inet', open.report.services)).toHaveLength(1)
  })

  test('of settings that somebody wishes', () => {
    expect(parseWish('mynetworks = 127.0.0.0/8')).toMatchObject({ service: undefined, value: '127.0.0.0/8' })
    expect(parseWish('[::1]:25/inet/mynetworks=')).toEqual({ service: '[::1]:25/inet', name: 'mynetworks', value: '' })
    expect(() => parseWish('mynetworks')).toThrow('write name = value')
  })
})

test('JSON has verdicts with proofs', () => {
  const { startup, services } = JSON.parse(JSON.stringify(relayJson(open.report, CONTEXT.nameOf)))
  expect(startup).toEqual({ ok: true, fatal: [] })
  const session = services[0].sessions.find(({ id }: { id: string }) => id === 'from:null to:foreign')
  expect(session).toMatchObject({ mail: '', rcpt: 'victim@elsewhere.example', verdict: 'permit', relays: true })
  expect(session.proof[1]).toMatchObject({
    list: 'smtpd_relay_restrictions',
    restriction: 'check_sender_access hash:/etc/postfix/senders',
    file: 'etc/postfix/main.cf',
    line: 8,
    outcome: 'permit',
    tables: [{ file: 'etc/postfix/senders', line: 2 }],
  })
})
