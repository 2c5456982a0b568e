/** Questions to DNS: answered by the world, or by every answer that makes a difference. */

import type { State } from '../state.ts'
import type { DnsType } from '../world.ts'

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

/** The records of a name. */
export function askDns(state: State, name: string, type: DnsType): DnsResult {
  const { server, chooser } = state.run
  const answer = server.world.dns(withoutFinalDot(name), type)
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

/** Whether a name is in DNS at all, by any of some types; one question, however many types there are. */
export function isInDns(state: State, name: string, types: readonly DnsType[]): DnsResult['kind'] {
  const { server, chooser } = state.run
  const answers = types.map((type) => server.world.dns(withoutFinalDot(name), type).kind)
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
