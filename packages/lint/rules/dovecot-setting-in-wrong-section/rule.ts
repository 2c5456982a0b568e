/** Settings whose name is right and whose place is not. */

import { hasFreeNames, isFilterSection, knownIn, sectionsOf, TRANSLATED_BY_23 } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface WrongSection extends Found {
  readonly name: string
  readonly here: string
  readonly homes: readonly string[]
}

export const rule = defineRule<'dovecot', WrongSection>({
  id: 'dovecot-setting-in-wrong-section',
  summary: 'A setting stands in a block, or outside one, where Dovecot does not know it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '2.4' || dovecot.dialect === '1.x') return
    for (const placed of ownSettings(dovecot, stack)) {
      const { item, document, around } = placed
      const known = knownIn(placed)
      if (hasFreeNames(around) || (dovecot.dialect === 'unknown' ? known.length > 0 : known.includes('2.0-2.3')))
        continue
      if (around.some(({ type }) => type.text === 'auth')) continue
      const homes = sectionsOf(item.name.text)
      const here = around.findLast((section) => !isFilterSection(section))?.type.text ?? ''
      if (homes.length > 0) yield { source: document.source, range: item.name.range, name: item.name.text, here, homes }
    }
  },
  describe({ name, here, homes }) {
    const moved = here === '' && TRANSLATED_BY_23.has(name)
    const places = homes.map((home) => (home === '' ? 'the top level' : `${home.replaceAll('/', ' { ')} { }`))
    return {
      what: `${name} does not belong ${here === '' ? 'at top level' : `into ${here} { }`}.`,
      why: moved
        ? 'Dovecot 2.3 still moves it there, with a warning; 2.4 does not start with it.'
        : 'doveconf stops here with "Unknown setting": Dovecot does not start.',
      ...(moved ? { severity: 'warning' as const, impact: 'upgrade' as const } : {}),
      help: `Move it to ${places.slice(0, 3).join(', or ')}.`,
    }
  },
})
