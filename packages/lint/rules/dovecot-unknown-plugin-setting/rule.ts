/** Names in the plugin block that look like a slip in the name of a plugin's setting. */

import { dovecotSetting, dovecotSettings, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownName extends Found {
  readonly name: string
  readonly near: string
}

export const rule = defineRule<'dovecot', UnknownName>({
  id: 'dovecot-unknown-plugin-setting',
  summary: 'A name in the plugin block is one letter off the setting of a plugin.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '2.4') return
    for (const { item, document, around } of ownSettings(dovecot, stack)) {
      const name = item.name.text
      if (around.length !== 1 || around[0]?.type.text !== 'plugin' || isTemplated(name) || isKnown(name)) continue
      const near = suggest(name, names())[0]
      // Plugins of one's own have names of their own.
      if (near) yield { source: document.source, range: item.name.range, name, near }
    }
  },
  describe({ source, range, name, near }) {
    return {
      what: `No plugin of Dovecot reads ${name}; ${near} may be meant.`,
      why: 'Dovecot takes any name in this block without a word, so what the line is for never happens.',
      fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)],
    }
  },
})

/** Many settings may be numbered, as quota2 and sieve_before3 are, or have a language behind them: fts_filters_en. */
function isKnown(name: string): boolean {
  const plain = name.replace(/\d+$/, '')
  if (dovecotSetting(`plugin/${name}`) ?? dovecotSetting(`plugin/${plain}`)) return true
  // What stands in another place is no slip of the keyboard.
  return dovecotSetting(name) !== undefined || /^(?:sieve|imapsieve|fts|acl|quota)_\w*\d|^fts_\w+_[a-z]{2,}$/.test(name)
}

let known: readonly string[] | undefined

function names(): readonly string[] {
  known ??= dovecotSettings()
    .filter(({ name, pattern }) => name.startsWith('plugin/') && !pattern)
    .map(({ name }) => name.slice('plugin/'.length))
  return known
}
