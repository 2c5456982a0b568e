/** Restrictions behind one that decides for everybody. */

import type { FlatRestriction } from '@mailcfg/model'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Unreachable extends Found {
  readonly after: string
  readonly first: string
  readonly decision: Found
}

const GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains)$/

export const rule = defineRule<'postfix', Unreachable>({
  id: 'unreachable-after-permit',
  summary: 'Nothing behind permit, reject or defer in a list is ever tried.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const list of listsOf(postfix)) {
      const end = list.items.findIndex(decides)
      const decision = list.items[end]
      const next = list.items[end + 1]
      if (!decision?.place || !next?.wholePlace) continue
      // A guard that a permit cuts off has a finding of its own, which says more.
      if (decision.name === 'permit' && list.items.slice(end).some(({ name }) => GUARD.test(name))) continue
      if (!once(seen, next.wholePlace)) continue
      yield foundAt(next.wholePlace, {
        after: decision.name,
        first: next.bare ? next.written : next.name,
        decision: foundAt(decision.place, {}),
      })
    }
  },
  describe: ({ after, first, decision }) => ({
    what: `${first} is never tried: ${after} stands before it.`,
    why: 'The first decision ends the list. Postfix logs that the rest is ignored, but only when a client connects.',
    help: `Move ${after} to the end, or delete what follows it.`,
    related: [{ source: decision.source, range: decision.range, message: 'the list ends here' }],
  }),
})

function decides({ name, warnOnly }: FlatRestriction): boolean {
  return name === 'permit' || ((name === 'reject' || name === 'defer') && !warnOnly)
}
