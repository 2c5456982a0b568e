/** Restrictions behind one that decides for everybody. */

import type { FlatRestriction } from '@mailcfg/model'
import { isGuard, RELAY_LISTS } from '../../src/relay.ts'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Unreachable extends Found {
  readonly after: string
  readonly first: string
  readonly decision: Found
}

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
      const isRelayList = RELAY_LISTS.some((name) => name === list.parameter)
      if (isRelayList && decision.name === 'permit' && list.items.slice(end).some((item) => isGuard(item, false)))
        continue
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
