/** What an SQL script says: its words, and its strings and comments as they are, to every client that may run it. */

import type { AssignmentsDocument } from '@mailcfg/model'
import type { Fact } from '../fact.ts'
import { SQL_READINGS, sqlLexemes } from '../sql-reading.ts'

/** How many pieces make one fact: large dumps have millions of them. */
const PIECES = 64

/** The pieces of the script in order, once for each reader; blanks at the end of a comment's line are none of it. */
export function* sqlMeaning({ source }: AssignmentsDocument): Iterable<Fact> {
  const { text } = source
  for (const reading of SQL_READINGS) {
    let said: string[] = []
    let first = 0
    for (const { kind, start, end } of sqlLexemes(text, reading)) {
      if (said.length === 0) first = start
      const raw = text.slice(start, end)
      const piece = kind === 'comment' ? raw.replace(/(?<!\s)\s+$/, '') : raw
      said.push(`${kind} ${piece.length} ${piece}`)
      if (said.length < PIECES) continue
      yield { text: said.join('\n'), line: source.positionAt(first).line }
      said = []
    }
    if (said.length > 0) yield { text: said.join('\n'), line: source.positionAt(first).line }
  }
}
