/** Patterns for addresses and names that match in the middle of longer ones. */

import { baseName } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { actionsOf } from '../../src/table-uses.ts'

interface Unanchored extends Found {
  readonly text: string
}

export const rule = defineRule<'table', Unanchored>({
  id: 'regexp-unanchored',
  summary: 'A pattern without `^` and `$` matches in the middle of longer names.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'low',
  tier: 'strict',
  listens: { on: 'table', languages: ['regexp-table', 'pcre-table'] },
  *check(table, { postfix }) {
    const actions = actionsOf(table, postfix)
    if (actions === undefined ? /header|body|mime/i.test(baseName(table.source.uri)) : actions !== 'access') return
    for (let row = 0; row < table.size; row++) {
      const { pattern, used, kind } = table.entry(row)
      if (!pattern || !used || kind !== 'entry' || pattern.negated) continue
      if (/^@?[\w-]+(?:@|\\?\.)(?:[\w-]|\\?\.)*$/.test(pattern.text)) {
        yield { source: table.source, range: pattern.range, text: pattern.text }
      }
    }
  },
  describe({ text }) {
    return {
      what: `${text} matches in the middle of longer names too.`,
      why: `"${text.replace(/\\/g, '')}.example.net" fits it as well, and so may an address that somebody chooses for this purpose.`,
      help: 'Write ^ in front of the pattern if it is the start, and $ behind it if it is the end.',
    }
  },
})
