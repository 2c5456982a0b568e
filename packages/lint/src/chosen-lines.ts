/** Chooses the few things of a file that a rule speaks of, and asks again only for lines that an edit has touched. */

import { Memo } from '@mailcfg/core'
import type { Line, LineTree } from '@mailcfg/grammars'

/**
 * Chooses by a condition that follows from the line of a thing alone: not from other lines, and not from where it stands.
 * What the result is given are all things of one kind in a file, in file order; a line may have several of them.
 */
export function chosenBy<T extends { readonly line: Line }>(
  isMeant: (thing: T) => boolean,
): (things: Iterable<T>) => T[] {
  // Edits elsewhere leave the trees of lines alone.
  const answers = new Memo<LineTree, boolean[]>()
  return (things) => {
    const chosen: T[] = []
    let last: Line | undefined
    let known: boolean[] = []
    let nth = 0
    for (const thing of things) {
      const { line } = thing
      nth = line === last ? nth + 1 : 0
      if (nth === 0) known = answers.getOrInsertComputed(line.tree, () => [])
      last = line
      known[nth] ??= isMeant(thing)
      if (known[nth]) chosen.push(thing)
    }
    return chosen
  }
}
