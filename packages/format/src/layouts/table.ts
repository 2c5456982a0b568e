/** The layout of files of the shape `table`. */

import type { TextEdit } from '@mailcfg/core'
import type { TableDocument } from '@mailcfg/model'
import type { FormatOptions } from '../options.ts'

/** The edits that lay the document out. */
export function tableLayout(_document: TableDocument, _options: FormatOptions): readonly TextEdit[] {
  return []
}
