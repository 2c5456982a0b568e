/** Look-up keys in SQL outside quotes. */

import { isSql, mapSourceType, SQL_TEXTS, sqlKeys } from '../../src/map-sources.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Unquoted extends Found {
  readonly key: string
}

export const rule = defineRule<'assignment', Unquoted>({
  id: 'sql-map-unquoted-key',
  summary: 'Look-up keys stand in single quotes in SQL.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: SQL_TEXTS, languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    const type = mapSourceType(document, postfix)
    if (type !== undefined && !isSql(type)) return
    for (const { start, end, quote } of sqlKeys(value.text)) {
      if (quote === '' && !glued(value.text, start, end)) {
        yield foundIn(document.source, value, start, end, { key: value.text.slice(start, end) })
      }
    }
  },
  describe({ source, range, key }) {
    return {
      what: `${key} stands outside quotes.`,
      why: 'An address such as anna@corp.test is then SQL text, which is a syntax error; the look-up fails and mail waits. And a sender can choose an address that changes the query.',
      fixes: [replaceFix(`Write '${key}'`, 'review', source, range, `'${key}'`)],
    }
  },
})

/** Part of a longer word, where quotes round the key alone would not do: left to the eye of a person. */
function glued(text: string, start: number, end: number): boolean {
  return text[start - 1] === '%' || /["'`\w]/.test(text[end] ?? ' ')
}
