/** An item of a list of networks that Postfix cannot read. */

import type { ParameterSetting } from '@mailcfg/model'
import { type NetworkWord, networkFault, networksOf, unreadableList } from '../../src/network-values.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadNetwork extends Found, NetworkWord {
  readonly setting: ParameterSetting
  readonly code: string
}

const WORDS: Readonly<Record<string, string>> = {
  'missing-bracket': 'has no closing bracket.',
  'text-after-bracket': 'has text behind its bracket.',
  'bad-mask-value': 'has a mask that is no number of bits.',
  'bad-mask-length': 'has a mask with more bits than the address.',
  'bad-network-value': 'has no valid address in front of the mask.',
  'bad-address': 'is no valid address.',
  'mask-wraps': 'has a mask that Postfix takes for another number.',
  'no-pattern': 'excludes nothing: no network follows.',
}

export const rule = defineRule<'parameter', BadNetwork>({
  id: 'invalid-network',
  summary: 'An item of the list is no address and no network that Postfix can read.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    for (const word of networksOf(setting, postfix)) {
      const code = networkFault(word)
      if (code !== undefined && code in WORDS) yield { ...word, source: setting.source, setting, code }
    }
  },
  describe({ setting, item, code, literal, source, range }) {
    const short = code === 'bad-mask-value' ? withBits(item.text) : undefined
    const fatal = code === 'no-pattern'
    return {
      what: `"${item.text}" ${WORDS[code]}`,
      why: fatal
        ? 'Each program that reads the list stops with a fatal error.'
        : code === 'mask-wraps'
          ? `Postfix keeps the number in one byte and reads it as /${item.network?.prefix}, which is far more than you mean.`
          : unreadableList(setting.name.text),
      ...(fatal ? { impact: 'wont-start' } : code === 'mask-wraps' ? { impact: 'open-relay' } : {}),
      help: 'Write an address, address/bits, [IPv6 address]/bits, a host name, type:table or /file.',
      fixes: short && literal ? [replaceFix(`Write ${short}`, 'review', source, range, short)] : [],
    }
  },
})

/** `10.0.0.0/255.0.0.0` as `10.0.0.0/8`. */
function withBits(text: string): string | undefined {
  const [, address, mask] = /^(!*[0-9.]+)\/([0-9]+\.[0-9]+\.[0-9]+\.[0-9]+)$/.exec(text) ?? []
  if (mask === undefined) return undefined
  const bits = mask
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('')
  return /^1*0*$/.test(bits) && bits.length === 32 ? `${address}/${bits.replace(/0/g, '').length}` : undefined
}
