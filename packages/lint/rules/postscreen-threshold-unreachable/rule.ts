/** A threshold of postscreen that all DNS lists together do not reach. */

import type { PostfixInstance, Service } from '@mailcfg/model'
import { numberOf } from '../../src/effective-numbers.ts'
import { postscreenViews, sitesIn } from '../../src/postscreen.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atValue, unique } from '../../src/setting-edits.ts'

interface OutOfReach extends Found {
  readonly threshold: number
  readonly sum: number
  readonly sites: Found
}

export const rule = defineRule<'postfix', OutOfReach>({
  id: 'postscreen-threshold-unreachable',
  summary: 'The threshold for DNS lists of postscreen is higher than all their weights together.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique(postscreenViews(postfix).flatMap((service) => outOfReach(postfix, service) ?? []))
  },
  describe: ({ threshold, sum, sites }) => ({
    what: `No client reaches postscreen_dnsbl_threshold = ${threshold}.`,
    why: `A client that all lists of postscreen_dnsbl_sites know gets ${sum}, so the lists are asked and nobody is ever refused.`,
    help: `Write a threshold of ${sum} or less, or give the lists more weight.`,
    related: [{ ...sites, message: `weights of ${sum} in all` }],
  }),
})

function outOfReach(postfix: PostfixInstance, service: Service | undefined): OutOfReach | undefined {
  const threshold = numberOf('postscreen_dnsbl_threshold', postfix, service)
  const sites = postfix.setting('postscreen_dnsbl_sites', service)
  if (!threshold?.setting || !sites) return undefined
  const all = sitesIn(sites)
  // A weight or a whole list that stands in another parameter, or a weight that cannot be read, is not known.
  if (all.some(({ site, start, end }) => site.problems.length > 0 || isHidden(sites.value.text.slice(start, end)))) {
    return undefined
  }
  const sum = all.reduce((total, { site }) => total + Math.max(0, site.weight ?? 1), 0)
  // Lists of good clients alone have a threshold of their own.
  if (sum === 0 || sum >= threshold.value) return undefined
  return { ...atValue(threshold.setting), threshold: threshold.value, sum, sites: atName(sites) }
}

/** Whether a `$name` may hold more than a part of the zone. */
function isHidden(item: string): boolean {
  return item.includes('$') && !/^\$[({]?\w+[)}]?\.[^$]*$/.test(item)
}
