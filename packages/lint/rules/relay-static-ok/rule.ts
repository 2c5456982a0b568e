/** `static:OK` before the guard: everybody is let pass. */

import type { FlatRestriction } from '@mailcfg/model'
import { relayViews } from '../../src/relay.ts'
import { closingFixes } from '../../src/relay-fixes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts, type Standing, standingOf } from '../../src/relay-verdicts.ts'
import { judged } from '../../src/relay-words.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface StaticOk extends Found {
  readonly item: FlatRestriction
  readonly text: string
  readonly list: string
  readonly standing: Standing
}

export const rule = defineRule<'postfix', StaticOk>({
  id: 'relay-static-ok',
  summary: '`static:OK` before the guard lets everybody pass.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const seen = new Set<string>()
    for (const hole of holesFor('relay-static-ok', postfix, rules)) {
      const { argumentPlace: place, argument } = hole.item ?? {}
      if (hole.kind !== 'certain' || !hole.item || !place || !argument || !once(seen, place)) continue
      const standing = { kind: hole.kind, hole, by: undefined }
      yield foundAt(place, { item: hole.item, text: argument.text, list: hole.step?.list ?? '', standing })
    }
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        for (const { item, table, list } of walked.oks) {
          const { argumentPlace: place, argument } = item
          if (!table.always || !place || !argument || !once(seen, place)) continue
          const standing = standingOf(postfix, view, walked, item)
          yield foundAt(place, { item, text: argument.text, list: list.parameter, standing })
        }
      }
    }
  },
  describe({ item, text, list, standing }, { stack, postfix }) {
    const fixes = postfix ? closingFixes({ item, rows: [] }, stack, postfix) : []
    const everybody =
      'The table answers OK whatever it is asked, and no other list refuses: strangers send to the whole world.'
    return {
      what: `${text} lets everybody pass before the guard of ${list}.`,
      ...judged(standing, everybody),
      help: 'Delete the check, or write static:DUNNO.',
      fixes,
    }
  },
})
