/** The domain of local senders among the virtual alias domains. */

import { domainsOf } from '../../src/domain-classes.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'

interface Virtual extends Found {
  readonly domain: string
  readonly origin: Found | undefined
}

export const rule = defineRule<'postfix', Virtual>({
  id: 'myorigin-virtual-alias',
  summary: 'The domain that is added to local names must not be a virtual alias domain.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main) return
    const { text, known, setting } = postfix.value('myorigin')
    const origin = text.trim().toLowerCase()
    if (!known || !/^[\w.-]+$/.test(origin)) return
    for (const { domain, place } of domainsOf(postfix, 'virtual_alias_domains')) {
      if (domain !== origin || !place) continue
      yield { ...place, domain, origin: setting && atName(setting) }
      return
    }
  },
  describe({ domain, origin }) {
    return {
      what: `${domain} is the domain of local senders (myorigin) and a virtual alias domain.`,
      why: 'Mail to names without a domain, such as that of cron to root, becomes mail for the virtual domain and is returned unless each name has an alias there. The log warns "do not list $myorigin in virtual_alias_domains".',
      help: 'Set myorigin to $myhostname, or put the domain into mydestination and its aliases into virtual_alias_maps.',
      ...(origin ? { related: [{ ...origin, message: 'the domain of local senders' }] } : {}),
    }
  },
})
