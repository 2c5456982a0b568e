/** The layout of each shape, and what a layout is. */

import type { TextEdit } from '@mailcfg/core'
import type { Document } from '@mailcfg/model'
import { assignmentsLayout } from './layouts/assignments.ts'
import { blocksLayout } from './layouts/blocks.ts'
import { columnsLayout } from './layouts/columns.ts'
import { containersLayout } from './layouts/containers.ts'
import { sqlLayout } from './layouts/sql.ts'
import { tableLayout } from './layouts/table.ts'
import type { FormatOptions } from './options.ts'

/**
 * The edits that lay a document out; they change white space only, never the order of lines, and nothing in a line
 * that the grammar could not read.
 */
export function layoutEdits(document: Document, options: FormatOptions): readonly TextEdit[] {
  switch (document.shape) {
    case 'assignments':
      return ASSIGNMENTS[document.language.layout?.form ?? 'assignments'](document, options)
    case 'columns':
      return columnsLayout(document, options)
    case 'table':
      return tableLayout(document, options)
    case 'blocks':
      return blocksLayout(document, options)
  }
}

/** The languages of the shape `assignments` by the form that they have on the page. */
const ASSIGNMENTS = { assignments: assignmentsLayout, containers: containersLayout, script: sqlLayout }
