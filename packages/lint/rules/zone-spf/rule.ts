/** SPF records in zone files that receivers cannot use, or that let everybody send. */

import type { ZoneRecord } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isIpv4, isIpv6, textOf, typeOf, zoneIn } from '../../src/zone-records.ts'

interface Spf extends Found {
  readonly fault: 'second' | 'bare-address' | 'unknown' | 'address' | 'all' | 'no-end' | 'too-many'
  readonly term: string
}

/** Receivers give up behind so many terms that need DNS (RFC 7208, section 4.6.4). */
const LOOKUPS = 10

export const rule = defineRule<'document', Spf>({
  id: 'zone-spf',
  summary: 'Receivers cannot use the SPF record, or it allows everybody to send.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const { source } = document
    const seen = new Set<string>()
    for (const record of zoneIn(document)?.records ?? []) {
      if (typeOf(record) !== 'TXT' || !/^v=spf1(?: |$)/i.test(textOf(record).text)) continue
      const whole = textOf(record).rangeOf(0, 'v=spf1'.length)
      if (record.name !== undefined && seen.has(record.name)) {
        yield { source, range: whole, fault: 'second', term: record.name }
        continue
      }
      if (record.name !== undefined) seen.add(record.name)
      for (const { range, fault, term } of faultsOf(record)) yield { source, range, fault, term }
    }
  },
  describe({ fault, term }) {
    return WORDS[fault](term)
  },
})

type Words = { what: string; why: string; help: string; severity?: 'warning' | 'info'; impact?: 'insecure' }
const ERROR = 'Receivers end with "permerror": many refuse the mail or count it as forged.'

const WORDS: Readonly<Record<Spf['fault'], (term: string) => Words>> = {
  second: (name) => ({
    what: `${name} has an SPF record already.`,
    why: `With two of them none counts. ${ERROR}`,
    help: 'Put all terms into one record.',
  }),
  'bare-address': (term) => ({
    what: `The address ${term} needs ip4: in front.`,
    why: ERROR,
    help: `Write ip4:${term}.`,
  }),
  unknown: (term) => ({
    what: `${term} is no term of SPF.`,
    why: ERROR,
    help: 'The terms are a, mx, ip4:, ip6:, include:, exists:, redirect= and all.',
  }),
  address: (term) => ({
    what: `${term} has no valid address.`,
    why: ERROR,
    help: 'Write an address, or a network such as 192.0.2.0/24.',
  }),
  all: (term) => ({
    what: `${term} allows everybody to send for the domain.`,
    why: 'Whoever forges mail of this domain passes the check, which is worse than no record.',
    help: 'Write -all, or ~all while you test.',
    impact: 'insecure',
    severity: 'warning',
  }),
  'no-end': () => ({
    what: 'The record does not say what holds for all other hosts.',
    why: 'Without -all or ~all at the end, hosts that are not listed are treated as if there were no record.',
    help: 'Add ~all, and -all when you are sure.',
    severity: 'warning',
  }),
  'too-many': () => ({
    what: `The record has more than ${LOOKUPS} terms that need DNS.`,
    why: ERROR,
    help: 'Write addresses with ip4: and ip6: in place of a, mx and include:.',
  }),
}

function* faultsOf(record: ZoneRecord): Iterable<{ range: Spf['range']; fault: Spf['fault']; term: string }> {
  const { text, rangeOf } = textOf(record)
  let lookups = 0
  let ends = false
  for (const match of text.matchAll(/\S+/g)) {
    const term = match[0]
    if (match.index === 0) continue
    const range = rangeOf(match.index, match.index + term.length)
    const bare = term.replace(/^[-+~?]/, '')
    const name = (/^[a-z][\w.-]*/i.exec(bare)?.[0] ?? '').toLowerCase()
    const fault = faultOf(bare, name)
    if (fault) yield { range, fault, term: fault === 'all' ? term : bare }
    else if (name === 'all' && bare === term) yield { range, fault: 'all', term }
    else if (term === '+all') yield { range, fault: 'all', term }
    ends ||= name === 'all' || name === 'redirect'
    if (/^(?:a|mx|ptr|include|exists|redirect)$/.test(name) && ++lookups === LOOKUPS + 1) {
      yield { range, fault: 'too-many', term }
    }
  }
  if (!ends) yield { range: rangeOf(0, text.length), fault: 'no-end', term: '' }
}

function faultOf(term: string, name: string): Spf['fault'] | undefined {
  if (/^\d+(?:\.\d+){3}(?:\/\d+)?$/.test(term)) return 'bare-address'
  // Modifiers with names of their own are passed over; macros are left to the receiver.
  if (/^[a-z][\w.-]*=/i.test(term) || term.includes('%{')) return undefined
  if (!/^(?:all|a|mx|ptr|ip4|ip6|include|exists)$/.test(name)) return 'unknown'
  const [, address = '', bits] = /^ip[46]:([^/]*)(?:\/(\d+))?$/i.exec(term) ?? []
  if (name === 'ip4') return isIpv4(address) && Number(bits ?? 32) <= 32 ? undefined : 'address'
  if (name === 'ip6') return isIpv6(address) && Number(bits ?? 128) <= 128 ? undefined : 'address'
  return undefined
}
