/** Old names of restrictions that live on as aliases. */

import { restriction } from '@mailcfg/knowledge'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface ObsoleteName extends Found {
  readonly old: string
  readonly name: string
  readonly since: string
}

export const rule = defineRule<'postfix', ObsoleteName>({
  id: 'restriction-obsolete-name',
  summary: 'A restriction is called by a name that was replaced long ago.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place } of itemsOf(postfix)) {
      const fact = restriction(item.name)
      if (fact?.aliasOf === undefined || item.bare || fact.removedIn) continue
      yield foundAt(place, { old: item.name, name: fact.aliasOf, since: fact.deprecatedSince ?? '2.3' })
    }
  },
  describe: ({ source, range, old, name, since }) => ({
    what: `${old} is called ${name} since Postfix ${since}.`,
    why: 'The old name still works, but the manual no longer explains it.',
    fixes: [replaceFix(`Write ${name}`, 'safe', source, range, name)],
  }),
})
