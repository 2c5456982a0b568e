/** Restrictions without the table, domain, server or number that they need. */

import { restriction } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { isCovered, relayViews } from '../../src/relay.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingArgument extends Found {
  readonly name: string
  readonly needs: string
  /** The restriction that was taken for the domain. */
  readonly swallowed: string | undefined
  /** Whether the swallowed restriction was the only guard against relaying. */
  readonly open: boolean
}

export const rule = defineRule<'postfix', MissingArgument>({
  id: 'restriction-missing-argument',
  summary: 'A restriction lacks the table, zone, server or number that it needs.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      const fact = restriction(item.name)
      if (fact === undefined || fact.arity === 0 || item.bare) continue
      const swallowed = fact.args === 'domain' ? swallowedBy(item) : undefined
      if (item.argument !== undefined && swallowed === undefined) continue
      const views = relayViews(postfix).filter((view) => view.service === list.service)
      const open =
        swallowed !== undefined &&
        views.some((view) => {
          const walked = [view.relay, view.recipient].find((walk) => walk.list.parameter === list.parameter)
          return walked?.end === 'open' && !isCovered(view, walked) && /^(?:reject|defer)(?:_unauth|$)/.test(swallowed)
        })
      yield foundAt(place, { name: item.name, needs: fact.args, swallowed, open })
    }
  },
  describe({ name, needs, swallowed, open }) {
    if (swallowed !== undefined) {
      return {
        what: `${name} has no zone and takes the next word, ${swallowed}, for it.`,
        why: open
          ? 'The guard against relaying is gone, and smtpd starts all the same because it sees the word: strangers may send to anybody.'
          : `smtpd then asks for a DNS list called "${swallowed}", which never answers, and the check of that name is lost.`,
        help: `Write the zone behind ${name}, or delete it.`,
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
