/** The layout of files of the shape `table`. */

import type { TextEdit } from '@mailcfg/core'
import type { TableDocument } from '@mailcfg/model'
import type { FormatOptions } from '../options.ts'
import { indexedTableLayout } from './table/indexed.ts'
import { parsedTableLayout } from './table/parsed.ts'

/** The edits that lay the document out. */
export function tableLayout(document: TableDocument, options: FormatOptions): readonly TextEdit[] {
  const { rows, file } = document
  if (rows) return indexedTableLayout(document.source, rows, options)
  return file ? parsedTableLayout(document, file, options) : []
}
