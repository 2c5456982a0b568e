/** How many containers are open around each line of Apache's configuration. */

import { type Line, leavesOf } from '@mailcfg/grammars'
import { DEEPEST } from '../blocks/columns.ts'

/**
 * The depth of every line, of a closing tag that of its container; `undefined` from the first line on behind which it is
 * a guess: tags that do not match, and tags that cannot be read.
 */
export function containerDepths(lines: readonly Line[], textOf: (line: Line) => string): (number | undefined)[] {
  const open: { readonly tag: string; readonly at: number }[] = []
  let lost = lines.length
  const depths = lines.map((line, i) => {
    const { kind } = line.tree
    if (i > lost) return undefined
    if (kind === 'container-open') return open.push({ tag: tagOf(line, textOf(line)), at: i }) - 1
    const closes = kind === 'container-close' && open.pop()?.tag === tagOf(line, textOf(line))
    if (kind === 'broken' || (kind === 'container-close' && !closes)) lost = i
    return open.length
  })
  const known = Math.min(lost, open[0]?.at ?? lines.length)
  return depths.map((depth, i) => (i < known && depth !== undefined && depth <= DEEPEST ? depth : undefined))
}

/** The name of a tag, which httpd compares without regard to case. */
function tagOf({ tree }: Line, text: string): string {
  for (const { start, end, trivia } of leavesOf(tree)) {
    if (!trivia)
      return text
        .slice(start, end)
        .replace(/[</>\s]/g, '')
        .toLowerCase()
  }
  return ''
}
