/** Look-up keys in SQL outside quotes. */

import { isSql, mapSourceType, SQL_TEXTS } from '../../src/map-sources.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { maskVariables } from '../../src/sql-variables.ts'

interface Unquoted extends Found {
  readonly key: string
  /** `glued` to a word, or part of a `name` in backquotes: quotes around the key alone would not do. */
  readonly kind: 'bare' | 'glued' | 'name'
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
    const dialect = type === 'pgsql' ? 'postgresql' : type === 'sqlite' ? 'sqlite' : 'mysql'
    for (const { text: key, start, end, quote } of maskVariables(value.text, 'postfix', dialect).variables) {
      if (quote !== '' && quote !== '`') continue
      const kind = quote === '`' ? 'name' : glued(value.text, start, end) ? 'glued' : 'bare'
      // Behind a percent sign that is written twice it may be an operator's operand.
      if (value.text[start - 1] !== '%') yield foundIn(document.source, value, start, end, { key, kind })
    }
  },
  describe({ source, range, key, kind }) {
    if (kind !== 'bare') {
      return {
        what: kind === 'name' ? `${key} is part of a name.` : `${key} stands outside quotes, in the middle of a word.`,
        why: 'Postfix protects quotes of texts in an address, not of names. A sender can choose an address that ends the name and changes the query; any other address gives an error, and mail waits.',
        help: "Keep the key in a column, and compare that with '%s', '%u' or '%d'.",
      }
    }
    return {
      what: `${key} stands outside quotes.`,
      why: 'An address such as anna@corp.test is then SQL text, which is a syntax error; the look-up fails and mail waits. And a sender can choose an address that changes the query.',
      fixes: [replaceFix(`Write '${key}'`, 'review', source, range, `'${key}'`)],
    }
  },
})

/** Part of a longer word, or of an address made of several keys. */
function glued(text: string, start: number, end: number): boolean {
  return /["'`\w@%]/.test(text[end] ?? ' ') || /[\w@]/.test(text[start - 1] ?? ' ')
}
