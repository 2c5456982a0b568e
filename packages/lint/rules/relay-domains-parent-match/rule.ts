/** Items of relay_domains that stand for all their subdomains too. */

import { domainsIn } from '../../src/domain-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

export const rule = defineRule<'parameter', Found & { readonly text: string }>({
  id: 'relay-domains-parent-match',
  summary: 'An item of relay_domains matches all its subdomains too.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'parameter', names: ['relay_domains'] },
  *check(setting, { postfix }) {
    const parents = postfix?.value('parent_domain_matches_subdomains', setting.service)
    if (!parents?.known || !parents.text.split(/[\s,]+/).includes('relay_domains')) return
    const items = domainsIn(setting, postfix).filter(({ text }) => /^[\w-]+(?:\.[\w-]+)+$/.test(text))
    // One setting mends all of them.
    const [first] = items
    if (first) yield foundIn(setting.source, setting.value, first.start, first.end, { text: first.text })
  },
  describe: ({ text }) => ({
    what: `This server also relays to every subdomain of ${text}.`,
    why: 'parent_domain_matches_subdomains names relay_domains, as it does by default. Strangers may send to hosts of the domain that were never meant to get mail from outside.',
    help: 'Take relay_domains out of parent_domain_matches_subdomains, and write .corp.test where the subdomains of corp.test are meant.',
  }),
})
