/** Dots of domain names in patterns, which match any character. */

import { baseName } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { actionsOf } from '../../src/table-uses.ts'

interface UnescapedDot extends Found {
  readonly name: string
}

export const rule = defineRule<'table', UnescapedDot>({
  id: 'regexp-unescaped-dot',
  summary: 'A dot in a pattern matches any character; `\\.` is a dot.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'table', languages: ['regexp-table', 'pcre-table'] },
  *check(table, { postfix }) {
    const actions = actionsOf(table, postfix)
    // Headers and bodies are searched for words, where a dot for any character is often meant.
    if (actions === undefined ? /header|body|mime/i.test(baseName(table.source.uri)) : actions !== 'access') return
    for (let row = 0; row < table.size; row++) {
      const { pattern, used, kind } = table.entry(row)
      if (!pattern || !used || kind !== 'entry' || table.source.slice(pattern.range) !== pattern.text) continue
      for (const match of withoutBrackets(pattern.text).matchAll(DOMAIN_DOT)) {
        const start = pattern.range.start + match.index
        yield { source: table.source, range: { start, end: start + 1 }, name: pattern.text }
      }
    }
  },
  describe({ source, range }) {
    return {
      what: 'This dot matches any character.',
      why: 'The pattern also fits names that only look alike, such as "exampleXcom" for "example.com".',
      fixes: [replaceFix('Write \\.', 'safe', source, range, '\\.')],
    }
  },
})

/** A dot inside a name: letters or digits before it, a label and the end of the name behind it. */
const DOMAIN_DOT = /(?<=[a-z0-9-][a-z0-9])\.(?=[a-z0-9-]+(?:\\?\.[a-z0-9-]+)*(?:\$|$|\\?>|\)))(?![a-z0-9]?[*+?{])/gi

/** The pattern with what stands in brackets blotted out, offsets kept. */
function withoutBrackets(text: string): string {
  return text.replace(/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]/g, (all) => '_'.repeat(all.length))
}
