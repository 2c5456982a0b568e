/** An IPv6 address without brackets in a list of networks: it is read as a table. */

import type { ParameterSetting } from '@mailcfg/model'
import { type NetworkWord, networkFault, networksOf, unreadableList } from '../../src/network-values.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Bare extends Found, NetworkWord {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Bare>({
  id: 'ipv6-without-brackets',
  summary: 'An IPv6 address in a list of networks needs brackets, or it is taken for a table.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    for (const word of networksOf(setting, postfix)) {
      if (networkFault(word) === 'unbracketed-ipv6') yield { ...word, source: setting.source, setting }
    }
  },
  describe({ setting, item, literal, source, range }) {
    const [address = '', mask] = (item.network?.correctedText ?? item.pattern).split('/')
    const marks = item.text.slice(0, item.text.length - item.pattern.length)
    const bracketed = `${marks}[${address}]${mask === undefined ? '' : `/${mask}`}`
    const type = item.pattern.slice(0, item.pattern.indexOf(':'))
    return {
      what: `"${item.text}" needs brackets: ${bracketed}`,
      why: `Without them Postfix looks for a table of the type "${type}". ${unreadableList(setting.name.text)}`,
      fixes:
        literal && item.network?.prefix !== 0
          ? [replaceFix(`Write ${bracketed}`, 'safe', source, range, bracketed)]
          : [],
    }
  },
})
