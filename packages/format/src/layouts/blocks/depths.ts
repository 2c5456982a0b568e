/** How many sections are open around each line of a file of blocks, as far as its lines tell. */

import type { Line } from '@mailcfg/grammars'
import { type BlocksDocument, bracesOf } from '@mailcfg/model'
import { columnAt, DEEPEST, indentationEnd } from './columns.ts'

/**
 * The depth of every line of the file, of a closing brace that of its section; `undefined` from the first line on
 * behind which it is a guess: a section without an end, an end without a section, or a line that cannot be read and was
 * meant to open or close one. Sections may begin in one file and end in another, so such a file need not be wrong.
 */
export function depthsOf(document: BlocksDocument): (number | undefined)[] {
  const { file, problems } = document
  const unbalanced = new Set(problems.filter(({ code }) => UNBALANCED.has(code)).map(({ line }) => line))
  let depth = 0
  let lost = false
  return file.lines.map((line, i) => {
    const { closes, opens } = bracesOf(file, line)
    const broken = line.tree.kind === 'broken'
    lost ||= unbalanced.has(line) || (broken && (opens || closes > 0 || goesDeeper(document, i)))
    if (lost) return undefined
    depth -= closes
    const own = depth
    if (opens) depth++
    return own > DEEPEST ? undefined : own
  })
}

const UNBALANCED = new Set(['unexpected-close', 'unclosed-section'])

/** Whether the next entry is indented deeper than a line. */
function goesDeeper({ file, source }: BlocksDocument, index: number): boolean {
  const columnOf = ({ logical: { range } }: Line): number => {
    const text = source.slice(range)
    return columnAt(text, indentationEnd(text))
  }
  let next = index + 1
  while (file.lines[next] && file.lines[next]?.logical.kind !== 'entry') next++
  const behind = file.lines[next]
  return behind !== undefined && columnOf(behind) > columnOf(file.lines[index] as Line)
}
