/** A blank between an address and its mask: the mask is read as the name of a file. */

import type { Range } from '@mailcfg/core'
import { parseNetwork } from '@mailcfg/grammars'
import type { ParameterSetting } from '@mailcfg/model'
import { type NetworkWord, networkFault, networksOf, unreadableList } from '../../src/network-values.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Detached extends Found, NetworkWord {
  readonly setting: ParameterSetting
  readonly before: NetworkWord
}

export const rule = defineRule<'parameter', Detached>({
  id: 'detached-netmask',
  summary: 'A blank before the mask makes it the name of a file.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    let before: NetworkWord | undefined
    for (const word of networksOf(setting, postfix)) {
      if (networkFault(word) === 'detached-mask' && before) yield { ...word, source: setting.source, setting, before }
      before = word
    }
  },
  describe({ setting, item, before, literal, source, range }) {
    const joined = before.item.text + item.text
    const network = parseNetwork(before.item.pattern + item.pattern)
    const fixed = network.problem === undefined ? joined : network.correctedText
    const both: Range = { start: before.range.start, end: range.end }
    const mend = literal && before.literal && fixed !== undefined && !before.item.negated
    return {
      what: `"${item.text}" stands apart from its address ${before.item.text}.`,
      why: `Postfix looks for a file of this name and finds none. ${unreadableList(setting.name.text)}`,
      related: [{ source, range: before.range, message: 'the address' }],
      help: `Write ${joined}`,
      fixes: mend ? [replaceFix(`Write ${fixed}`, 'safe', source, both, fixed)] : [],
    }
  },
})
