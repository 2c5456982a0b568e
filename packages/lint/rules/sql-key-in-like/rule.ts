/** The key as a pattern of LIKE, where `%` and `_` in an address match anything. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { SQL_LANGUAGES, type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { MASK } from '../../src/sql-variables.ts'

interface KeyPattern extends Found {
  readonly query: SqlQuery
  /** Where LIKE stands, when `=` does the same without patterns. */
  readonly operator: { readonly start: number; readonly end: number; readonly text: string } | undefined
}

export const rule = defineRule<'document', KeyPattern>({
  id: 'sql-key-in-like',
  summary: 'A key is used as a pattern of LIKE.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      for (const { operator, left, right } of statementOf(query)?.comparisons ?? []) {
        const [pattern] = right
        if (operator !== 'like' || pattern?.kind !== 'text' || !pattern.text.includes(MASK)) continue
        if (!clientVariables(query, pattern.start, pattern.end)) continue
        const between = query.text.slice(left.end, pattern.start)
        const like = /\b(?:NOT\s+)?LIKE\b/i.exec(between)
        const isPlain = !/[%_\\]/.test(pattern.text) && like !== null && between.trim() === like[0]
        const start = left.end + (like?.index ?? 0)
        yield {
          source: document.source,
          range: query.rangeOf(pattern.start, pattern.end),
          query,
          operator: isPlain
            ? { start, end: start + like[0].length, text: /^NOT/i.test(like[0]) ? '<>' : '=' }
            : undefined,
        }
      }
    }
  },
  describe({ source, query, operator }) {
    return {
      what: 'The key is a pattern here: "_" in it matches any character, "%" any text.',
      why: 'Programs protect quotes in a key, not these two. An address such as jo_n@corp.test, or one made up for it, finds the rows of others.',
      ...(operator
        ? {
            fixes: [
              replaceFix(
                `Write ${operator.text}`,
                'review',
                source,
                query.rangeOf(operator.start, operator.end),
                operator.text,
              ),
            ],
          }
        : { help: 'Compare with =, or take the part that you want with SUBSTRING_INDEX or split_part.' }),
    }
  },
})

/** Whether a stretch of the query holds a variable whose text the client chooses. */
function clientVariables({ program, variables }: SqlQuery, start: number, end: number): boolean {
  return variables.some(
    (one) =>
      start <= one.start && one.end <= end && (program === 'postfix' || /[und]$|user|domain|local_part/.test(one.text)),
  )
}
