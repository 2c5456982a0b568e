/** A guard in front of the permit for users who logged in: it refuses them too. */

import type { FlatRestriction } from '@mailcfg/model'
import { insertItemEdit, removeItemEdit } from '../../src/list-edits.ts'
import { RELAY_LISTS } from '../../src/relay.ts'
import { foundAt, type JudgedList, listsOf, loginsOn, once } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface GuardFirst extends Found {
  readonly guard: string
  readonly permit: FlatRestriction
  readonly permitAt: Found
  readonly logins: boolean
  readonly movable: boolean
}

const PERMITS = ['permit_sasl_authenticated', 'permit_mynetworks']

export const rule = defineRule<'postfix', GuardFirst>({
  id: 'guard-before-permit-sasl',
  summary: 'A guard before permit_sasl_authenticated or permit_mynetworks refuses the own users.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const list of listsOf(postfix)) {
      if (!RELAY_LISTS.some((name) => name === list.parameter)) continue
      const found = guardFirst(list)
      const { guard, permit } = found ?? {}
      if (!guard?.place || !permit?.place || !once(seen, guard.place)) continue
      yield foundAt(guard.place, {
        guard: guard.name,
        permit,
        permitAt: foundAt(permit.place, {}),
        logins: permit.name === 'permit_mynetworks' || loginsOn(postfix, list.service) !== false,
        movable: guard.place.setting === permit.place.setting && !permit.warnOnly,
      })
    }
  },
  describe({ source, range, guard, permit, permitAt, logins, movable }) {
    const who = permit.name === 'permit_mynetworks' ? 'hosts of mynetworks' : 'users who logged in'
    return {
      what: `${guard} refuses ${who} before ${permit.name} is tried.`,
      why: logins
        ? 'The first decision ends the list: your own people get "Relay access denied" for every address outside. Another list with a better order does not help, as both must let the mail pass.'
        : 'Nobody can log in now, so it does no harm yet; with smtpd_sasl_auth_enable = yes your own users would be refused.',
      related: [{ ...permitAt, message: 'comes too late' }],
      ...(movable
        ? {
            fixes: [
              editFix(`Move ${permit.name} before ${guard}`, 'review', source, [
                insertItemEdit(source, range, permit.written),
                removeItemEdit(source, permitAt.range),
              ]),
            ],
          }
        : { help: `Write ${permit.name} before ${guard}.` }),
      ...(logins ? {} : { severity: 'info', impact: 'ignored' }),
    }
  },
})

/** The guard, and the first permit behind it that the list has nowhere before it. */
function guardFirst({ items }: JudgedList): { guard: FlatRestriction; permit: FlatRestriction } | undefined {
  const at = items.findIndex(({ name, warnOnly }) => !warnOnly && /^(?:reject|defer)_unauth_destination$/.test(name))
  const guard = items[at]
  const before = items.slice(0, Math.max(at, 0)).map(({ name }) => name)
  const permit = items.slice(at + 1).find(({ name }) => PERMITS.includes(name) && !before.includes(name))
  return guard && permit && !before.includes('permit') ? { guard, permit } : undefined
}
