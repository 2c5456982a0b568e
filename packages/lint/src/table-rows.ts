/** Rows of tables by the first word of their result: from bytes in tables that may be huge. */

import { rowsByFirstWord } from '@mailcfg/core'
import type { TableDocument } from '@mailcfg/model'

/** The rows, in file order, whose result starts with a wanted word; rows of large tables are not decoded for it. */
export function* rowsByResult(table: TableDocument, wanted: (word: string) => boolean): Iterable<number> {
  if (table.rows) {
    yield* rowsByFirstWord(table.rows, wanted)
    return
  }
  for (let row = 0; row < table.size; row++) {
    if (wanted(/^\S*/.exec(table.entry(row).value.text)?.[0] ?? '')) yield row
  }
}
