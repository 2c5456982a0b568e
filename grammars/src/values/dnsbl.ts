/** Domain arguments of DNS lists: `zone=127.0.0.[2..11]`, with `*weight` in postscreen_dnsbl_sites. */

import type { Problem } from '../tree/line-tree.ts'
import { readNumeral } from './numerals.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Numbers of one octet that match, as inclusive ranges. */
export type OctetRanges = readonly { readonly low: number; readonly high: number }[]

/** A DNS list as a restriction or a list of sites names it; half-open offsets into the text given. */
export interface DnsblSite {
  readonly domain: string
  readonly domainRange: Span
  /** What stands behind `=`: the replies that count; all of them without it. */
  readonly filterRange?: Span
  /** Octets of the filter, absent when it is not valid. */
  readonly filter?: readonly OctetRanges[]
  /** What stands behind `*`, in postscreen_dnsbl_sites only. */
  readonly weight?: number
  readonly weightRange?: Span
  readonly problems: readonly Problem[]
}

/**
 * Splits one site. Problems: `empty-domain`, `bad-reply-filter`, `bad-weight`.
 * Facts: src/util/ip_match.c and src/postscreen/postscreen_dnsbl.c of Postfix.
 * @param weighted whether `*weight` may follow.
 */
export function parseDnsblSite(text: string, weighted: boolean): DnsblSite {
  const problems: Problem[] = []
  const star = weighted ? text.indexOf('*') : -1
  const end = star < 0 ? text.length : star
  const equals = text.slice(0, end).indexOf('=')
  const domainRange = { start: 0, end: equals < 0 ? end : equals }
  if (domainRange.end === 0) problems.push({ code: 'empty-domain', ...domainRange })
  let site: DnsblSite = { domain: text.slice(0, domainRange.end), domainRange, problems }
  if (equals >= 0) {
    const filterRange = { start: equals + 1, end }
    const filter = parseReplyFilter(text.slice(equals + 1, end))
    if (filter === undefined) problems.push({ code: 'bad-reply-filter', ...filterRange })
    site = { ...site, filterRange, ...(filter && { filter }) }
  }
  if (star >= 0) {
    const weightRange = { start: star + 1, end: text.length }
    const { value, end: behind, digits } = readNumeral(text, star + 1)
    if (!digits || behind < text.length) problems.push({ code: 'bad-weight', ...weightRange })
    else site = { ...site, weight: Number(value) }
    site = { ...site, weightRange }
  }
  return site
}

const MEMBER = '[0-9]+(?:\\.\\.[0-9]+)?'
const FIELD = `(?:[0-9]+|\\[${MEMBER}(?:;${MEMBER})*\\])`
const FILTER = new RegExp(`^${FIELD}\\.${FIELD}\\.${FIELD}\\.${FIELD}$`)

/** Reads four octets, each a number or `[n;n..n]`; the whole may stand in brackets. `undefined` when it is not valid. */
export function parseReplyFilter(text: string): readonly OctetRanges[] | undefined {
  const bare = /^\[.*\]$/.test(text) && FILTER.test(text.slice(1, -1)) ? text.slice(1, -1) : text
  if (!FILTER.test(bare)) return undefined
  const octets = [...bare.matchAll(new RegExp(FIELD, 'g'))].map(([field]) =>
    field
      .replace(/^\[|\]$/g, '')
      .split(';')
      .map((member) => {
        const [low, high] = member.split('..').map(Number) as [number, number?]
        return { low, high: high ?? low }
      }),
  )
  const valid = octets.every((ranges) => ranges.every(({ low, high }) => low <= high && high <= 255))
  return valid ? octets : undefined
}
