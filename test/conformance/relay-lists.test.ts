/** Lists that Postfix's own restriction code was asked about: the verdict of each client and recipient is the same. */

import { expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { Server, type Session, sessionReport, UNKNOWN_WORLD, type Verdict, type World } from '@mailcfg/relay'
import { describeShared, sharedJson } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'
import { filesOf, type ListRecord } from './restriction-oracle/server.ts'

interface ListCase extends ListRecord {
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
  const own = ['inet_interfaces = 127.0.0.1', 'local_recipient_maps =']
  const stack = stackOf(filesOf(record, own), { postfix: '3.12' })
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
