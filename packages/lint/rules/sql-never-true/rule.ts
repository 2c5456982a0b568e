/** Conditions that no row can meet. */

import type { Label } from '@mailcfg/core'
import type { SqlComparison, SqlExpression } from '@mailcfg/sql'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { SQL_LANGUAGES, type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { MASK } from '../../src/sql-variables.ts'

interface NeverTrue extends Found {
  readonly kind: 'null' | 'twice' | 'constants' | 'case'
  readonly related: readonly Label[]
  /** For NULL: what to write instead of the operator and where. */
  readonly instead: { readonly start: number; readonly end: number; readonly text: string } | undefined
  readonly query: SqlQuery
}

export const rule = defineRule<'document', NeverTrue>({
  id: 'sql-never-true',
  summary: 'No row can meet a condition of the query.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      const comparisons = statementOf(query)?.comparisons ?? []
      for (const comparison of comparisons) {
        const found = impossible(query, comparison, comparisons)
        if (found) yield { source: document.source, query, ...found }
      }
    }
  },
  describe({ source, kind, related, instead, query }) {
    const why = 'The query finds nothing, whoever is asked for, and the database sees no fault in it.'
    if (kind === 'null') {
      return {
        what: 'Nothing is equal or unequal to NULL: this condition is never true.',
        why,
        ...(instead
          ? {
              fixes: [
                replaceFix(
                  `Write ${instead.text}`,
                  'review',
                  source,
                  query.rangeOf(instead.start, instead.end),
                  instead.text,
                ),
              ],
            }
          : { help: 'Write IS NULL or IS NOT NULL.' }),
      }
    }
    if (kind === 'twice')
      return {
        what: 'The same column cannot have this value too.',
        why,
        related,
        help: 'Write OR between the two, or IN (…, …).',
      }
    if (kind === 'case') {
      return {
        what: 'Postfix looks up lower case keys; this column is turned to upper case.',
        why,
        help: 'Write lower(…) on the column.',
      }
    }
    return { what: 'These two values are never equal.', why, help: 'Delete the condition, or compare a column.' }
  },
})

type Reason = Pick<NeverTrue, 'kind' | 'related' | 'instead' | 'range'>

function impossible(query: SqlQuery, comparison: SqlComparison, all: readonly SqlComparison[]): Reason | undefined {
  const { operator, left, right, isRequired, isNegated, start, end } = comparison
  const [other] = right
  if (other === undefined || isNegated) return undefined
  const range = query.rangeOf(start, end)
  const found = (kind: Reason['kind']): Reason => ({ kind, range, related: [], instead: undefined })
  if (/^(?:=|<>)$/.test(operator) && (left.kind === 'null' || other.kind === 'null')) {
    const text = operator === '=' ? 'IS' : 'IS NOT'
    const between = query.text.slice(left.end, other.start)
    const sign = /=|<>|!=/.exec(between)
    const at = left.end + (sign?.index ?? 0)
    return {
      ...found('null'),
      instead: sign && other.kind === 'null' ? { start: at, end: at + sign[0].length, text } : undefined,
    }
  }
  if (operator !== '=' || !isRequired) return undefined
  if (isUpper(left) && holdsKey(other) && hasCase(query)) return found('case')
  const value = constantOf(other)
  if (value === undefined) return undefined
  if (constantOf(left) !== undefined)
    return constantOf(left) === value || left.kind !== other.kind ? undefined : found('constants')
  const first = all.find((one) => contradicts(one, comparison, value))
  if (first === undefined || all.indexOf(first) > all.indexOf(comparison)) return undefined
  const message = 'has another value here'
  return {
    ...found('twice'),
    related: [{ source: query.document.source, range: query.rangeOf(first.start, first.end), message }],
  }
}

/** Whether both must hold, and want different texts or numbers of one column. */
function contradicts(one: SqlComparison, other: SqlComparison, value: string): boolean {
  if (one === other || one.operator !== '=' || !one.isRequired || one.isNegated || one.scope !== other.scope)
    return false
  const mine = one.right[0] && constantOf(one.right[0])
  if (mine === undefined || mine === value || one.right[0]?.kind !== other.right[0]?.kind) return false
  const column = nameOf(one.left)
  return column !== undefined && column === nameOf(other.left)
}

function nameOf(expression: SqlExpression): string | undefined {
  return expression.kind === 'column'
    ? `${expression.qualifier?.text ?? ''}.${expression.name.text}`.toLowerCase()
    : undefined
}

/** A text without variables in it, blanks at its end left out as databases do, or a number. */
function constantOf(expression: SqlExpression): string | undefined {
  if (expression.kind === 'number') return String(Number(expression.text))
  return expression.kind === 'text' && !expression.text.includes(MASK)
    ? expression.text.trimEnd().toLowerCase()
    : undefined
}

function isUpper(expression: SqlExpression): boolean {
  return expression.kind === 'call' && /^(?:upper|ucase)$/.test(expression.name)
}

function holdsKey(expression: SqlExpression): boolean {
  return expression.kind === 'text' && expression.text.includes(MASK)
}

/** MySQL compares without regard to case. */
function hasCase({ program, dialect }: SqlQuery): boolean {
  return program === 'postfix' && (dialect === 'postgresql' || dialect === 'sqlite')
}
