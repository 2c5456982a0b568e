/** A static userdb that takes every address for a user. */

import { plainValue, sectionOf, valueRange } from '@mailcfg/model'
import { ownSettings, wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'dovecot', Found>({
  id: 'dovecot-userdb-allow-all',
  summary: 'A static userdb with allow_all_users takes mail for any address.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const placed of ownSettings(dovecot, stack, 'args', 'allow_all_users', 'userdb_static_allow_all_users')) {
      const { item, document } = placed
      const section = sectionOf(placed)
      if (section?.type.text !== 'userdb') continue
      const { source } = document
      if (item.name.text === 'args') {
        if (dovecot.settingOf(section, 'driver')?.decoded !== 'static') continue
        for (const { text, range } of wordsOf(item)) if (text === 'allow_all_users=yes') yield { source, range }
      } else if (plainValue(item)?.toLowerCase() === 'yes') yield { source, range: valueRange(item) }
    }
  },
  describe() {
    return {
      what: 'Every address counts as a user of this userdb.',
      why: 'LMTP then accepts mail for names that do not exist and makes a mailbox for each; typing errors and spam fill the disk instead of being refused.',
      help: 'Leave it out: Dovecot then asks the passdb whether the user exists.',
    }
  },
})
