/** What a file says, apart from its layout: the facts that have to be the same before and after formatting. */

import type { Document } from '@mailcfg/model'
import { assignmentsMeaning } from './meanings/assignments.ts'
import { blocksMeaning } from './meanings/blocks.ts'
import { columnsMeaning } from './meanings/columns.ts'
import { tableMeaning } from './meanings/table.ts'

/** One thing that a file says. */
export interface Fact {
  /** What the program takes from it, written so that equal meanings give equal texts. */
  readonly text: string
  /** Physical line, from 0, where it stands. */
  readonly line: number
}

/** Everything that a file says, in file order: entries, lines that cannot be read, and comments. */
export function meaningOf(document: Document): Iterable<Fact> {
  switch (document.shape) {
    case 'assignments':
      return assignmentsMeaning(document)
    case 'columns':
      return columnsMeaning(document)
    case 'table':
      return tableMeaning(document)
    case 'blocks':
      return blocksMeaning(document)
  }
}
