/** Restrictions without the table, domain, server or number that they need. */

import { restriction } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { provenFixes } from '../../src/proven-fixes.ts'
import { relayViews } from '../../src/relay.ts'
import { withoutName } from '../../src/relay-fixes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { holesOfView, prepareVerdicts } from '../../src/relay-verdicts.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingArgument extends Found {
  readonly item: FlatRestriction
  readonly name: string
  readonly needs: string
  /** The restriction that was taken for the domain. */
  readonly swallowed: string | undefined
  /** Whether the swallowed restriction was the only guard against relaying. */
  readonly open: boolean
}

const GUARD = /^(?:reject|defer)(?:_unauth_destination)?$/

export const rule = defineRule<'postfix', MissingArgument>({
  id: 'restriction-missing-argument',
  summary: 'A restriction lacks the table, zone, server or number that it needs.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const holes = holesFor('restriction-missing-argument', postfix, rules).filter(({ kind }) => kind === 'certain')
    for (const { item, place, list } of itemsOf(postfix)) {
      const fact = restriction(item.name)
      if (fact === undefined || fact.arity === 0 || item.bare) continue
      const swallowed = fact.args === 'domain' ? swallowedBy(item) : undefined
      if (item.argument !== undefined && swallowed === undefined) continue
      const views = relayViews(postfix).filter((view) => view.service === list.service)
      const open =
        swallowed !== undefined &&
        views.some((view) => {
          const isIn = [view.relay, view.recipient].some((walk) => walk.list.parameter === list.parameter)
          return isIn && GUARD.test(swallowed) && holesOfView(postfix, view).some((hole) => holes.includes(hole))
        })
      yield foundAt(place, { item, name: item.name, needs: fact.args, swallowed, open })
    }
  },
  describe({ item, name, needs, swallowed, open }, { stack, postfix }) {
    if (swallowed !== undefined) {
      return {
        what: `${name} has no zone and takes the next word, ${swallowed}, for it.`,
        why: open
          ? 'The guard against relaying is gone, and smtpd starts all the same because it sees the word: strangers may send to anybody.'
          : `smtpd then asks for a DNS list called "${swallowed}", which never answers, and the check of that name is lost.`,
        help: `Write the zone behind ${name}, or delete it.`,
        ...(open && postfix ? { fixes: provenFixes([withoutName(item)], stack, postfix) } : {}),
        impact: open ? 'open-relay' : 'ignored',
      }
    }
    if (needs === 'domain') {
      return {
        what: `${name} has no zone.`,
        why: 'smtpd logs a warning for each message and leaves the check out.',
        help: `Write the zone of the DNS list behind ${name}, or delete it.`,
        severity: 'warning',
        impact: 'ignored',
      }
    }
    const form: Record<string, string> = {
      table: 'a table such as hash:/etc/postfix/access',
      server: 'a server such as unix:private/policy',
    }
    return {
      what: `${name} needs ${form[needs] ?? 'a number of seconds'}.`,
      why: 'smtpd answers 451 Server configuration error to everybody who reaches it; nothing tells you before.',
      help: `Write it behind ${name}, type and colon included.`,
    }
  },
})

/** A restriction where the zone should stand; no DNS list has such a name. */
function swallowedBy({ argument }: FlatRestriction): string | undefined {
  const word = argument?.text.toLowerCase()
  return word !== undefined && restriction(word) ? word : undefined
}
