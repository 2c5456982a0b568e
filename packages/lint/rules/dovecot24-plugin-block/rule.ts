/** The plugin block, which Dovecot 2.4 does not have. */

import { dovecotSetting } from '@mailcfg/knowledge'
import { is24 } from '../../src/dovecot24.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface PluginBlock extends Found {
  readonly now: readonly string[]
}

export const rule = defineRule<'dovecot', PluginBlock>({
  id: 'dovecot24-plugin-block',
  summary: 'Dovecot 2.4 has no plugin block.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const { item, document } of dovecot.sections('plugin')) {
      if (stack.dovecotOf(document) !== dovecot) continue
      const now = dovecot.settingsOf(item).flatMap(({ item: setting }) => {
        const name = setting.name.text
        const names = dovecotSetting(`plugin/${name}`)?.renamedTo24
        return names ? [`${name} → ${names.join(', ')}`] : []
      })
      yield { source: document.source, range: item.type.range, now }
    }
  },
  describe({ now }) {
    return {
      what: 'Dovecot 2.4 has no block called plugin.',
      why: 'doveconf 2.4 stops with "Unknown section name": Dovecot does not start.',
      help:
        now.length > 0
          ? `Its settings have places of their own: ${now.slice(0, 4).join('; ')}${now.length > 4 ? ' …' : ''}.`
          : 'The settings of plugins stand at top level, or in blocks such as quota NAME { } and sieve_script NAME { }.',
    }
  },
})
