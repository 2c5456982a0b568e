/** A network with bits behind its mask: Postfix refuses it, and the list with it. */

import type { ParameterSetting } from '@mailcfg/model'
import { type NetworkWord, networkFault, networksOf, unreadableList } from '../../src/network-values.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface HostBits extends Found, NetworkWord {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', HostBits>({
  id: 'cidr-host-bits-set',
  summary: 'The address has bits behind the mask, so Postfix does not take it for a network.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    for (const word of networksOf(setting, postfix)) {
      if (networkFault(word) === 'host-bits-set') yield { ...word, source: setting.source, setting }
    }
  },
  describe({ setting, item, literal, source, range }) {
    const network = item.network?.correctedText
    const marks = item.text.slice(0, item.text.length - item.pattern.length)
    const { prefix = 0 } = item.network ?? {}
    return {
      what: `"${item.text}" names a host, not a network${network ? `: the network is ${network}` : ''}.`,
      why: unreadableList(setting.name.text),
      help: 'Write the network, or the address without a mask if you mean the one host.',
      fixes:
        network && literal && prefix > 0
          ? // The one host may be meant, and trusting its whole network would be worse than the error.
            [replaceFix(`Write ${marks}${network}`, 'review', source, range, marks + network)]
          : [],
    }
  },
})
