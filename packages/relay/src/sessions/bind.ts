/** Sessions in words, such as those of relay-oracle's sessions.json, made into sessions for one server. */

import type { Client, Session } from '../session.ts'
import type { SymbolicClient } from './clients.ts'
import type { Examples } from './examples.ts'
import { HELO_NAMES, RECIPIENTS, SENDERS } from './symbols.ts'

/** A session in words; what is no word stands for itself, and what is left out is a stranger's who writes to strangers. */
export interface SessionWords {
  readonly id?: string
  readonly client?: string | { readonly addr: string; readonly name?: string | null; readonly reverseName?: string }
  readonly auth?: string | boolean | null
  readonly helo?: string | null
  readonly mail?: string
  readonly rcpt?: string | readonly string[]
  readonly tls?: boolean
  readonly proto?: string
}

/** What words are bound to. */
export interface Bindings {
  readonly clients: ReadonlyMap<string, SymbolicClient>
  readonly examples: Examples
}

/** The session that is meant; `undefined` where the configuration has no example of what it is about. */
export function bindSession(words: SessionWords, { clients, examples }: Bindings): Session | undefined {
  const client = clientOf(words.client ?? 'stranger', clients)
  if (client === undefined) return undefined
  const bound = (table: typeof RECIPIENTS, word: string) =>
    Object.hasOwn(table, word) ? table[word]?.(examples) : word
  const helo = heloOf(words.helo, examples, client)
  const sender = bound(SENDERS, words.mail ?? 'foreign')
  const recipients = [words.rcpt ?? 'foreign'].flat().flatMap((word) => bound(RECIPIENTS, word) ?? [])
  if (helo === undefined || sender === undefined) return undefined
  if (recipients.length < [words.rcpt ?? 'foreign'].flat().length) return undefined
  const user = words.auth === true ? 'alice' : words.auth || undefined
  const { tls = false, proto } = words
  const protocol = proto === 'SMTP' ? 'SMTP' : 'ESMTP'
  return { id: idOf(words), client, helo: helo ?? undefined, sender, recipients, user, tls, protocol }
}

function clientOf(given: NonNullable<SessionWords['client']>, clients: Bindings['clients']): Client | undefined {
  if (typeof given === 'string') return clients.get(given)?.client
  const name = given.name ?? undefined
  return { address: given.addr, name, reverseName: given.reverseName ?? name }
}

function heloOf(word: string | null | undefined, examples: Examples, client: Client): string | null | undefined {
  if (word === null) return null
  const make = Object.hasOwn(HELO_NAMES, word ?? 'fqdn') ? HELO_NAMES[word ?? 'fqdn'] : undefined
  return make ? make(examples, client) : word
}

/** What differs from a stranger's mail to a stranger. */
function idOf({
  id,
  client = 'stranger',
  auth,
  helo = 'fqdn',
  mail = 'foreign',
  rcpt = 'foreign',
}: SessionWords): string {
  if (id !== undefined) return id
  const who = typeof client === 'string' ? client : client.addr
  const parts = [
    who !== 'stranger' && `client:${who}`,
    auth && 'auth',
    helo !== 'fqdn' && `helo:${helo ?? 'none'}`,
    mail !== 'foreign' && `from:${mail}`,
    `to:${[rcpt].flat().join('+')}`,
  ]
  return parts.filter(Boolean).join(' ')
}
