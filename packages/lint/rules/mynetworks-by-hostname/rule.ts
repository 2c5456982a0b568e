/** Host and domain names in mynetworks: they trust whoever controls the reverse DNS. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { networksIn } from '../../src/trusted-networks.ts'

export const rule = defineRule<'parameter', Found & { readonly text: string }>({
  id: 'mynetworks-by-hostname',
  summary: 'A name in mynetworks trusts DNS, and subdomains too.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['mynetworks'] },
  *check(setting, { postfix }) {
    for (const item of networksIn(setting, postfix)) {
      // A name without a letter or with odd characters matches nobody, which other rules say.
      if (item.kind !== 'host' || item.negated || item.problems.length > 0 || !/[a-z]/i.test(item.pattern)) continue
      // Only the server itself has this name, forward and back.
      if (/^localhost(?:\.localdomain)?$/i.test(item.pattern)) continue
      const { start, end } = item.patternRange
      yield foundIn(setting.source, setting.value, start, end, { text: item.pattern })
    }
  },
  describe: ({ text }) => ({
    what: `mynetworks trusts hosts by their name, ${text}.`,
    why: text.startsWith('.')
      ? 'A name with a leading dot matches nobody here, unless parent_domain_matches_subdomains lacks mynetworks.'
      : 'Postfix compares it with the host name that DNS gives for the client, and its subdomains match too: whoever can set that name may relay.',
    help: 'Write the addresses.',
  }),
})
