/** Rows that answer OK, before the guard, to a sender address or HELO name, which the client chooses. */

import { isForgeable } from '../../src/access-tables.ts'
import { relayViews } from '../../src/relay.ts'
import { placeKey } from '../../src/relay-holes.ts'
import { speaksOfTables } from '../../src/relay-speakers.ts'
import { prepareVerdicts, type Standing, standingOf } from '../../src/relay-verdicts.ts'
import { judged } from '../../src/relay-words.ts'
import { foundAt } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface ForgeableOk extends Found {
  readonly key: string
  readonly asker: string
  readonly askedAt: Found | undefined
  readonly standing: Standing
}

export const rule = defineRule<'postfix', ForgeableOk>({
  id: 'relay-ok-on-forgeable-key',
  summary: 'A sender address or HELO name, which anybody can claim, is let pass before the guard.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        for (const { item, rows, table } of walked.oks) {
          const source = table.document?.source
          if (!source || !isForgeable(item)) continue
          const standing = standingOf(postfix, view, walked, item)
          if (standing.kind === 'closed' && walked.list.parameter !== 'smtpd_relay_restrictions') continue
          const askedAt = item.place && foundAt(item.place, {})
          for (const { key } of rows) {
            const found = { source, range: key.range }
            if (seen.has(placeKey(found))) continue
            seen.add(placeKey(found))
            yield { ...found, key: key.text, asker: item.name, askedAt, standing }
          }
        }
      }
    }
  },
  describe({ source, range, key, asker, askedAt, standing }, { rules }) {
    const thing = asker === 'check_helo_access' ? 'HELO name' : 'sender'
    const isShown = standing.hole?.rows.some((row) => placeKey(row) === placeKey({ source, range })) === true
    const { severity, impact, why } = judged(
      standing,
      'The client chooses that word, and spammers know which ones to try.',
    )
    // The line that asks the table is the error; where no rule speaks of it, the row is.
    const isError = severity === 'error' && isShown && !speaksOfTables(rules)
    return {
      what: `Whoever writes ${key} as ${thing} is let pass before the guard.`,
      why: isShown || severity !== 'error' ? why : 'The client chooses that word, and spammers know which ones to try.',
      help: 'Write DUNNO to skip later checks of this table only, or permit_auth_destination.',
      ...(askedAt ? { related: [{ ...askedAt, message: `${asker} asks this table here` }] } : {}),
      severity: isError ? 'error' : 'warning',
      impact: isError ? impact : 'insecure',
    }
  },
})
