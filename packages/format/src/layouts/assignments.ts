/** The layout of files of the shape `assignments`. */

import type { TextEdit } from '@mailcfg/core'
import type { AssignmentsDocument } from '@mailcfg/model'
import type { FormatOptions } from '../options.ts'

/** The edits that lay the document out. */
export function assignmentsLayout(_document: AssignmentsDocument, _options: FormatOptions): readonly TextEdit[] {
  return []
}
