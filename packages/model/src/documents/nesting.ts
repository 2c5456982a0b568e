/** Pairs the `if` and `endif` lines of regexp, pcre and cidr tables. */

import type { Line } from '@mailcfg/grammars'
import type { FileProblem } from './document.ts'

/** How many `if` each line stands in, and the `if` and `endif` that have no partner. */
export interface Nesting {
  readonly depths: readonly number[]
  readonly problems: readonly FileProblem[]
}

/**
 * Goes through the lines as Postfix does: an `if` or `endif` that is skipped for another problem does not count.
 * @param skipped lines that Postfix skips by themselves
 */
export function readNesting(lines: readonly Line[], skipped: ReadonlySet<Line>): Nesting {
  const depths: number[] = []
  const open: Line[] = []
  const problems: FileProblem[] = []
  for (const line of lines) {
    const counts = !skipped.has(line)
    if (counts && line.tree.kind === 'endif' && open.pop() === undefined)
      problems.push(problem('endif-without-if', line))
    depths.push(open.length)
    if (counts && line.tree.kind === 'if') open.push(line)
  }
  return { depths, problems: [...problems, ...open.map((line) => problem('if-without-endif', line))] }
}

function problem(code: string, line: Line): FileProblem {
  const { start } = line.logical.range
  const keyword = line.tree.parts.find(({ kind }) => kind === 'keyword') ?? { start: 0, end: 0 }
  return { code, range: { start: start + keyword.start, end: start + keyword.end }, line }
}
