/** permit_naked_ip_address: a HELO of digits is enough to be let pass. */

import { compareVersions } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { closingFixes } from '../../src/relay-fixes.ts'
import type { Hole } from '../../src/relay-holes.ts'
import { isSamePlace } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface NakedIp extends Found {
  readonly item: FlatRestriction
  /** A session that gets through by it. */
  readonly hole: Hole | undefined
}

export const rule = defineRule<'postfix', NakedIp>({
  id: 'permit-naked-ip',
  summary: '`permit_naked_ip_address` lets everybody pass who says HELO with an address.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const { postfix: version } = postfix.versions
    // From 3.9 on it permits nobody and is an error of another kind.
    if (version !== undefined && compareVersions(version, '3.9') >= 0) return
    const holes = holesFor('permit-naked-ip', postfix, rules).filter(({ kind }) => kind === 'certain')
    for (const { item, place } of itemsOf(postfix)) {
      if (item.name !== 'permit_naked_ip_address') continue
      yield foundAt(place, { item, hole: holes.find((hole) => isSamePlace(hole.item?.place, place)) })
    }
  },
  describe({ item, hole }, { stack, postfix }) {
    const fixes = postfix ? closingFixes({ item, rows: [] }, stack, postfix) : []
    return {
      what: 'permit_naked_ip_address lets everybody pass whose HELO is an address.',
      why: hole
        ? `The client chooses its HELO. ${witnessed(hole)}`
        : 'The client chooses its HELO, so every check behind this can be skipped.',
      help: 'Delete it, or use permit_mynetworks or permit_sasl_authenticated.',
      fixes,
      ...(hole ? {} : { severity: 'warning', impact: 'insecure' }),
    }
  },
})
