/** Networks in the list of local domains. */

import { parseList } from '@mailcfg/grammars'
import { removeItemFix } from '../../src/list-edits.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Network extends Found {
  readonly item: string
}

const NETWORK =
  /^\$[({]?(?:mynetworks|inet_interfaces|proxy_interfaces)[)}]?$|^\d+\.\d+\.\d+\.\d+(?:\/\d+)?$|^\[[0-9a-f:]*:[0-9a-f:]*\]\/\d+$/i

export const rule = defineRule<'parameter', Network>({
  id: 'mydestination-contains-networks',
  summary: 'Networks stand in mydestination, which is a list of domains.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['mydestination'] },
  *check({ source, value }) {
    for (const { text, start, end } of parseList(value.text).items) {
      if (NETWORK.test(text)) yield foundIn(source, value, start, end, { item: text })
    }
  },
  describe({ item, source, range }) {
    return {
      what: `${item} is no domain, so it matches nothing in mydestination.`,
      why: 'Postfix compares the domain of each recipient with this list; addresses of machines never equal one. Mail for your domain is refused with "Relay access denied" if only the network stands here.',
      help: 'Write the domains that have mailboxes on this machine; clients that may relay belong into mynetworks.',
      fixes: [removeItemFix(`Take ${item} out`, 'safe', source, range)],
    }
  },
})
