/** Restrictions that Postfix 3.9 no longer has. */

import { compareVersions, restriction } from '@mailcfg/knowledge'
import { removeItemFix } from '../../src/list-edits.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Removed extends Found {
  readonly name: string
  readonly release: string
  readonly instead: string
  /** Whether the target release is known to lack it. */
  readonly gone: boolean
  readonly whole: Found
}

export const rule = defineRule<'postfix', Removed>({
  id: 'restriction-removed',
  summary: 'A restriction was taken out of Postfix 3.9: newer servers answer 451 where it stands.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const version = postfix.versions.postfix
    for (const { item, place } of itemsOf(postfix)) {
      const { removedIn: release, replacedBy: instead = '' } = restriction(item.name) ?? {}
      if (release === undefined || item.bare) continue
      const gone = version !== undefined && compareVersions(version, release) >= 0
      const whole = foundAt(item.wholePlace ?? place, {})
      yield foundAt(place, { name: item.name, release, instead, gone, whole })
    }
  },
  describe({ source, range, name, release, instead, gone, whole }) {
    return {
      what: `${name} is gone since Postfix ${release}.`,
      why: gone
        ? 'smtpd answers 451 Server configuration error to everybody who reaches it.'
        : `From Postfix ${release} on smtpd answers 451 Server configuration error to everybody who reaches it.`,
      help: `Use ${instead.replace(/ or /, ', or ')}.`,
      ...(gone ? { severity: 'error', impact: 'defers-mail' } : {}),
      fixes: [
        name === 'check_relay_domains'
          ? replaceFix('Write reject_unauth_destination', 'review', source, range, 'reject_unauth_destination')
          : removeItemFix(`Delete ${name}`, 'review', whole.source, whole.range),
      ],
    }
  },
})
