/** Select clauses whose columns are not those that Courier reads, which it knows by their order alone. */

import type { SqlColumn } from '@mailcfg/sql'
import { COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { sqlQueries, statementOf } from '../../src/sql-queries.ts'

interface WrongColumns extends Found {
  readonly count: number
  /** A column that stands in another one's place: its name, and its number from 1. */
  readonly misplaced: { readonly name: string; readonly number: number } | undefined
}

/** What Courier takes the columns for, in this order; the first six must be there. */
const ORDER = [
  ...['user name', 'crypted password', 'clear password', 'uid', 'gid', 'home directory'],
  ...['maildir', 'quota', 'full name', 'options'],
]

/** Names that tell what a column holds, with the numbers at which that is right. */
const TELLING: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:passw(?:or)?d|passwd|pw|crypt|cryptpw|clear|clearpwd?)$/, [2, 3]],
  [/^(?:uidnumber|uid_number)$/, [4]],
  [/^(?:gid|gidnumber|gid_number)$/, [5]],
  [/^(?:homedir|home|home_?directory)$/, [6, 7]],
  [/^maildir$/, [6, 7]],
]

export const rule = defineRule<'document', WrongColumns>({
  id: 'courier-mysql-select-columns',
  summary: 'The columns of a select clause are not those that Courier reads.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: COURIER_SQL },
  *check(document, { stack }) {
    const { source } = document
    for (const query of sqlQueries(document, stack)) {
      const { columns = [] } = statementOf(query) ?? {}
      if (query.role !== 'account' || query.isBuilt || columns.length === 0) continue
      if (columns.some(({ isWildcard }) => isWildcard)) continue
      const count = columns.length
      if (count < 6) {
        const start = query.text.search(/\S/)
        yield { source, range: query.rangeOf(start, start + 'SELECT'.length), count, misplaced: undefined }
        continue
      }
      const number = columns.findIndex(isMisplaced) + 1
      const column = columns[number - 1]
      if (column === undefined) continue
      const range = query.rangeOf(column.start, column.end)
      yield { source, range, count, misplaced: { name: columnOf(column) ?? '', number } }
    }
  },
  describe({ count, misplaced }) {
    const why = 'Courier takes the columns by their order alone, so every login fails, or gets the wrong user id.'
    if (misplaced) {
      const taken = ORDER[misplaced.number - 1] ?? 'nothing'
      return {
        what: `${misplaced.name} is column ${misplaced.number}, which Courier takes for ${taken === 'nothing' ? taken : `the ${taken}`}.`,
        why,
        help: `The order is ${ORDER.join(', ')}; names and aliases do not count.`,
      }
    }
    return {
      what: `This query returns ${count} ${count === 1 ? 'column' : 'columns'}; Courier reads at least six.`,
      why,
      help: `Return ${ORDER.slice(0, 6).join(', ')}, and then, if you have them, maildir, quota and full name; write '' for a password that you do not keep.`,
    }
  },
})

function isMisplaced(column: SqlColumn, index: number): boolean {
  const name = columnOf(column)
  return name !== undefined && TELLING.some(([pattern, numbers]) => pattern.test(name) && !numbers.includes(index + 1))
}

/** The column of the table that is returned as it stands. */
function columnOf({ expression }: SqlColumn): string | undefined {
  return expression.kind === 'column' ? expression.name.text.toLowerCase() : undefined
}
