/** The halves of reject_sender_login_mismatch beside itself. */

import { removeItemFix } from '../../src/list-edits.ts'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Redundant extends Found {
  readonly name: string
  readonly wholeAt: Found
}

export const rule = defineRule<'postfix', Redundant>({
  id: 'login-mismatch-redundant',
  summary: '`reject_sender_login_mismatch` already is the pair of the other two checks.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const { items } of listsOf(postfix)) {
      const at = items.findIndex(({ name, warnOnly }) => name === 'reject_sender_login_mismatch' && !warnOnly)
      const whole = items[at]?.place
      for (const { name, place } of whole ? items.slice(at + 1) : []) {
        if (!/^reject_(?:un)?authenticated_sender_login_mismatch$/.test(name) || !place || !whole) continue
        if (once(seen, place)) yield foundAt(place, { name, wholeAt: foundAt(whole, {}) })
      }
    }
  },
  describe: ({ source, range, name, wholeAt }) => ({
    what: `${name} is already a part of reject_sender_login_mismatch.`,
    why: 'The same table is asked twice for each message, with the same result.',
    related: [{ ...wholeAt, message: 'does both' }],
    fixes: [removeItemFix(`Delete ${name}`, 'safe', source, range)],
  }),
})
