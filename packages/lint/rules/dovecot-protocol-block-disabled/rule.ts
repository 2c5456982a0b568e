/** Settings for a protocol that does not run. */

import { protocolsOf } from '@mailcfg/model'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Disabled extends Found {
  readonly name: string
  readonly list: PlacedSetting | undefined
}

/** Protocols of the list; other blocks are for programs such as lda, which run without it. */
const LISTED = /^(?:imap|pop3|lmtp|sieve|submission)$/

export const rule = defineRule<'dovecot', Disabled>({
  id: 'dovecot-protocol-block-disabled',
  summary: 'A block is for a protocol that does not run.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const protocols = protocolsOf(dovecot, stack)
    if (protocols === undefined || dovecot.dialect === '1.x') return
    const list = dovecot.setting('protocols')
    for (const { item, document } of dovecot.sections('protocol')) {
      const name = item.name?.text ?? ''
      if (!LISTED.test(name) || protocols.has(name) || item.items.length === 0 || !item.name) continue
      yield { source: document.source, range: item.name.range, name, list }
    }
  },
  describe({ name, list }) {
    return {
      what: `${name} is not among the protocols, so this block has no effect.`,
      why: 'Either the protocol was meant to run, or the settings only look as if they counted.',
      help: `Add ${name} to protocols, or delete the block.`,
      ...(list ? { related: [settingLabel(list, 'the protocols that run')] } : {}),
    }
  },
})
