/** Checks of who may use which sender address that come too late. */

import { insertItemEdit, removeItemEdit } from '../../src/list-edits.ts'
import { foundAt, listsOf, once } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface LateCheck extends Found {
  readonly name: string
  readonly permit: string
  readonly permitAt: Found
  readonly movable: boolean
}

/** The variants that look at users who logged in. */
const CHECKS = /^reject_(?:authenticated_|known_)?sender_login_mismatch$/

export const rule = defineRule<'postfix', LateCheck>({
  id: 'login-mismatch-unreachable',
  summary: 'A check of sender addresses comes after the permit of those it should check.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const { items } of listsOf(postfix)) {
      const check = items.find(({ name }) => CHECKS.test(name))
      if (!check?.place) continue
      const before = items.slice(0, items.indexOf(check))
      const permit =
        before.find(({ name }) => name === 'permit_sasl_authenticated') ??
        before.find(({ name }) => name === 'permit_mynetworks')
      if (!permit?.place || !once(seen, check.place)) continue
      yield foundAt(check.place, {
        name: check.name,
        permit: permit.name,
        permitAt: foundAt(permit.place, {}),
        movable: permit.place.setting === check.place.setting && !check.warnOnly,
      })
    }
  },
  describe({ source, range, name, permit, permitAt, movable }) {
    const related = [{ ...permitAt, message: 'lets them pass' }]
    if (permit === 'permit_mynetworks') {
      return {
        what: `${name} is not tried for hosts of mynetworks.`,
        why: 'permit_mynetworks comes first, so every host there may write in the name of any user.',
        help: `Move ${name} before permit_mynetworks if those hosts shall log in too.`,
        related,
        severity: 'info',
      }
    }
    return {
      what: `${name} is never tried for users who logged in.`,
      why: 'permit_sasl_authenticated ends the list for them, so each user may write in the name of any other.',
      related,
      ...(movable
        ? {
            fixes: [
              editFix(`Move ${name} before ${permit}`, 'review', source, [
                insertItemEdit(source, permitAt.range, name),
                removeItemEdit(source, range),
              ]),
            ],
          }
        : { help: `Write ${name} before ${permit}.` }),
    }
  },
})
