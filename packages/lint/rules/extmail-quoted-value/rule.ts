/** Quotes around values of webmail.cf and webman.cf. */

import { EXTMAIL, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Quoted extends Found {
  readonly name: string
}

export const rule = defineRule<'assignment', Quoted>({
  id: 'extmail-quoted-value',
  summary: 'The quotes become part of the value.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    if (extmailOf(document) && /^(["']).*\1$/.test(value.text) && value.text.length > 1) {
      yield { source: document.source, range: value.range, name: name.text }
    }
  },
  describe({ name, source, range }) {
    const bare = source.slice(range).slice(1, -1).trim()
    return {
      what: `The quotes become part of ${name}.`,
      why: 'The program takes no quotes away: it opens a path, or logs in with a name, that begins with a quote.',
      fixes: [replaceFix('Take the quotes away', 'review', source, range, bare)],
    }
  },
})
