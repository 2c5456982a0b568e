/** The files of relay-oracle, which puts sessions to a real Postfix: its sessions, and the world it makes up for them. */

import type { Certificate, Client, Session, Verdict } from './session.ts'
import type { DnsAnswer, DnsType, World } from './world.ts'

/** A client. */
export interface OracleClient {
  readonly addr: string
  /** The verified name. */
  readonly name: string | null
  readonly reverseName?: string
  /** Someone who may send to the server's own recipients at most. */
  readonly stranger?: boolean
}

/** A session with the values that were sent, and what the server said. */
export interface OracleSession {
  readonly id: string
  /** A name among the clients of the file, or the client itself. */
  readonly client: string | OracleClient
  readonly auth?: string
  readonly helo: string | null
  readonly mail: string
  readonly rcpt: string | readonly string[]
  readonly tls?: boolean
  readonly certificate?: Certificate
  readonly claim?: Session['claim']
  readonly proto?: string
  readonly verdict?: Verdict
}

/** What verdicts.json says of one smtpd service; no sessions when it does not start. */
export interface OracleService {
  readonly service: string
  readonly startup?: { readonly fatal: readonly string[] }
  readonly sessions?: readonly OracleSession[]
}

/** verdicts.json: what a Postfix answered. */
export interface OracleVerdicts {
  /** Absent when it did not start. */
  readonly bindings?: { readonly clients: Readonly<Record<string, OracleClient>> }
  readonly services: readonly OracleService[]
}

/** oracle.json: what lies outside the files of a configuration. */
export interface OracleWorld {
  readonly clients?: Readonly<Record<string, OracleClient>>
  /** Rows of the tables on other servers, by reference; a text is another table that stands for it. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, string>> | string>>
  /** Records by `name TYPE`; or `NXDOMAIN` and `SERVFAIL` by name. */
  readonly dns?: Readonly<Record<string, string | readonly string[]>>
  readonly policyAction?: string
}

/** The sessions of verdicts.json, each once, whatever number of services it was put to. */
export function sessionsFromVerdicts({ bindings, services }: OracleVerdicts): Session[] {
  const sessions = new Map<string, Session>()
  for (const record of services.flatMap((service) => service.sessions ?? [])) {
    if (sessions.has(record.id)) continue
    const client = typeof record.client === 'string' ? bindings?.clients[record.client] : record.client
    if (client) sessions.set(record.id, sessionOf(record, client))
  }
  return [...sessions.values()]
}

function sessionOf(record: OracleSession, client: OracleClient): Session {
  return {
    id: record.id,
    client: clientOf(client),
    helo: record.helo ?? undefined,
    sender: record.mail,
    recipients: [record.rcpt].flat(),
    user: record.auth,
    tls: record.tls ?? false,
    certificate: record.certificate,
    claim: record.claim,
    protocol: record.proto === 'SMTP' ? 'SMTP' : 'ESMTP',
  }
}

function clientOf({ addr, name, reverseName }: OracleClient): Client {
  return { address: addr, name: name ?? undefined, reverseName: reverseName ?? name ?? undefined }
}

/** What else the made-up world has. */
export interface WorldDetails {
  /** Clients that sessions come from; those of oracle.json are known. */
  readonly clients?: readonly OracleClient[]
  /** Block lists and the like, in which nothing is listed but what oracle.json says. */
  readonly listZones?: readonly string[]
  /** Accounts of the host, for `unix:passwd.byname`. */
  readonly accounts?: ReadonlySet<string>
  /** All files of the server; without them nobody knows which are missing. */
  readonly files?: ReadonlySet<string>
}

/**
 * The world of relay-oracle. In its DNS the names of clients are true, records of oracle.json hold, and every other name
 * has an address, a mail server and a name server, except below `.invalid` and without a dot. Nobody answers the probes
 * of address verification.
 */
export function worldFromOracle(
  oracle: OracleWorld,
  { clients = [], listZones = [], accounts, files }: WorldDetails = {},
): World {
  const dns = new MadeUpDns([...Object.values(oracle.clients ?? {}), ...clients], oracle.dns ?? {}, listZones)
  const tables = new Map<string, ReadonlyMap<string, string>>()
  for (const [reference, rows] of Object.entries(oracle.tables ?? {})) {
    if (typeof rows !== 'string') tables.set(reference.replace(/^proxy:/, ''), new Map(Object.entries(rows)))
  }
  return {
    dns: (name, type) => dns.answer(name, type),
    table: (reference) => tables.get(reference),
    exists: (path) => files?.has(path),
    policyAction: oracle.policyAction,
    probesFinish: false,
    accounts,
  }
}

const TYPES: readonly string[] = ['A', 'NS', 'CNAME', 'SOA', 'PTR', 'MX', 'TXT', 'AAAA']
const NOTHING: DnsAnswer = { kind: 'none', exists: false }

/** The DNS of relay-oracle. */
class MadeUpDns {
  readonly #records = new Map<string, readonly string[]>()
  /** Names without records, or without an answer. */
  readonly #broken = new Map<string, DnsAnswer>()
  readonly #zones: readonly string[]

  constructor(
    clients: readonly OracleClient[],
    records: NonNullable<OracleWorld['dns']>,
    listZones: readonly string[],
  ) {
    for (const client of clients) this.#pin(client)
    for (const [key, value] of Object.entries(records)) {
      const [name = '', type] = key.split(/\s+/)
      if (typeof value === 'string')
        this.#broken.set(name.toLowerCase(), value === 'NXDOMAIN' ? NOTHING : { kind: 'failed' })
      else this.#records.set(`${name.toLowerCase()} ${type?.toUpperCase()}`, value)
    }
    this.#zones = listZones.map((zone) => zone.toLowerCase())
  }

  answer(asked: string, type: DnsType): DnsAnswer {
    const name = asked.toLowerCase().replace(/\.$/, '')
    const values = this.#records.get(`${name} ${type}`)
    if (values) return { kind: 'found', values }
    const broken = this.#broken.get(name)
    if (broken) return broken
    if (TYPES.some((other) => this.#records.has(`${name} ${other}`))) return { kind: 'none', exists: true }
    if (this.#zones.some((zone) => name === zone || name.endsWith(`.${zone}`))) return NOTHING
    if (/(^|\.)invalid$|\.arpa$|^[^.]*$/.test(name)) return NOTHING
    if (type === 'A') return { kind: 'found', values: ['198.51.100.25'] }
    if (type === 'MX') return { kind: 'found', values: [`10 mx.${name}`] }
    if (type === 'NS') return { kind: 'found', values: [`ns.${name}`] }
    return { kind: 'none', exists: true }
  }

  /** The name that a client's address leads to, and the addresses of that, which do not lead back unless it is verified. */
  #pin({ addr, name, reverseName }: OracleClient): void {
    const reverse = reverseOf(addr)
    const pointer = (reverseName ?? name)?.toLowerCase()
    this.#records.delete(`${reverse} PTR`)
    if (pointer === undefined) {
      this.#broken.set(reverse, NOTHING)
      return
    }
    this.#broken.delete(reverse)
    this.#records.set(`${reverse} PTR`, [pointer])
    const key = `${pointer} ${addr.includes(':') ? 'AAAA' : 'A'}`
    if (name === null) {
      this.#records.delete(key)
      this.#broken.set(pointer, NOTHING)
    } else {
      this.#broken.delete(pointer)
      this.#records.set(key, [...new Set([...(this.#records.get(key) ?? []), addr])])
    }
  }
}

/** The name whose PTR record says what an address is called. */
function reverseOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`
  const [head = '', tail] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, behind] = [groups(head), groups(tail ?? '')]
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - behind.length }, () => '0')
  const digits = [...before, ...zeros, ...behind].map((group) => group.padStart(4, '0')).join('')
  return `${[...digits].reverse().join('.')}.ip6.arpa`
}
