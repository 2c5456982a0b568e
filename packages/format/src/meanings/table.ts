/** What files of the shape `table` say. */

import type { TableDocument } from '@mailcfg/model'
import type { Fact } from '../meaning.ts'

/** The facts of a document in file order. */
export function* tableMeaning(_document: TableDocument): Iterable<Fact> {}
