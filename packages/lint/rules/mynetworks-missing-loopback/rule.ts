/** A mynetworks without loopback: programs on the server lose the right to submit by SMTP. */

import type { NetworkItem } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { networksIn } from '../../src/trusted-networks.ts'

interface NoLoopback extends Found {
  readonly setting: ParameterSetting
  readonly missing: readonly string[]
}

export const rule = defineRule<'parameter', NoLoopback>({
  id: 'mynetworks-missing-loopback',
  summary: '`mynetworks` leaves out loopback, so local programs may not relay.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['mynetworks'] },
  *check(setting, { postfix }) {
    const { text } = setting.value
    if (postfix === undefined || setting.service || !isEffective(setting, postfix) || isTemplated(text)) return
    const items = networksIn(setting, postfix)
    // Files, tables and other parameters may hold what is missing.
    if (/[$#]/.test(text) || items.some(({ kind }) => kind === 'file' || kind === 'table')) return
    const protocols = postfix.value('inet_protocols')
    const ipv6 = protocols.known && /\b(?:all|ipv6)\b/.test(protocols.text)
    const v4 = items.some((item) => holds(item, [127, 0, 0, 1]))
    const v6 = !ipv6 || items.some((item) => holds(item, [...new Array<number>(15).fill(0), 1]))
    if (v4 && v6) return
    yield foundAtName({ setting }, { setting, missing: [...(v4 ? [] : ['127.0.0.0/8']), ...(v6 ? [] : ['[::1]/128'])] })
  },
  describe({ setting, missing }) {
    const { end } = setting.value.range
    const separator = setting.value.text === '' ? ' ' : setting.value.text.includes(',') ? ', ' : ' '
    const text = missing.map((network) => separator + network).join('')
    return {
      what: `mynetworks does not hold ${missing.join(' and ')}.`,
      why: 'Programs on the server that send by SMTP, such as web mail or monitoring, get "Relay access denied" when they connect from there.',
      fixes: [editFix('Add it', 'review', setting.source, [{ range: { start: end, end }, text }])],
      ...(missing.length === 1 && missing[0] === '[::1]/128' ? { severity: 'hint' } : {}),
    }
  },
})

/** Whether the item, which is no exclusion, matches the address. */
function holds({ network, negated }: NetworkItem, address: readonly number[]): boolean {
  const { bytes, prefix, problem } = network ?? {}
  if (negated || problem !== undefined || bytes === undefined || prefix === undefined) return false
  if (bytes.length !== address.length) return false
  return address.every((byte, i) => {
    const mask = 0xff & (0xff << Math.max(0, Math.min(8, 8 * (i + 1) - prefix)))
    return (byte & mask) === ((bytes[i] as number) & mask)
  })
}
