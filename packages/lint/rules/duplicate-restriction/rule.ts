/** The same restriction twice in one list. */

import { removeItemFix } from '../../src/list-edits.ts'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Duplicate extends Found {
  readonly words: string
  readonly first: Found
}

export const rule = defineRule<'postfix', Duplicate>({
  id: 'duplicate-restriction',
  summary: 'A restriction stands twice in one list.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const list of listsOf(postfix)) {
      const firsts = new Map<string, Found>()
      for (const item of list.items) {
        const { wholePlace: place, name, argument, warnOnly, classes } = item
        // A class may be there for other lists, and `sleep` twice waits twice.
        if (place === undefined || classes.length > 0 || name === 'sleep') continue
        const key = `${warnOnly} ${name} ${argument?.text ?? ''}`
        const first = firsts.get(key)
        if (first === undefined) firsts.set(key, foundAt(place, {}))
        else if (once(seen, place)) {
          yield foundAt(place, { words: [item.bare ? '' : name, argument?.text].filter(Boolean).join(' '), first })
        }
      }
    }
  },
  describe: ({ source, range, words, first }) => ({
    what: `${words} already stands earlier in the list.`,
    why: 'The second one can decide nothing that the first one has not decided.',
    related: [{ source: first.source, range: first.range, message: 'first here' }],
    fixes: [removeItemFix('Delete the second one', 'safe', source, range)],
  }),
})
