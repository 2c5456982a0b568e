/** Patterns for domains that also fit domains of others. */

import { isTemplated } from '@mailcfg/model'
import { DOMAIN_LISTS } from '../../src/domain-lists.ts'
import { openEnd, patternsOf } from '../../src/domain-patterns.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface OpenPattern extends Found {
  readonly text: string
  readonly end: 'front' | 'back'
  readonly domain: string
  readonly list: string
  /** Whether the pattern stands in the value itself, where Postfix reads $$ for a dollar sign. */
  readonly inValue: boolean
}

export const rule = defineRule<'parameter', OpenPattern>({
  id: 'domain-regexp-unanchored',
  summary: 'A pattern for a domain also fits domains of others.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: DOMAIN_LISTS },
  *check(setting, { postfix }) {
    if (!postfix || isTemplated(setting.value.text) || !isEffective(setting, postfix)) return
    for (const pattern of patternsOf(setting, postfix)) {
      const open = openEnd(pattern)
      if (!open) continue
      const { source, range, text } = pattern
      yield { source, range, text, ...open, list: setting.name.text, inValue: source === setting.source }
    }
  },
  describe({ source, range, text, end, domain, list, inValue }) {
    const other = end === 'back' ? `${domain}.evil.test` : `evil${domain}`
    const whole = `^${domain.replaceAll('.', '\\.')}${inValue ? '$$' : '$'}`
    const relays = list === 'relay_domains'
    return {
      what: `This pattern also fits ${other}.`,
      why: relays
        ? 'Whoever has such a domain may have this server relay to it, and that is anybody who wants to.'
        : 'Mail for such a domain is taken as if it were yours; anybody can have one.',
      ...(relays && end === 'back' ? {} : { severity: 'warning' }),
      // Only a pattern that is nothing but a name leaves no doubt about what is meant.
      ...(/^\^?@?[\w-]+(?:\\?\.[\w-]+)+\$?$/.test(text) && source.slice(range) === text
        ? { fixes: [replaceFix(`Write ${whole}`, 'review', source, range, whole)] }
        : { help: `Write ^ in front and $ behind it, as in ${whole}.` }),
    }
  },
})
