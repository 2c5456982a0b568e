/** Sessions in words, such as those of relay-oracle's sessions.json, made into sessions for one server. */

import type { Certificate, Client, Session } from '../session.ts'
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
  /** The certificate that the client shows: one that it made itself, one of a public authority, one that the server knows. */
  readonly certificate?: 'own' | 'public' | 'known'
  /** The client that this one says it is, with XCLIENT; it then also says who has logged in. */
  readonly claim?: string
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
  const proof = proofOf(words, clients, examples)
  if (proof === undefined) return undefined
  const { tls = false, proto } = words
  const protocol = proto === 'SMTP' ? 'SMTP' : 'ESMTP'
  return { id: idOf(words), client, helo: helo ?? undefined, sender, recipients, tls, protocol, ...proof }
}

/** What the client proves, or claims, to be. */
function proofOf(
  { auth, certificate: word, claim: symbol }: SessionWords,
  clients: Bindings['clients'],
  examples: Examples,
): Pick<Session, 'user' | 'certificate' | 'claim'> | undefined {
  const login = auth === true ? 'alice' : auth || undefined
  const fingerprint = word === 'known' ? examples.certificate : undefined
  if (word === 'known' && fingerprint === undefined) return undefined
  const certificate: Certificate | undefined = word && { issuer: word === 'public' ? word : 'itself', fingerprint }
  if (symbol === undefined) return { user: login, ...(certificate && { certificate }) }
  const claimed = clientOf(symbol, clients)
  return claimed && { user: undefined, claim: { client: claimed, user: login } }
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
  certificate,
  claim,
}: SessionWords): string {
  if (id !== undefined) return id
  const who = typeof client === 'string' ? client : client.addr
  const parts = [
    who !== 'stranger' && `client:${who}`,
    claim && `claim:${claim}`,
    auth && 'auth',
    certificate && `certificate:${certificate}`,
    helo !== 'fqdn' && `helo:${helo ?? 'none'}`,
    mail !== 'foreign' && `from:${mail}`,
    `to:${[rcpt].flat().join('+')}`,
  ]
  return parts.filter(Boolean).join(' ')
}
