/** Settings that Dovecot 2.4 has under another name. */

import type { Fix } from '@mailcfg/core'
import { dovecotSetting } from '@mailcfg/knowledge'
import { factOf, plainValue } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { is24, leftoverOf } from '../../src/dovecot24.ts'
import { defineRule, editFix, type Found, replaceFix } from '../../src/rule.ts'

interface Converted extends Found {
  readonly placed: PlacedSetting
  readonly now: readonly string[]
  readonly sameValue: boolean
}

export const rule = defineRule<'dovecot', Converted>({
  id: 'dovecot24-setting-converted',
  summary: 'Dovecot 2.4 has the setting under another name.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const placed of ownSettings(dovecot, stack)) {
      if (leftoverOf(placed) !== 'converted') continue
      const fact = factOf(placed)
      const { source } = placed.document
      const now = fact?.renamedTo24 ?? []
      yield { source, range: placed.item.name.range, placed, now, sameValue: hasSameValue(fact, now[0]) }
    }
  },
  describe({ placed, now, sameValue }) {
    const fixes = fixesFor(placed, now, sameValue)
    return {
      what: `${placed.item.name.text} is a setting of Dovecot 2.3; 2.4 has ${now.join(', ')}.`,
      why: 'doveconf 2.4 stops with "Unknown setting": Dovecot does not start.',
      ...(fixes.length > 0
        ? { fixes }
        : { help: `Write ${now.join(', ')} instead; see the page on upgrading to 2.4.` }),
    }
  },
})

/** Whether the value may stay: nothing is on record about it, and the new setting is of the same kind. */
function hasSameValue(fact: ReturnType<typeof factOf>, name: string | undefined): boolean {
  const target = name === undefined ? undefined : dovecotSetting(name)
  return fact?.note24 === undefined && (target?.type24 ?? target?.type) === (fact?.type23 ?? fact?.type)
}

/** A plain new name is written; a switch whose sense is the other way round gets the other value. */
function fixesFor(placed: PlacedSetting, now: readonly string[], sameValue: boolean): Fix[] {
  const { item, document } = placed
  const [name] = now
  const value = plainValue(item)?.toLowerCase()
  if (name === undefined || now.length > 1 || !/^\w+$/.test(name) || value === undefined) return []
  if (item.name.text === 'disable_plaintext_auth') {
    if (value !== 'yes' && value !== 'no') return []
    const edits = [
      { range: item.name.range, text: name },
      { range: item.value.range, text: value === 'yes' ? 'no' : 'yes' },
    ]
    return [editFix(`Write ${name}`, 'safe', document.source, edits)]
  }
  return sameValue ? [replaceFix(`Write ${name}`, 'safe', document.source, item.name.range, name)] : []
}
