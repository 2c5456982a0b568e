/** Parts of Dovecot that 2.4 no longer has. */

import { plainValue } from '@mailcfg/model'
import { ownSettings, wordsOf } from '../../src/dovecot-settings.ts'
import { is24, leftoverOf } from '../../src/dovecot24.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Removed extends Found {
  readonly text: string
  readonly kind: 'setting' | 'plugin' | 'service'
}

const SERVICES = new Set(['director', 'replicator', 'aggregator', 'old-stats', 'ipc'])
const PLUGINS = new Set(['replication', 'fts_lucene', 'fts_squat', 'old_stats', 'imap_old_stats'])

export const rule = defineRule<'dovecot', Removed>({
  id: 'dovecot24-removed-feature',
  summary: 'Dovecot 2.4 no longer has what this is for.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const { item, document } of dovecot.sections('service')) {
      if (item.name && stack.dovecotOf(document) === dovecot && SERVICES.has(item.name.text))
        yield { source: document.source, range: item.name.range, text: item.name.text, kind: 'service' }
    }
    for (const placed of ownSettings(dovecot, stack)) {
      const { source } = placed.document
      const { name } = placed.item
      if (placed.around[placed.around.length - 1]?.type.text === 'mail_plugins') {
        if (PLUGINS.has(name.text) && plainValue(placed.item) === 'yes')
          yield { source, range: name.range, text: name.text, kind: 'plugin' }
      } else if (name.text === 'mail_plugins') {
        for (const { text, range } of wordsOf(placed.item))
          if (PLUGINS.has(text)) yield { source, range, text, kind: 'plugin' }
      } else if (leftoverOf(placed) === 'removed') {
        yield { source, range: name.range, text: name.text, kind: 'setting' }
      }
    }
  },
  describe({ text, kind }) {
    return {
      what: `Dovecot 2.4 has no ${kind} ${text} any more.`,
      why:
        kind === 'plugin'
          ? 'The plugin cannot be loaded: mail processes stop, and nobody can read mail.'
          : 'doveconf 2.4 does not know it: Dovecot does not start.',
      help: /^fts_/.test(text)
        ? 'Use fts_flatcurve for full text search.'
        : 'Delete it; replication and director have no successor, other means such as a shared store take their place.',
    }
  },
})
