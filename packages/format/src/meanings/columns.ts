/** What files of the shape `columns` say. */

import type { ColumnsDocument } from '@mailcfg/model'
import type { Fact } from '../meaning.ts'

/** The facts of a document in file order. */
export function* columnsMeaning(_document: ColumnsDocument): Iterable<Fact> {}
