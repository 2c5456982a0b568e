/** A setting that is set twice for the same clients: the later line wins. */

import { dovecotBlock } from '@mailcfg/knowledge'
import type { DovecotSection } from '@mailcfg/model'
import { baseName, dovecotDialect } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

interface Duplicate extends Found {
  readonly name: string
  readonly earlier: PlacedSetting
  readonly setting: PlacedSetting
  readonly same: boolean
}

export const rule = defineRule<'dovecot', Duplicate>({
  id: 'dovecot-duplicate-setting',
  summary: 'A setting is set twice; the later line wins.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const ids = new Map<DovecotSection, number>()
    const last = new Map<string, PlacedSetting>()
    for (const placed of ownSettings(dovecot, stack)) {
      const { item, document, around } = placed
      const key = [...around.map((section) => keyOf(section, ids)), item.name.text].join('\n')
      const earlier = last.get(key)
      last.set(key, placed)
      if (earlier === undefined || refersToItself(placed)) continue
      const same = earlier.item.value.text === item.value.text
      if (earlier.document !== document && (same || isOverride(placed) || generationsDiffer(earlier, placed))) continue
      yield { source: document.source, range: item.name.range, name: item.name.text, earlier, setting: placed, same }
    }
  },
  describe({ source, name, earlier, setting, same }) {
    const other = earlier.document.source
    const where = other === source ? 'above' : `in ${baseName(other.uri)}`
    return {
      what: same
        ? `${name} is already set ${where}, to the same value.`
        : `${name} is already set ${where}; this line wins.`,
      why: same
        ? 'One of the two is of no use, and the next change will be made in the wrong one.'
        : 'Dovecot reads its files in order and keeps the last value, without a word.',
      related: [{ source: other, range: earlier.item.name.range, message: 'has no effect' }],
      ...(same
        ? {
            severity: 'info' as const,
            impact: 'cosmetic' as const,
            fixes: [removeLinesFix('Delete this line', 'safe', source, setting.item.range)],
          }
        : { help: 'Delete the one that you do not want.' }),
    }
  },
})

/** Blocks of the same type and name are one; unnamed passdbs, userdbs and namespaces each stand for themselves. */
function keyOf(section: DovecotSection, ids: Map<DovecotSection, number>): string {
  const { type, name } = section
  const alone =
    /^(?:passdb|userdb)$/.test(type.text) ||
    dovecotBlock(type.text) === undefined ||
    (name === undefined && /^(?:service|namespace|(?:inet|unix|fifo)_listener|client|master)$/.test(type.text))
  if (!alone) return `${type.text} ${name?.text ?? ''}`
  if (!ids.has(section)) ids.set(section, ids.size)
  return `${type.text} #${ids.get(section)}`
}

function refersToItself({ item }: PlacedSetting): boolean {
  return item.variables.some(({ text }) => text.replace(/^\$(?:SET:)?/, '') === item.name.text)
}

/** Files that are there to overrule the others. */
function isOverride({ document }: PlacedSetting): boolean {
  return /^(?:9\d-|zz?-)|local|custom|override|site/.test(baseName(document.source.uri))
}

/** Files of different releases are a matter of another rule. */
function generationsDiffer(a: PlacedSetting, b: PlacedSetting): boolean {
  const dialects = new Set([a, b].map(({ document }) => dovecotDialect(document)))
  return dialects.size > 1 && !dialects.has('unknown')
}
