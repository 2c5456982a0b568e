/** permit_naked_ip_address: a HELO of digits is enough to be let pass. */

import { compareVersions } from '@mailcfg/knowledge'
import { removeItemFix } from '../../src/list-edits.ts'
import { isCovered, relayViews } from '../../src/relay.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly open: boolean }>({
  id: 'permit-naked-ip',
  summary: '`permit_naked_ip_address` lets everybody pass who says HELO with an address.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { postfix: version } = postfix.versions
    // From 3.9 on it permits nobody and is an error of another kind.
    if (version !== undefined && compareVersions(version, '3.9') >= 0) return
    for (const { item, place, list } of itemsOf(postfix)) {
      if (item.name !== 'permit_naked_ip_address') continue
      const open = relayViews(postfix).some((view) =>
        [view.relay, view.recipient].some(
          (walked) =>
            walked.list.parameter === list.parameter &&
            walked.list.service === list.service &&
            walked.list.items[walked.at]?.place?.range.start === place.range.start &&
            !isCovered(view, walked),
        ),
      )
      yield foundAt(place, { open })
    }
  },
  describe: ({ source, range, open }) => ({
    what: 'permit_naked_ip_address lets everybody pass whose HELO is an address.',
    why: open
      ? 'The client chooses its HELO, so this is an open relay for whoever writes one without brackets.'
      : 'The client chooses its HELO, so every check behind this can be skipped.',
    help: 'Use permit_mynetworks or permit_sasl_authenticated.',
    fixes: [removeItemFix('Delete permit_naked_ip_address', 'review', source, range)],
    ...(open ? {} : { severity: 'warning', impact: 'insecure' }),
  }),
})
