/** Lists that Postfix's own code was asked about: what relays has an error, and what does not relay has none that says so. */

import { expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { lintStack, rules } from '@mailcfg/lint'
import { describeShared, sharedJson } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'

interface OracleCase {
  readonly id: string
  readonly smtpd_relay_restrictions: string
  readonly smtpd_recipient_restrictions: string
  readonly smtpd_sender_restrictions?: string
  readonly mynetworks?: string
  readonly restrictionClasses?: Readonly<Record<string, string>>
  /** Text of each table, which the lists name as hash:./name. */
  readonly tables?: Readonly<Record<string, string>>
  readonly openRelay: boolean
}

/**
 * Cases in which "open" means that one client address or network, which somebody wrote down, may relay. Whether that
 * is meant nobody can tell from the files; the rules do not call it an error.
 */
const TRUSTED_ON_PURPOSE = [
  'client-ok-before-guard',
  'client-net-ok-before-guard',
  'client-net-permit-before-guard',
  'class-ok',
  'mynetworks-negate-late',
]

const { cases } = sharedJson<{ readonly cases: readonly OracleCase[] }>('facts/postfix/restriction-oracle.json', {
  cases: [],
})

/** The server of a case, set up as the oracle was. */
function serverOf(record: OracleCase): Record<string, string> {
  const classes = Object.entries(record.restrictionClasses ?? {})
  const main = [
    'compatibility_level = 3.6',
    'mydestination = mail.example, localhost',
    `mynetworks = ${record.mynetworks ?? '127.0.0.0/8, 192.0.2.0/24'}`,
    'relay_domains = relay.example',
    'virtual_alias_domains = virt.example',
    'virtual_mailbox_domains = vmail.example',
    ...(classes.length > 0 ? [`smtpd_restriction_classes = ${classes.map(([name]) => name).join(' ')}`] : []),
    ...classes.map(([name, list]) => `${name} = ${list}`),
    `smtpd_sender_restrictions = ${record.smtpd_sender_restrictions ?? ''}`,
    `smtpd_relay_restrictions = ${record.smtpd_relay_restrictions}`,
    `smtpd_recipient_restrictions = ${record.smtpd_recipient_restrictions}`,
  ]
  const tables = Object.entries(record.tables ?? {}).map(([name, text]) => [`etc/postfix/${name}`, `${text}\n`])
  const text = `${main.join('\n')}\n`.replaceAll('hash:./', 'hash:/etc/postfix/')
  return { 'etc/postfix/main.cf': text, ...Object.fromEntries(tables) }
}

function errorsOf(record: OracleCase): Diagnostic[] {
  const { diagnostics } = lintStack(stackOf(serverOf(record), { postfix: '3.11' }), { rules })
  return diagnostics.filter(({ severity }) => severity === 'error')
}

const shown = (found: readonly Diagnostic[]) => found.map(({ rule, impact, what }) => `${rule} (${impact}): ${what}`)

describeShared('restriction lists against the oracle', () => {
  test('all cases are there', () => {
    expect(cases).toHaveLength(57)
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(TRUSTED_ON_PURPOSE))
  })

  test.each(cases.filter(({ openRelay }) => openRelay).map((c) => [c.id, c] as const))('open: %s', (id, record) => {
    const found = errorsOf(record).filter(({ impact }) => impact === 'open-relay' || impact === 'wont-start')
    if (TRUSTED_ON_PURPOSE.includes(id)) expect(shown(found)).toEqual([])
    else expect(shown(found)).not.toEqual([])
  })

  test.each(cases.filter(({ openRelay }) => !openRelay).map((c) => [c.id, c] as const))('closed: %s', (_, record) => {
    expect(shown(errorsOf(record).filter(({ impact }) => impact === 'open-relay'))).toEqual([])
  })
})
