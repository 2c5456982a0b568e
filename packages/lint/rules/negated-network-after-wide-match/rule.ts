/** An exclusion behind the network that it is part of: the first match wins, so it never counts. */

import type { Network } from '@mailcfg/grammars'
import type { ParameterSetting } from '@mailcfg/model'
import { isPlainOption } from '../../src/list-edits.ts'
import { type NetworkWord, networksOf } from '../../src/network-values.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Late extends Found, NetworkWord {
  readonly setting: ParameterSetting
  readonly wide: NetworkWord
}

export const rule = defineRule<'parameter', Late>({
  id: 'negated-network-after-wide-match',
  summary: 'The first match wins: an exclusion behind the wider network never counts.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const words = networksOf(setting, postfix)
    for (const [index, word] of words.entries()) {
      if (!word.item.negated) continue
      const wide = words.slice(0, index).find(({ item }) => !item.negated && contains(item.network, word.item.network))
      if (wide) yield { ...word, source: setting.source, setting, wide }
    }
  },
  describe({ item, wide, literal, source, range, setting }) {
    const before = /[\s,]*$/.exec(source.text.slice(0, range.start))?.[0].length ?? 0
    // A comment in between would be taken along, so such a list is left to its owner.
    const movable = literal && wide.literal && !source.text.slice(setting.value.range.start, range.end).includes('#')
    const comma = isPlainOption(source, range.start) ? ',' : ', '
    const glue = source.text.slice(range.start - before, range.start).includes(',') ? comma : ' '
    return {
      what: `${item.text} never counts: ${wide.item.text} matches first.`,
      why: 'Postfix takes the first item that matches, so the host or network that you exclude is still in the list.',
      related: [{ source, range: wide.range, message: 'this matches first' }],
      help: `Put ${item.text} in front of ${wide.item.text}.`,
      fixes: movable
        ? [
            editFix(`Move ${item.text} to the front`, 'safe', source, [
              { range: { start: wide.range.start, end: wide.range.start }, text: `${item.text}${glue}` },
              { range: { start: range.start - before, end: range.end }, text: '' },
            ]),
          ]
        : [],
    }
  },
})

/** Whether all addresses of `inner` are in `outer`. */
function contains(outer: Network | undefined, inner: Network | undefined): boolean {
  if (!outer?.bytes || !inner?.bytes || outer.problem || inner.problem) return false
  const { bytes, prefix = 0 } = outer
  if (outer.family !== inner.family || prefix > (inner.prefix ?? 0)) return false
  for (let bit = 0; bit < prefix; bit++) {
    const mask = 0x80 >> (bit & 7)
    if (((bytes[bit >> 3] as number) & mask) !== ((inner.bytes[bit >> 3] as number) & mask)) return false
  }
  return true
}
