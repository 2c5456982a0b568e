/** Tables in FROM that no condition ties to the others. */

import type { SqlColumnName, SqlExpression, SqlScope, SqlStatement, SqlTable } from '@mailcfg/sql'
import { defineRule, type Found } from '../../src/rule.ts'
import { SQL_LANGUAGES, type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { MASK } from '../../src/sql-variables.ts'

interface Loose extends Found {
  readonly query: SqlQuery
  readonly name: string
}

export const rule = defineRule<'document', Loose>({
  id: 'sql-tables-not-joined',
  summary: 'No condition ties a table of the query to the others.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: SQL_LANGUAGES },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      const statement = statementOf(query)
      const scopes = new Set(statement?.columnNames.map(({ scope }) => scope))
      for (const scope of scopes) {
        const table = statement && scope && looseTable(statement, scope)
        if (table) {
          const range = query.rangeOf(table.start, (table.alias ?? table).end)
          yield { source: document.source, range, query, name: (table.alias ?? table.name).text }
        }
      }
    }
  },
  describe({ query: { program }, name }) {
    return {
      what: `No condition ties ${name} to the other tables.`,
      why:
        program === 'postfix'
          ? `Each row that fits comes back once for every row of ${name}. Postfix joins them all with commas: a mail goes out many times, or the answer is of no use.`
          : `Each row that fits comes back once for every row of ${name}, and a login with several rows fails or takes the first.`,
      help: `Compare a column of ${name} with one of the others, or leave ${name} out.`,
    }
  },
})

/** A table of several that stands alone; `undefined` also when a column without a table's name may be what ties it. */
function looseTable({ comparisons }: SqlStatement, { tables, isOpen }: SqlScope): SqlTable | undefined {
  if (tables.length < 2 || isOpen) return undefined
  const groups = new Map(tables.map((table, index) => [table, index]))
  const join = (some: readonly SqlTable[]): void => {
    const joined = new Set(some.map((table) => groups.get(table)))
    const [first] = joined
    for (const [table, group] of groups) if (joined.has(group) && first !== undefined) groups.set(table, first)
  }
  for (const [index, table] of tables.entries()) if (table.isTied) join([table, ...tables.slice(0, index)])
  const keyed: SqlTable[] = []
  for (const { left, right } of comparisons) {
    const columns = [left, ...right].flatMap(columnsIn)
    if (columns.length > 1 && columns.some(({ qualifier }) => qualifier === undefined)) return undefined
    if ([left, ...right].some((one) => one.kind === 'other')) return undefined
    const named = columns.flatMap(({ qualifier }) => tables.filter((table) => isCalled(table, qualifier?.text)))
    join(named)
    if ([left, ...right].some(holdsKey)) keyed.push(...(columns.every(({ qualifier }) => qualifier) ? named : tables))
  }
  // Tables that are all asked for the key hang together through it.
  join(keyed)
  const sizes = new Map<number, number>()
  for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes.size < 2
    ? undefined
    : tables.find((table) => !keyed.includes(table) && sizes.get(groups.get(table) ?? -1) === 1)
}

function isCalled({ name, alias }: SqlTable, qualifier: string | undefined): boolean {
  return qualifier !== undefined && (alias ?? name).text.toLowerCase() === qualifier.toLowerCase()
}

/** The columns of an expression, those in the arguments of functions included. */
function columnsIn(expression: SqlExpression): SqlColumnName[] {
  if (expression.kind === 'column') return [expression]
  return expression.kind === 'call' ? expression.arguments.flatMap(columnsIn) : []
}

function holdsKey(expression: SqlExpression): boolean {
  if (expression.kind === 'call') return expression.arguments.some(holdsKey)
  return expression.kind === 'text' && expression.text.includes(MASK)
}
