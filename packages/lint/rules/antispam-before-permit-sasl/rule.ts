/** Checks of the client's address or HELO in front of the permit for users who logged in. */

import type { FlatRestriction } from '@mailcfg/model'
import { foundAt, listsOf, loginsOn, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Antispam extends Found {
  readonly name: string
  readonly permitAt: Found
}

const CHECK =
  /^reject_(?:rbl(?:_client)?|rhsbl_(?:client|helo|reverse_client)|unknown_(?:reverse_)?client(?:_hostname)?|(?:invalid|non_fqdn|unknown)_(?:helo_)?hostname)$/

export const rule = defineRule<'postfix', Antispam>({
  id: 'antispam-before-permit-sasl',
  summary: 'Checks against spam come before permit_sasl_authenticated and hit the own users.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const { items, service } of listsOf(postfix)) {
      if (loginsOn(postfix, service) !== true) continue
      const at = items.findIndex(({ name }) => name === 'permit_sasl_authenticated')
      const permit = items[at]?.place
      for (const item of permit ? items.slice(0, at).filter(isCheck) : []) {
        if (!item.place || !permit || !once(seen, item.place)) continue
        yield foundAt(item.place, { name: item.name, permitAt: foundAt(permit, {}) })
      }
    }
  },
  describe: ({ name, permitAt }) => ({
    what: `${name} also hits users who logged in.`,
    why: 'Telephones and laptops come from addresses that are on block lists or have no name, and greet with names that are none: their owners get refusals now and then.',
    help: `Move permit_sasl_authenticated before ${name}.`,
    related: [{ ...permitAt, message: 'logged-in users pass only here' }],
  }),
})

function isCheck({ name, warnOnly }: FlatRestriction): boolean {
  return CHECK.test(name) && !warnOnly
}
