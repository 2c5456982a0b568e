/** The sessions that show who may send mail where: rows of senders, columns of recipients. */

import { restrictionLists } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { Chooser } from '../chooser.ts'
import { asksForCertificate } from '../client-certificates.ts'
import { matchClientList } from '../lists/network-list.ts'
import { smtpdEntries } from '../report.ts'
import { Server } from '../server.ts'
import type { Session } from '../session.ts'
import { offersTls } from '../transport-security.ts'
import { UNKNOWN_WORLD, type World } from '../world.ts'
import { type Bindings, bindSession, type SessionWords } from './bind.ts'
import { EVERYWHERE, type Standing, symbolicClients } from './clients.ts'
import { examplesOf } from './examples.ts'
import { listedNames } from './listed-names.ts'

/** Somebody who sends mail. */
export interface Row {
  readonly name: string
  readonly standing: Standing | 'user'
  /** Another guise of the stranger: told only where it makes a difference. */
  readonly isVariant: boolean
}

/** Somebody whom mail is for. */
export interface Column {
  readonly name: string
  /** Whether the recipient is none of the server's. */
  readonly isForeign: boolean
}

/** A session with its place in the matrix. */
export interface SymbolicSession extends Session {
  readonly row: Row
  readonly column: Column
}

/** A column, and the recipients that it is about. */
function columnOf(name: string, ...symbols: string[]) {
  return { column: { name, isForeign: name === 'foreign' || name === 'tricks' }, symbols }
}

const COLUMNS: readonly { readonly column: Column; readonly symbols: readonly string[] }[] = [
  columnOf('foreign', 'foreign'),
  columnOf(
    'tricks',
    ...['t-percent', 't-bang', 't-route', 't-quoted', 't-quoted-percent', 't-quoted-bang', 't-two-at'],
    ...['t-percent-bare', 't-bang-bare', 't-literal', 't-percent-own-literal', 't-foreign-dot', 't-foreign-upper'],
    ...['t-percent-relay', 't-bang-relay', 't-quoted-relay', 't-percent-mailbox', 't-percent-alias'],
    ...['local-sub', 'alias-sub', 'mailbox-sub', 'foreign+foreign'],
  ),
  columnOf('local user', 'local'),
  columnOf('local unknown', 'local-unknown'),
  columnOf('alias user', 'alias'),
  columnOf('alias unknown', 'alias-unknown'),
  columnOf('mailbox user', 'mailbox'),
  columnOf('mailbox unknown', 'mailbox-unknown'),
  columnOf('relay user', 'relay'),
  columnOf('relay unknown', 'relay-unknown'),
  columnOf('relay subdomain', 'relay-sub'),
]
const ALL = COLUMNS.flatMap(({ symbols }) => symbols)
const FEW = ['foreign', 't-percent', 'local', 'mailbox', 'relay']
const PAIR = ['foreign', 'local', 'mailbox', 'relay']

interface RowWords {
  readonly row: Row
  readonly words: readonly SessionWords[]
  readonly recipients: readonly string[]
}

function stranger(name: string, recipients: readonly string[], ...words: SessionWords[]): RowWords {
  return { row: { name, standing: 'stranger', isVariant: false }, words, recipients }
}

function variant(name: string, ...words: SessionWords[]): RowWords {
  return { row: { name, standing: 'stranger', isVariant: true }, words, recipients: PAIR }
}

const STRANGERS: readonly RowWords[] = [
  stranger('stranger', ALL, {}),
  stranger('stranger without name', FEW, { client: 'stranger-nodns' }, { client: 'stranger-mismatch' }),
  stranger('stranger over IPv6', FEW, { client: 'stranger6' }),
  variant('null sender', { mail: 'null' }),
  variant('own user as sender', ...['local', 'mailbox', 'relay', 'alias'].map((mail) => ({ mail }))),
  variant('unknown own sender', { mail: 'local-unknown' }),
  variant('odd sender', { mail: 'nxdomain' }, { mail: 'nonfqdn' }),
  variant('HELO our name', { helo: 'self' }, { helo: 'localdomain' }, { helo: 'self', mail: 'local' }),
  variant('HELO an address', { helo: 'ip' }, { helo: 'literal' }),
  variant('odd HELO', { helo: 'nonfqdn' }, { helo: 'unknown' }),
  variant('no HELO', { helo: 'none' }),
]

/**
 * The sessions for a configuration, with examples of its own domains and users. What it has no example of is left out.
 * @param world what is known beside the files: rows of tables on other servers give examples, too
 */
export function symbolicSessions(postfix: PostfixInstance, world: World = UNKNOWN_WORLD): SymbolicSession[] {
  const bindings = bindingsOf(postfix, world)
  return rowsOf(postfix, bindings).flatMap(({ row, words, recipients }) =>
    COLUMNS.flatMap(({ column, symbols }) => {
      const wanted = symbols.filter((symbol) => recipients.includes(symbol))
      return wanted.flatMap((rcpt) =>
        words.flatMap((one) => {
          const session = bindSession({ ...one, rcpt: rcpt.split('+') }, bindings)
          return session ? [{ ...session, row, column }] : []
        }),
      )
    }),
  )
}

/** What the words of sessions mean for a configuration. */
export function bindingsOf(postfix: PostfixInstance, world: World = UNKNOWN_WORLD): Bindings {
  const server = new Server(postfix, undefined, world)
  return { clients: symbolicClients(server), examples: examplesOf(server) }
}

function rowsOf(postfix: PostfixInstance, { clients }: Bindings): RowWords[] {
  const own = [...clients.values()].flatMap(({ symbol, standing, network }): RowWords[] => {
    if (network === undefined) return []
    return [{ row: { name: network, standing, isVariant: false }, words: [{ client: symbol }], recipients: FEW }]
  })
  const privates = ['private10', 'private192'].map((client) => ({ client }))
  const row = (name: string, standing: Row['standing'], words: readonly SessionWords[]): RowWords => ({
    row: { name, standing, isVariant: false },
    words,
    recipients: FEW,
  })
  const { senders, helos } = listedNames(postfix)
  return [
    ...STRANGERS,
    ...(senders.length > 0 ? [variant('sender in a table', ...senders.map((mail) => ({ mail })))] : []),
    ...(helos.length > 0 ? [variant('HELO name in a table', ...helos.map((helo) => ({ helo })))] : []),
    row('private address', 'private', privates),
    ...own,
    row('the server itself', 'own', [{ client: 'loopback' }]),
    ...(mayLogIn(postfix)
      ? [row('logged-in user', 'user', [{ auth: 'alice' }, { auth: 'alice', mail: 'local' }])]
      : []),
    ...(takesCertificates(postfix) ? certificates(row) : []),
    ...(strangersMayClaim(postfix) ? [CLAIMANT] : []),
  ]
}

function certificates(row: (name: string, standing: 'user', words: readonly SessionWords[]) => RowWords): RowWords[] {
  const tls = true
  const own = [{ tls, certificate: 'own' } as const, { tls, certificate: 'public' } as const]
  return [
    variant('stranger with a certificate of their own', ...own),
    row('known certificate (relay_clientcerts)', 'user', [{ tls, certificate: 'known' }]),
  ]
}

/** Whether a service goes by certificates, and asks for them. */
function takesCertificates(postfix: PostfixInstance): boolean {
  return smtpdEntries(postfix).some((entry) => {
    const server = new Server(postfix, entry, UNKNOWN_WORLD)
    if (!offersTls(server) || !asksForCertificate(server)) return false
    const lists = [
      ...restrictionLists().map(({ parameter }) => parameter),
      ...server.items('smtpd_restriction_classes'),
    ]
    return lists.some((list) => BY_CERTIFICATE.test(server.value(list)))
  })
}

const BY_CERTIFICATE = /\b(?:permit_tls_(?:all_)?clientcerts|check_ccert_access)\b/i

/** Who may use XCLIENT says that he is the server itself, one of its own clients, or a user. */
const CLAIMANT = variant(
  'stranger who may use XCLIENT',
  ...[{ claim: 'loopback' }, { claim: 'trusted' }, { claim: 'stranger', auth: 'alice' }],
)

/** Whether a service may let strangers say who they are. */
function strangersMayClaim(postfix: PostfixInstance): boolean {
  const hosts = 'smtpd_authorized_xclient_hosts'
  const strangers = EVERYWHERE.filter(({ standing }) => standing === 'stranger')
  return smtpdEntries(postfix).some((entry) => {
    const server = new Server(postfix, entry, UNKNOWN_WORLD)
    if (server.value(hosts).trim() === '') return false
    return strangers.some(({ client }) => {
      const chooser = new Chooser()
      return matchClientList({ server, chooser }, hosts, client) === 'yes' || chooser.used.length > 0
    })
  })
}

function mayLogIn(postfix: PostfixInstance): boolean {
  return smtpdEntries(postfix).some((entry) => postfix.isOn('smtpd_sasl_auth_enable', entry) !== false)
}
