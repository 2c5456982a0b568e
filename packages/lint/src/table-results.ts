/** Rows of tables that only certain parameters ask, for rules about what such a parameter takes as a result. */

import type { PostfixInstance, TableDocument, TableEntry } from '@mailcfg/model'
import { usesOf } from './table-uses.ts'

/** A table beyond that is written by a program, which makes the same mistake in every row or in none. */
const ROW_LIMIT = 20_000

/** Whether somebody asks the table, and nobody but the parameters that fit. */
export function isAskedBy(table: TableDocument, postfix: PostfixInstance | undefined, parameters: RegExp): boolean {
  const uses = usesOf(table, postfix)
  return uses.length > 0 && uses.every(({ parameter }) => parameters.test(parameter))
}

/** The rows that the program uses, in order; of very long tables the first ones. */
export function* usedRows(table: TableDocument): Iterable<TableEntry> {
  for (let index = 0; index < Math.min(table.size, ROW_LIMIT); index++) {
    const row = table.entry(index)
    if (row.used && row.kind === 'entry' && row.value.text !== '') yield row
  }
}
