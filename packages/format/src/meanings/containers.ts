/** What Apache's configuration says: the text of every line as it is joined, and comments. */

import { JoinedText } from '@mailcfg/core'
import type { AssignmentsDocument } from '@mailcfg/model'
import type { Fact } from '../fact.ts'

/** The lines in file order, without the blanks at both ends, which the server takes away behind the joins. */
export function* containersMeaning({ source, file }: AssignmentsDocument): Iterable<Fact> {
  for (const { logical, tree } of file.lines) {
    if (logical.kind === 'blank') continue
    const joined = JoinedText.of(source.text, logical.pieces)
    yield {
      text: `${tree.kind} ${logical.kind === 'entry' && tree.kind === 'broken' ? joined.text : joined.trim().text}`,
      line: source.positionAt(logical.range.start).line,
    }
  }
}
