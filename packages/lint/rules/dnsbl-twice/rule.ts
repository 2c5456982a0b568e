/** DNS lists that smtpd asks again after postscreen has refused whom they list. */

import { parseDnsblSite } from '@mailcfg/grammars'
import type { PostfixInstance } from '@mailcfg/model'
import { numberOf } from '../../src/effective-numbers.ts'
import { removeItemFix } from '../../src/list-edits.ts'
import { type PlacedSite, postscreenServices, sitesIn } from '../../src/postscreen.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface AskedTwice extends Found {
  readonly zone: string
  readonly whole: Found
  readonly first: Found
}

export const rule = defineRule<'postfix', AskedTwice>({
  id: 'dnsbl-twice',
  summary: 'A DNS list that postscreen has asked already is asked again by smtpd.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const sites = refusing(postfix)
    if (sites.length === 0) return
    for (const { item } of itemsOf(postfix)) {
      const { argument, argumentPlace: place, wholePlace, name, warnOnly } = item
      if (!argument || !place || !wholePlace || name !== 'reject_rbl_client' || warnOnly) continue
      const { domain, filterRange } = parseDnsblSite(argument.text, false)
      const filter = filterRange && argument.text.slice(filterRange.start, filterRange.end)
      const twin = sites.find(({ zone, replies }) => zone === domain.toLowerCase() && (!replies || replies === filter))
      if (twin) yield foundAt(place, { zone: domain, whole: foundAt(wholePlace, {}), first: twin.at.found })
    }
  },
  describe: ({ zone, whole, first }) => ({
    what: `postscreen has asked ${zone} already.`,
    why: 'Whom it lists does not get as far as smtpd, so the second question only costs time and counts against what is free.',
    related: [{ ...first, message: 'asked here first' }],
    fixes: [removeItemFix('Delete the second one', 'review', whole.source, whole.range)],
  }),
})

/** The lists of postscreen that are enough by themselves to refuse a client. */
function refusing(postfix: PostfixInstance): { zone: string; replies: string | undefined; at: PlacedSite }[] {
  return postscreenServices(postfix).flatMap((service) => {
    const setting = postfix.setting('postscreen_dnsbl_sites', service)
    const threshold = numberOf('postscreen_dnsbl_threshold', postfix, service)?.value
    const action = postfix.value('postscreen_dnsbl_action', service)
    if (!setting || threshold === undefined || !/^(?:enforce|drop)$/i.test(action.text)) return []
    const all = sitesIn(setting)
    // A list of good clients may let a listed one through to smtpd.
    if (all.some(({ site }) => (site.weight ?? 1) < 0)) return []
    return all.flatMap((at) => {
      const { domain, filterRange, weight = 1 } = at.site
      const item = setting.value.text.slice(at.start, at.end)
      const replies = filterRange && item.slice(filterRange.start, filterRange.end)
      return weight >= threshold ? [{ zone: domain.toLowerCase(), replies, at }] : []
    })
  })
}
