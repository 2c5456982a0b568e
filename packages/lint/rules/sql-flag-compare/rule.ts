/** Comparisons whose constant does not fit the type of the column, as with flags. */

import type { SqlExpression } from '@mailcfg/sql'
import { defineRule, type Found } from '../../src/rule.ts'
import { SQL_LANGUAGES, type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { type KnownColumn, resolveColumn, schemaOf } from '../../src/sql-schema.ts'
import { MASK } from '../../src/sql-variables.ts'

type Kind = 'boolean-number' | 'boolean-text' | 'enum-value' | 'enum-position' | 'number-text'

interface Misfit extends Found {
  readonly kind: Kind
  readonly column: KnownColumn
  readonly constant: string
}

export const rule = defineRule<'document', Misfit>({
  id: 'sql-flag-compare',
  summary: 'A column is compared with a value that its type does not have.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    const queries = sqlQueries(document, stack)
    if (queries.length === 0) return
    const { tables, trusted } = schemaOf(stack)
    if (trusted.size === 0) return
    for (const query of queries) {
      for (const { operator, left, right } of statementOf(query)?.comparisons ?? []) {
        const resolved =
          left.kind === 'column' && /^(?:=|<>|in)$/.test(operator) ? resolveColumn(left, tables) : undefined
        if (resolved?.kind !== 'column') continue
        for (const value of right) {
          const kind = misfit(query, resolved.column, value)
          const constant = query.sql.slice(value.start, value.end)
          const range = query.rangeOf(value.start, value.end)
          if (kind) yield { source: document.source, range, kind, column: resolved.column, constant }
        }
      }
    }
  },
  describe({ kind, column, constant }) {
    const name = column.name.text
    const values = column.values.map((value) => `'${value}'`).join(', ')
    // Only among digits is the position likely to be another one than was meant.
    const isLucky = kind === 'enum-position' && !column.values.every((value) => /^\d+$/.test(value))
    return {
      ...words(kind, name, constant, values),
      ...(isLucky ? { severity: 'warning' as const } : {}),
      related: [{ source: column.source, range: column.name, message: 'is made here' }],
    }
  },
})

function words(kind: Kind, name: string, constant: string, values: string) {
  switch (kind) {
    case 'boolean-number':
      return {
        what: `${name} is boolean; PostgreSQL does not compare that with the number ${constant}.`,
        why: 'Each look-up ends with "operator does not exist: boolean = integer".',
        help: `Write ${name} alone, or NOT ${name}.`,
      }
    case 'boolean-text':
      return {
        what: `${constant} is no value of the boolean column ${name}.`,
        why: 'Each look-up ends with "invalid input syntax for type boolean".',
        help: `Write ${name} alone, or NOT ${name}.`,
      }
    case 'enum-value':
      return {
        what: `${name} is never ${constant}; its values are ${values}.`,
        why: 'The comparison holds for no row, and no fault is logged.',
        help: `Compare with one of ${values}.`,
      }
    case 'enum-position':
      return {
        what: `${constant} is a position in the list of ${name}, not a value: ${values}.`,
        why: 'MySQL compares a number with the place of the value in the list, the first being 1. With digits as values that is another one than it looks.',
        help: `Compare with a text, one of ${values}.`,
      }
    default:
      return {
        what: `${name} is a number; the text ${constant} counts as 0.`,
        why: 'MySQL turns the text into a number: the rows with 0 are found, which are mostly those that are switched off.',
        impact: 'insecure' as const,
        help: 'Compare with a number.',
      }
  }
}

const NUMBERS = /^(?:tiny|small|medium|big)?int(?:eger)?(?:unsigned)?$/
const BOOLEAN_TEXT = /^(?:t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|off|of|1|0)$/i

function misfit({ dialect }: SqlQuery, { type, values }: KnownColumn, value: SqlExpression): Kind | undefined {
  const text = value.kind === 'text' && !value.text.includes(MASK) ? value.text : undefined
  if (dialect === 'postgresql') {
    if (!/^bool(?:ean)?$/.test(type)) return undefined
    if (value.kind === 'number') return 'boolean-number'
    return text !== undefined && !BOOLEAN_TEXT.test(text.trim()) ? 'boolean-text' : undefined
  }
  if (dialect !== 'mysql') return undefined
  if (type === 'enum' && values.length > 0) {
    if (value.kind === 'number') return 'enum-position'
    const isValue = values.some((one) => one.toLowerCase() === text?.toLowerCase())
    return text !== undefined && !isValue ? 'enum-value' : undefined
  }
  // MySQL reads the number at the start of a text.
  const isNumber = NUMBERS.test(type) || /^bool(?:ean)?$/.test(type)
  return isNumber && text !== undefined && /^[a-z]/i.test(text.trim()) ? 'number-text' : undefined
}
