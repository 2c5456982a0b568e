/** What files of the shape `assignments` say. */

import type { AssignmentsDocument } from '@mailcfg/model'
import type { Fact } from '../meaning.ts'

/** The facts of a document in file order. */
export function* assignmentsMeaning(_document: AssignmentsDocument): Iterable<Fact> {}
