/** The layout of files of the shape `blocks`. */

import type { TextEdit } from '@mailcfg/core'
import type { BlocksDocument } from '@mailcfg/model'
import type { FormatOptions } from '../options.ts'

/** The edits that lay the document out. */
export function blocksLayout(_document: BlocksDocument, _options: FormatOptions): readonly TextEdit[] {
  return []
}
