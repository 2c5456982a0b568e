/** `static:OK` before the guard: everybody is let pass. */

import { isCovered, relayViews } from '../../src/relay.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface StaticOk extends Found {
  readonly text: string
  readonly list: string
  readonly covered: boolean
}

export const rule = defineRule<'postfix', StaticOk>({
  id: 'relay-static-ok',
  summary: '`static:OK` before the guard lets everybody pass.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        for (const { item, table, list } of walked.oks) {
          const { argumentPlace: place, argument } = item
          if (!table.always || !place || !argument || !once(seen, place)) continue
          yield foundAt(place, { text: argument.text, list: list.parameter, covered: isCovered(view, walked) })
        }
      }
    }
  },
  describe: ({ text, list, covered }) => ({
    what: `${text} lets everybody pass before the guard of ${list}.`,
    why: covered
      ? 'Nothing behind it is ever tried; only the other list still keeps strangers from relaying.'
      : 'The table answers OK whatever it is asked, and no other list refuses: strangers send to the whole world.',
    help: 'Delete the check, or write static:DUNNO.',
    ...(covered ? { severity: 'warning', impact: 'insecure' } : {}),
  }),
})
