/** A short form, wildcard or range in a list of networks, which Postfix compares with host names. */

import { parseNetwork } from '@mailcfg/grammars'
import type { ParameterSetting } from '@mailcfg/model'
import { type NetworkWord, networkFault, networksOf } from '../../src/network-values.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface NoMatch extends Found, NetworkWord {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', NoMatch>({
  id: 'network-pattern-never-matches',
  summary: 'Postfix knows no short forms, wildcards or ranges of addresses: the item matches nobody.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    for (const word of networksOf(setting, postfix)) {
      const code = networkFault(word)
      if (code === 'short-address' || code === 'not-a-network') yield { ...word, source: setting.source, setting }
    }
  },
  describe({ item, literal, source, range }) {
    const marks = item.text.slice(0, item.text.length - item.pattern.length)
    const meant = networkMeant(item.pattern)
    return {
      what: `"${item.text}" matches no client.`,
      why: item.negated
        ? 'Postfix compares it with host names, letter by letter, so nobody is excluded.'
        : 'Postfix compares it with host names, letter by letter, so the hosts that you mean are not in the list.',
      help: meant
        ? `Write ${marks}${meant} if that is the network.`
        : 'Write networks as address/bits, domains as .corp.test.',
      fixes: meant && literal ? [replaceFix(`Write ${marks}${meant}`, 'review', source, range, marks + meant)] : [],
    }
  },
})

/** `192.168.1`, `192.168.1.`, `10.0.0.*` as networks of whole bytes; `10/8` with its missing bytes; `*.corp.test`. */
function networkMeant(pattern: string): string | undefined {
  if (/^\*\.[\w.-]+$/.test(pattern)) return pattern.slice(1)
  const [, start = '', bits] = /^((?:[0-9]{1,3}\.){0,3}[0-9]{1,3})(?:\.?|(?:\.\*){1,3}|\/([0-9]+))$/.exec(pattern) ?? []
  const bytes = start.split('.')
  if (start === '' || bytes.length > 3) return undefined
  const network = `${[...bytes, '0', '0', '0'].slice(0, 4).join('.')}/${bits ?? bytes.length * 8}`
  const read = parseNetwork(network)
  return read.problem === undefined ? network : read.correctedText
}
