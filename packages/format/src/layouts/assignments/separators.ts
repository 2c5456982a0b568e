/** Separators that the author lined up: they stay in their column, and one that stands out between two others joins them. */

import { type Line, partOf } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from '@mailcfg/model'

/** How far blanks reach that the author put between a name and the separator. */
interface Head {
  readonly line: Line
  readonly gap: string
  /** Columns of the end of the name and of the separator, from 0. */
  readonly name: number
  readonly separator: number
}

/** Entries that are looked at before and after one to see whether its separator lines up. */
const REACH = 2

/**
 * The blanks before the separator, of the entries where they are not the usual ones; none where these are none at all.
 * @param entries those that take one line: what goes on below has no column to keep to.
 */
export function linedUpGaps(document: AssignmentsDocument, entries: readonly Assignment[]): ReadonlyMap<Line, string> {
  const gaps = new Map<Line, string>()
  if (!document.language.layout?.separator?.startsWith(' ')) return gaps
  const heads = entries.flatMap((entry) => headOf(document, entry.line))
  heads.forEach((head, index) => {
    if (head.gap === '' || head.gap === ' ') return
    // A separator that touches its name moves, and lines up with nothing then.
    const near = heads.slice(Math.max(0, index - REACH), index + REACH + 1).filter(({ gap }) => gap !== '')
    const [above, below] = [heads[index - 1], heads[index + 1]].map((other) => (other?.gap === '' ? undefined : other))
    const before = above?.separator
    if (near.some((other) => other !== head && other.separator === head.separator)) gaps.set(head.line, head.gap)
    else if (before !== undefined && before === below?.separator && before > head.name) {
      gaps.set(head.line, ' '.repeat(before - head.name))
    }
  })
  return gaps
}

function headOf({ source }: AssignmentsDocument, line: Line): Head[] {
  const { tree, logical } = line
  const name = partOf(tree, 'name')
  const separator = partOf(tree, 'separator')
  if (name === undefined || separator === undefined) return []
  const text = source.slice({ start: logical.range.start + name.start, end: logical.range.start + separator.start })
  const gap = text.slice(name.end - name.start)
  if (!/^[ \t]*$/.test(gap)) return []
  return [{ line, gap, name: name.end - name.start, separator: widthOf(text) }]
}

/** Columns that a text takes, with tab stops every eight. */
function widthOf(text: string): number {
  let width = 0
  for (const c of text) width = c === '\t' ? width - (width % 8) + 8 : width + 1
  return width
}
