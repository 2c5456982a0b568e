/** What files of the shape `blocks` say. */

import type { BlocksDocument } from '@mailcfg/model'
import type { Fact } from '../meaning.ts'

/** The facts of a document in file order. */
export function* blocksMeaning(_document: BlocksDocument): Iterable<Fact> {}
