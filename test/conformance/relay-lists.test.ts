/** Lists that Postfix's own restriction code was asked about: the verdict of each client and recipient is the same. */

import { expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { Server, type Session, sessionReport, UNKNOWN_WORLD, type Verdict, type World } from '@mailcfg/relay'
import { describeShared, sharedJson } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'

interface ListCase {
  readonly id: string
  readonly smtpd_relay_restrictions: string
  readonly smtpd_recipient_restrictions: string
  readonly smtpd_sender_restrictions?: string
  readonly mynetworks?: string
  readonly restrictionClasses?: Readonly<Record<string, string>>
  readonly tables?: Readonly<Record<string, string>>
  readonly senderAddress?: string
  /** By client and recipient: `accept`, or the reply. */
  readonly results: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface ListOracle {
  readonly environment: {
    readonly helo: string
    readonly clients: Readonly<Record<string, { readonly name: string; readonly address: string }>>
    readonly recipients: Readonly<Record<string, string>>
  }
  readonly cases: readonly ListCase[]
}

const EMPTY: ListOracle = { environment: { helo: '', clients: {}, recipients: {} }, cases: [] }
const { environment, cases } = sharedJson<ListOracle>('facts/postfix/restriction-oracle.json', EMPTY)

/** Names lead nowhere in DNS. */
const SILENT: World = { ...UNKNOWN_WORLD, dns: () => ({ kind: 'none', exists: false }) }

function serverOf(record: ListCase): Server {
  const classes = Object.entries(record.restrictionClasses ?? {})
  const main = [
    'compatibility_level = 3.6',
    'inet_interfaces = 127.0.0.1',
    'mydestination = mail.example, localhost',
    `mynetworks = ${record.mynetworks ?? '127.0.0.0/8, 192.0.2.0/24'}`,
    'relay_domains = relay.example',
    'virtual_alias_domains = virt.example',
    'virtual_mailbox_domains = vmail.example',
    'local_recipient_maps =',
    ...(classes.length > 0 ? [`smtpd_restriction_classes = ${classes.map(([name]) => name).join(' ')}`] : []),
    ...classes.map(([name, list]) => `${name} = ${list}`),
    `smtpd_sender_restrictions = ${record.smtpd_sender_restrictions ?? ''}`,
    `smtpd_relay_restrictions = ${record.smtpd_relay_restrictions}`,
    `smtpd_recipient_restrictions = ${record.smtpd_recipient_restrictions}`,
  ]
  const tables = Object.entries(record.tables ?? {}).map(([name, text]) => [`etc/postfix/${name}`, `${text}\n`])
  const text = `${main.join('\n')}\n`.replaceAll('hash:./', 'hash:/etc/postfix/')
  const stack = stackOf({ 'etc/postfix/main.cf': text, ...Object.fromEntries(tables) }, { postfix: '3.12' })
  return new Server(stack.postfix[0] as PostfixInstance, undefined, SILENT)
}

function sessionOf(record: ListCase, client: string, recipient: string): Session {
  const { name, address } = environment.clients[client] as { name: string; address: string }
  const verified = name === 'unknown' ? undefined : name
  return {
    id: `${client} → ${recipient}`,
    client: { address, name: verified, reverseName: verified },
    helo: environment.helo,
    sender: record.senderAddress ?? 'someone@sender.example',
    recipients: [environment.recipients[recipient] as string],
    user: undefined,
    tls: false,
    protocol: 'ESMTP',
  }
}

function verdictOf(reply: string): Verdict {
  return reply.startsWith('accept') ? 'permit' : reply.startsWith('4') ? 'defer' : 'reject'
}

describeShared('verdicts of lists, by the code of Postfix', () => {
  test.each(cases.map((record) => [record.id, record] as const))('%s', (_id, record) => {
    const server = serverOf(record)
    const pairs = Object.entries(record.results).flatMap(([client, replies]) =>
      Object.entries(replies).map(([recipient, reply]) => ({ client, recipient, reply })),
    )
    const ours = pairs.map(({ client, recipient }) => {
      const { session, verdict } = sessionReport(server, sessionOf(record, client, recipient))
      return `${session.id}: ${verdict}`
    })
    expect(ours).toEqual(pairs.map((pair) => `${pair.client} → ${pair.recipient}: ${verdictOf(pair.reply)}`))
  })
})
