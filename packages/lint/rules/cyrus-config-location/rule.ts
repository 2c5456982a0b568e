/** smtpd.conf in a directory of plugins. */

import { smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

export const rule = defineRule<'document', Found>({
  id: 'cyrus-config-location',
  summary: 'The file lies in a library directory, where packages of today do not look for it.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const top = atTop(smtpdConfOf(document))
    if (top && /\/lib(?:32|64|x32)?\/(?:[\w-]+\/)?sasl2?\/[^/]+$/.test(document.source.uri)) yield top
  },
  describe() {
    return {
      what: 'This file lies in a library directory, where it may not be read.',
      why: 'Packages read /etc/sasl2/smtpd.conf (Red Hat) or /etc/postfix/sasl/smtpd.conf (Debian). The first file that is found counts, so a copy elsewhere hides this one.',
      help: 'Move it to the directory of your distribution, or name its directory in cyrus_sasl_config_path.',
    }
  },
})
