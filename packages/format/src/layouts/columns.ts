/** The layout of files of the shape `columns`. */

import type { TextEdit } from '@mailcfg/core'
import type { ColumnsDocument } from '@mailcfg/model'
import type { FormatOptions } from '../options.ts'

/** The edits that lay the document out. */
export function columnsLayout(_document: ColumnsDocument, _options: FormatOptions): readonly TextEdit[] {
  return []
}
