/** A `permit` at the end of a list, which is what the end means anyway. */

import { removeItemFix } from '../../src/list-edits.ts'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found>({
  id: 'redundant-final-permit',
  summary: 'A final permit says what the end of the list says anyway.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const list of listsOf(postfix)) {
      const last = list.items.at(-1)
      const { name, place, classes = [] } = last ?? {}
      if (name !== 'permit' || place === undefined || classes.length > 0 || list.items.length < 2) continue
      // A list that names nothing but permits is the finding of another rule.
      if (list.items.every((item) => item.name.startsWith('permit'))) continue
      if (once(seen, place)) yield foundAt(place, {})
    }
  },
  describe: ({ source, range }) => ({
    what: 'This permit changes nothing.',
    why: 'A list that comes to its end without a decision lets the client pass.',
    fixes: [removeItemFix('Delete it', 'safe', source, range)],
  }),
})
