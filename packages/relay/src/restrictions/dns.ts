/** Questions to DNS: answered by the world, or by every answer that makes a difference. */

import { parseAddress, parseList } from '@mailcfg/grammars'
import { addressOfNumbers } from '../addresses/host-syntax.ts'
import type { State } from '../state.ts'
import type { DnsAnswer, DnsType } from '../world.ts'
import { isDnsName, isHostName, withoutDot } from './host-names.ts'

/** What DNS says; `values` is empty unless the records were found. */
export interface DnsResult {
  readonly kind: 'found' | 'none' | 'failed'
  readonly values: readonly string[]
  /** Whether the name has other records; only for `none`. */
  readonly exists: boolean
}

/** Some address that is nobody's. */
const SOME: Readonly<Record<DnsType, string>> = {
  A: '198.51.100.99',
  AAAA: '2001:db8:ffff::99',
  MX: '10 mx.unknown.invalid',
  NS: 'ns.unknown.invalid',
  TXT: '',
  PTR: 'host.unknown.invalid',
}

/** What is known of a name; nothing where smtpd_dns_reply_filter may change or drop records. */
export function knownDns({ run: { server } }: State, name: string, type: DnsType): DnsAnswer {
  if (server.value('smtpd_dns_reply_filter').trim() !== '') return { kind: 'unknown' }
  return server.world.dns(withoutFinalDot(name), type)
}

/** The records of a name. */
export function askDns(state: State, name: string, type: DnsType): DnsResult {
  const { chooser } = state.run
  const answer = knownDns(state, name, type)
  if (answer.kind === 'found') return { kind: 'found', values: answer.values, exists: true }
  if (answer.kind === 'none') return { kind: 'none', values: [], exists: answer.exists }
  if (answer.kind === 'failed') return { kind: 'failed', values: [], exists: false }
  const question = { id: `DNS ${name} ${type}`, on: `DNS (${type} of ${name})` }
  return chooser.ask<DnsResult>(question, [
    { kind: 'found', values: [SOME[type]], exists: true },
    { kind: 'none', values: [], exists: true },
    { kind: 'none', values: [], exists: false },
    { kind: 'failed', values: [], exists: false },
  ])
}

/** The addresses of a host name, of the kinds in inet_protocols (dns_lookup_l()). */
export function dnsAddresses(state: State, host: string): readonly string[] {
  return isHostName(host) ? addressRecords(state, host) : []
}

/** The addresses of a host as getaddrinfo() finds them: numbers are addresses already, also `1.2` and `0x7f.1`. */
export function hostAddresses(state: State, host: string): readonly string[] {
  const numbers = addressOfNumbers(host) ?? (host.includes(':') && parseAddress(host) ? host : undefined)
  if (numbers !== undefined) return [numbers]
  return isDnsName(withoutDot(host)) ? addressRecords(state, host) : []
}

function addressRecords(state: State, host: string): readonly string[] {
  return addressTypes(state).flatMap((type) => askDns(state, host, type).values)
}

function addressTypes({ run: { server } }: State): readonly DnsType[] {
  return server.once('address types', () => {
    const words = parseList(server.value('inet_protocols').toLowerCase()).items.map(({ text }) => text)
    const all = words.includes('all') || !server.isKnown('inet_protocols')
    return [
      ...(all || words.includes('ipv4') ? (['A'] as const) : []),
      ...(all || words.includes('ipv6') ? (['AAAA'] as const) : []),
    ]
  })
}

/** Whether a name is in DNS at all, by any of some types; one question, however many types there are. */
export function isInDns(state: State, name: string, types: readonly DnsType[]): DnsResult['kind'] {
  const { chooser } = state.run
  const answers = types.map((type) => knownDns(state, name, type).kind)
  if (answers.includes('found')) return 'found'
  if (!answers.includes('unknown')) return answers.includes('failed') ? 'failed' : 'none'
  const question = { id: `DNS ${name} exists`, on: `DNS (whether ${name} exists)` }
  return chooser.ask(question, ['found', 'none', 'failed'] as const)
}

function withoutFinalDot(name: string): string {
  return name.replace(/\.$/, '').toLowerCase()
}

/** Whether an MX record says that the domain takes no mail (RFC 7505). */
export function isNullMx(record: string): boolean {
  return /^\d+\s+\.?$/.test(record)
}
