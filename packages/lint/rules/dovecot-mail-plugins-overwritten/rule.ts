/** A protocol that sets mail_plugins anew and so loses those of the whole configuration. */

import { type DovecotInstance, plainValue, sectionOf, valueRange } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Overwritten extends Found {
  readonly protocol: string
  readonly lost: readonly string[]
  readonly global: PlacedSetting
}

export const rule = defineRule<'dovecot', Overwritten>({
  id: 'dovecot-mail-plugins-overwritten',
  summary: 'A protocol block drops the plugins that are set for all.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const global = dovecot.setting('mail_plugins')
    if (dovecot.dialect === '2.4' || global === undefined) return
    for (const placed of ownSettings(dovecot, stack, 'mail_plugins')) {
      const section = sectionOf(placed)
      const own = plainValue(placed.item)?.split(/\s+/)
      if (placed.around.length !== 1 || section?.type.text !== 'protocol' || own === undefined) continue
      // Nothing at all is meant so.
      if (placed.item.decoded === '') continue
      const lost = pluginsOf(global, dovecot).filter((name) => !own.includes(name))
      if (lost.length === 0) continue
      const { source } = placed.document
      yield { source, range: valueRange(placed.item), protocol: section.name?.text ?? '', lost, global }
    }
  },
  describe({ source, range, protocol, lost, global }) {
    const text = source.slice(range)
    return {
      what: `In protocol ${protocol} this takes the place of mail_plugins: ${lost.join(', ')} ${lost.length > 1 ? 'are' : 'is'} not loaded.`,
      why: 'The value of the block counts alone. Quota, sieve or access lists that hold elsewhere do not hold here.',
      related: [settingLabel(global, 'set for all protocols')],
      fixes: [replaceFix('Keep the plugins of all', 'review', source, range, `$mail_plugins ${text}`.trim())],
    }
  },
})

/** The words of the setting for all, an earlier value that it refers to included. */
function pluginsOf({ item }: PlacedSetting, dovecot: DovecotInstance): string[] {
  const own = item.decoded.split(/\s+/).filter((word) => /^\w+$/.test(word))
  if (item.variables.length === 0) return own
  const earlier = dovecot.settings.find(
    (placed) => placed.around.length === 0 && placed.item.name.text === 'mail_plugins' && placed.item !== item,
  )
  return [...own, ...(earlier?.item.decoded.split(/\s+/).filter((word) => /^\w+$/.test(word)) ?? [])]
}
