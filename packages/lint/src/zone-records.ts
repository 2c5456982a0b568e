/** DNS zones in rules: the names that records point to, names that lack their final dot, texts in pieces. */

import type { Range } from '@mailcfg/core'
import { absoluteName, type Document, isTemplated, type Word, type Zone, type ZoneRecord, zoneOf } from '@mailcfg/model'
import { isAssignments } from './rule.ts'

/** The zone of a document that is a zone file and no template. */
export function zoneIn(document: Document): Zone | undefined {
  if (!isAssignments(document) || document.language.id !== 'zone-file') return undefined
  return isTemplated(document.source.text.replace(DIRECTIVES, '')) ? undefined : zoneOf(document)
}

/** They look like variables of a shell. */
const DIRECTIVES = /^\$(?:TTL|ORIGIN|INCLUDE|GENERATE)\b/gm

/** The type of a record in capitals. */
export function typeOf(record: ZoneRecord): string {
  return record.type.text.toUpperCase()
}

/** Which word of the data is the name that a record points to. */
const TARGETS: Readonly<Record<string, number>> = { MX: 1, NS: 0, CNAME: 0, DNAME: 0, PTR: 0, SRV: 3 }

/** The name that a record points to; `undefined` for records that hold something else. */
export function targetOf(record: ZoneRecord): Word | undefined {
  const index = TARGETS[typeOf(record)]
  return index === undefined ? undefined : record.data[index]
}

/** Endings of names that are complete beyond doubt: the commonest top-level domains. */
const TOP =
  /\.(?:com|net|org|info|biz|edu|gov|mil|int|io|eu|de|at|ch|fr|nl|be|it|es|pl|cz|se|no|fi|dk|ru|ua|cn|jp|kr|in|br|au|nz|uk|us|ca|test|example)$/i

/**
 * Whether a name without a final dot was meant to be complete: `sure` when it already ends in the origin that is put
 * behind it, `likely` when it ends as names on the internet do and nothing of that name is in the zone.
 */
export function missingDot(zone: Zone, record: ZoneRecord, word: Word): 'sure' | 'likely' | undefined {
  const { origin } = record
  const text = word.text.toLowerCase()
  if (!text.includes('.') || text.endsWith('.') || origin === '' || isAddress(text)) return undefined
  if (origin !== undefined && (text === origin || text.endsWith(`.${origin}`))) return 'sure'
  if (word === record.owner || !TOP.test(text)) return undefined
  if (origin !== undefined && /(?:^|\.)(?:in-addr|ip6)\.arpa$/.test(origin)) return 'sure'
  const name = absoluteName(text, origin)
  return name !== undefined && zone.records.some((other) => other.name === name) ? undefined : 'likely'
}

/** Whether a word is an IP address. */
export function isAddress(text: string): boolean {
  return isIpv4(text.replace(/\.$/, '')) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(text)
}

/** Whether a word is an IPv4 address in four decimal numbers. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
}

/** Whether a word is an IPv6 address as zone files take it. */
export function isIpv6(text: string): boolean {
  const v4 = /^(.*:)([^:]+\.[^:]+)$/.exec(text)
  if (v4 && !isIpv4(v4[2] as string)) return false
  const hex = v4 ? `${v4[1]}0:0` : text
  const halves = hex.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (halves.length > 2 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? groups.length < 8 : groups.length === 8
}

/** The strings of a TXT record put together, and the place of each stretch of them. */
export function textOf({ data }: ZoneRecord): { text: string; rangeOf: (start: number, end: number) => Range } {
  const text = data.map((word) => word.text).join('')
  const places = data.flatMap(({ text: piece, range }) => {
    // Quotes stand around the piece; escapes in it make the places of what follows them unsure.
    const shift = range.end - range.start > piece.length ? 1 : 0
    return Array.from(piece, (_, index) => range.start + shift + index)
  })
  const whole = { start: data[0]?.range.start ?? 0, end: data[data.length - 1]?.range.end ?? 0 }
  return {
    text,
    rangeOf: (start, end) => {
      const first = places[start]
      const last = places[end - 1]
      return first === undefined || last === undefined ? whole : { start: first, end: last + 1 }
    },
  }
}
