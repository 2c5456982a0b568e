/** Rows that answer OK, before the guard, to a sender address or HELO name, which the client chooses. */

import { isForgeable } from '../../src/access-tables.ts'
import { isCovered, relayViews } from '../../src/relay.ts'
import { foundAt } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface ForgeableOk extends Found {
  readonly key: string
  readonly asker: string
  readonly askedAt: Found | undefined
  readonly covered: boolean
}

export const rule = defineRule<'postfix', ForgeableOk>({
  id: 'relay-ok-on-forgeable-key',
  summary: 'A sender address or HELO name, which anybody can claim, is let pass before the guard.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        const covered = isCovered(view, walked)
        if (covered && walked.list.parameter !== 'smtpd_relay_restrictions') continue
        for (const { item, rows, table } of walked.oks) {
          const source = table.document?.source
          if (!source || !isForgeable(item)) continue
          for (const { key } of rows) {
            const id = `${source.uri} ${key.range.start}`
            if (seen.has(id)) continue
            seen.add(id)
            const askedAt = item.place && foundAt(item.place, {})
            yield { source, range: key.range, key: key.text, asker: item.name, askedAt, covered }
          }
        }
      }
    }
  },
  describe({ key, asker, askedAt, covered }) {
    const thing = asker === 'check_helo_access' ? 'HELO name' : 'sender'
    return {
      what: `Whoever writes ${key} as ${thing} is let pass before the guard.`,
      why: covered
        ? 'The client chooses that word. Only the recipient list still keeps it from relaying.'
        : 'The client chooses that word, and spammers know which ones to try: this is an open relay for them.',
      help: 'Write DUNNO to skip later checks of this table only, or permit_auth_destination.',
      ...(askedAt ? { related: [{ ...askedAt, message: `${asker} asks this table here` }] } : {}),
      ...(covered ? { severity: 'warning', impact: 'insecure' } : {}),
    }
  },
})
