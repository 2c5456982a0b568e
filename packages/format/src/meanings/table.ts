/** What files of the shape `table` say. */

import type { TableDocument } from '@mailcfg/model'
import type { Fact } from '../fact.ts'
import { indexedTableMeaning } from './table/indexed.ts'
import { parsedTableMeaning } from './table/parsed.ts'

/** The facts of a document in file order. */
export function* tableMeaning(document: TableDocument): Iterable<Fact> {
  const { rows, file } = document
  if (rows) yield* indexedTableMeaning(document.source, rows)
  else if (file) yield* parsedTableMeaning(document, file)
}
