/** What a file says, apart from its layout: the facts that have to be the same before and after formatting. */

import type { Document } from '@mailcfg/model'
import type { Fact } from './fact.ts'
import { assignmentsMeaning } from './meanings/assignments.ts'
import { blocksMeaning } from './meanings/blocks.ts'
import { columnsMeaning } from './meanings/columns.ts'
import { containersMeaning } from './meanings/containers.ts'
import { sqlMeaning } from './meanings/sql.ts'
import { tableMeaning } from './meanings/table.ts'

export type { Fact }

/** Everything that a file says, in file order: entries, lines that cannot be read, and comments. */
export function meaningOf(document: Document): Iterable<Fact> {
  switch (document.shape) {
    case 'assignments':
      return ASSIGNMENTS[document.language.layout?.form ?? 'assignments'](document)
    case 'columns':
      return columnsMeaning(document)
    case 'table':
      return tableMeaning(document)
    case 'blocks':
      return blocksMeaning(document)
  }
}

/** The languages of the shape `assignments` by the form that they have on the page. */
const ASSIGNMENTS = { assignments: assignmentsMeaning, containers: containersMeaning, script: sqlMeaning }
