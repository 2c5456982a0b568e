/** DNS lists that are asked without a pattern of replies, though not every reply of theirs means "listed". */

import type { Fix } from '@mailcfg/core'
import { parseDnsblSite } from '@mailcfg/grammars'
import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { type ListedReplies, listedReplies } from '../../src/dnsbl-replies.ts'
import { postscreenViews, sitesIn } from '../../src/postscreen.ts'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Unfiltered extends Found {
  readonly zone: string
  readonly replies: ListedReplies
  /** Whether the list is one of good clients. */
  readonly permits: boolean
  readonly weighted: boolean
}

export const rule = defineRule<'postfix', Unfiltered>({
  id: 'dnsbl-without-reply-filter',
  summary: 'A DNS list answers more than "listed", and every answer counts.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique([...inRestrictions(postfix), ...inPostscreen(postfix)])
  },
  describe({ source, range, zone, replies, permits, weighted }) {
    return {
      what: `Every answer of ${zone} counts as a hit.`,
      why: whyOf(replies, permits, weighted),
      help: `Write ${zone}=${replies.filter}.`,
      fixes: fixesOf(source.slice(range), zone, () =>
        replaceFix(`Count ${replies.filter} only`, 'review', source, range, `${source.slice(range)}=${replies.filter}`),
      ),
    }
  },
})

function whyOf({ others }: ListedReplies, permits: boolean, weighted: boolean): string {
  if (others === 'good') {
    return 'It has answers for good servers and for unknown ones too, so they are refused along with the bad ones.'
  }
  const hit = permits
    ? 'every client then passes as a good one'
    : weighted
      ? 'every client then gets the full weight'
      : 'every client is then refused, and you get no mail'
  return `To those who ask through a public resolver, or too often, it answers with an error that looks like a listing: ${hit}.`
}

/** The zone has to stand in the file as it is. */
function fixesOf(written: string, zone: string, fix: () => Fix): Fix[] {
  return written.includes('$') || !zone.endsWith(written) ? [] : [fix()]
}

function* inRestrictions(postfix: PostfixInstance): Iterable<Unfiltered> {
  for (const { item } of itemsOf(postfix)) {
    const { argument, argumentPlace: place, name, warnOnly } = item
    if (!argument || !place || warnOnly || restriction(name)?.kind !== 'dns-list') continue
    const { domain: zone, filterRange } = parseDnsblSite(argument.text, false)
    const replies = filterRange ? undefined : listedReplies(zone)
    const permits = name.startsWith('permit')
    if (!replies || (permits && replies.others === 'good')) continue
    yield { source: place.setting.source, range: place.range, zone, replies, permits, weighted: false }
  }
}

function* inPostscreen(postfix: PostfixInstance): Iterable<Unfiltered> {
  for (const service of postscreenViews(postfix)) {
    const setting = postfix.setting('postscreen_dnsbl_sites', service)
    for (const { site, start } of setting ? sitesIn(setting) : []) {
      const { domain: zone, filterRange, weight = 1, domainRange } = site
      const replies = filterRange ? undefined : listedReplies(zone)
      if (!setting || !replies || (weight < 0 && replies.others === 'good')) continue
      const [from, to] = [start + domainRange.start, start + domainRange.end]
      yield foundIn(setting.source, setting.value, from, to, { zone, replies, permits: weight < 0, weighted: true })
    }
  }
}
