/** Random sessions of a relay configuration, many of them with the keys of its tables. */

import { type Draft, pickWeighted, type Weighted } from './relay-draft.ts'

/** A session as the oracle takes it: symbols, or values that are sent as they are. */
export interface OracleSession {
  readonly id: string
  readonly client: string
  readonly auth?: string
  readonly helo: string
  readonly mail: string
  readonly rcpt: string | readonly string[]
  readonly tls?: boolean
  readonly proto?: 'SMTP'
}

const CLIENTS: readonly Weighted<string>[] = [
  [10, 'stranger'],
  [3, 'stranger-nodns'],
  [3, 'stranger-mismatch'],
  [3, 'stranger6'],
  [2, 'trusted'],
  [1, 'loopback'],
  [1, 'private10'],
  [2, 'liar'],
  [2, 'lan'],
]
const HELOS = [
  'fqdn',
  'fqdn',
  'nonfqdn',
  'literal',
  'ip',
  'self',
  'localdomain',
  'unknown',
  'none',
  'a..b',
  '-x.example',
  '[IPv6:::1]',
  'x_y.example',
  '203.0.113.300',
]
const MAILS = [
  'null',
  'foreign',
  'nonfqdn',
  'alice@example.com',
  'Alice@Example.COM',
  'alice+x@example.com',
  'alice%foreign.example@example.com',
  'user@relay.example',
  'info@alias.example',
  'x@[203.0.113.9]',
  'mailer@sub.foreign.example',
  'no-such-user@example.com',
  '"a b"@foreign.example',
  'bob@office.example.com',
  'x@localhost',
  'sender@foreign.example.',
  'a@b@foreign.example',
  '@mx.example.com:sender@foreign.example',
  'foreign.example!sender',
  'sender@foreign_.example',
]
const RCPTS = [
  'victim@elsewhere.example',
  'Victim@Sub.Elsewhere.Example',
  'alice@example.com',
  'alice+tag@example.com',
  'alice',
  'Postmaster',
  'postmaster@mx.example.com',
  'bob@office.example.com',
  'user@relay.example',
  'user@sub.relay.example',
  'user@deep.sub.relay.example',
  'user@backup.example',
  'user@sub.backup.example',
  'info@alias.example',
  'x@alias.example',
  'user@vbox.example',
  'x@vbox2.example',
  'victim%elsewhere.example@example.com',
  'victim%elsewhere.example@relay.example',
  'victim%elsewhere.example%relay.example@example.com',
  'elsewhere.example!victim@example.com',
  'elsewhere.example!victim',
  'relay.example!elsewhere.example!victim',
  '"victim@elsewhere.example"@example.com',
  '"victim%elsewhere.example"@relay.example',
  '"victim@elsewhere.example"',
  '"alice"@example.com',
  'victim@elsewhere.example@example.com',
  '@example.com:victim@elsewhere.example',
  '@example.com,@relay.example:victim@elsewhere.example',
  'victim@[203.0.113.50]',
  'alice@[127.0.0.1]',
  'alice@[IPv6:::1]',
  'alice@127.0.0.1',
  'alice@example.com.',
  'alice@',
  'alice@localhost',
  'x@no-such.invalid',
  'x@host',
  'a b@example.com',
  'victim@elsewhere..example',
  'victim@.elsewhere.example',
  '-x@example.com',
  'double-bounce@example.com',
  'user@example.com@relay.example',
  'victim@elsewhere.example%example.com',
  'alice%example.com@example.com',
  'alice%mx.example.com',
]

/** Clients beside those of the oracle: one of the own network, and one whose name looks like the server's. */
export const OWN_CLIENTS = {
  liar: { addr: '198.51.100.7', name: 'mx.example.com.evil.example', stranger: true },
  lan: { addr: '192.0.2.70', name: 'pc.inside.example' },
} as const

/** Some sessions of their own for a configuration. */
export function randomSessions(draft: Draft, count: number): OracleSession[] {
  return Array.from({ length: count }, (_, index) => randomSession(draft, `random ${index + 1}`))
}

function randomSession(draft: Draft, id: string): OracleSession {
  const { dice } = draft
  const known = (list: readonly string[], other: readonly string[]) => {
    const key = dice.chance(0.35) && list.length > 0 ? dice.pick(list) : undefined
    if (key === undefined || /^[.<]/.test(key)) return dice.pick(other)
    return key.endsWith('@') ? `${key}elsewhere.example` : key.includes('@') ? key : `x@${key}`
  }
  const recipients = dice.chance(0.12) ? dice.several(2, 3, () => dice.pick(RCPTS)) : known(draft.recipients, RCPTS)
  return {
    id,
    client: pickWeighted(dice, CLIENTS),
    ...(dice.chance(0.15) ? { auth: dice.pick(['alice', 'bob']) } : {}),
    helo: dice.pick(HELOS),
    mail: known(draft.senders, MAILS),
    rcpt: recipients,
    ...(dice.chance(0.04) ? { tls: true } : {}),
    ...(dice.chance(0.08) ? { proto: 'SMTP' as const } : {}),
  }
}
