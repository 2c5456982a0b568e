/** Passwords in main.cf and master.cf, which every user may read. */

import { isTemplated, secretRanges } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'document', Found>({
  id: 'secret-inline',
  summary: 'A password stands in a file that every user may read.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'master.cf'] },
  *check({ source }, { document }) {
    for (const range of secretRanges(document, { start: 0, end: source.length })) {
      const line = source.lineRange(source.positionAt(range.start).line)
      const text = source.slice(range)
      if (!/^[ \t]*#/.test(source.slice(line)) && !isTemplated(text) && !text.includes('$')) yield { source, range }
    }
  },
  describe() {
    return {
      what: 'A password stands here, and every user may read this file.',
      why: 'main.cf and master.cf must be readable for all users, and "postconf" prints them; whoever has an account, or gets a copy for support, has the password.',
      help: 'Put it into a table of its own that only root may read (mode 0600), such as lmdb:/etc/postfix/sasl_passwd.',
    }
  },
})
