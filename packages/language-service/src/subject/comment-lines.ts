/** The comments of a file, line by line and as blocks. */

import { physicalLines, type Range } from '@mailcfg/core'
import { type Line, leavesOf } from '@mailcfg/grammars'
import { type Document, linesOf, type TableDocument } from '@mailcfg/model'

/** Tables that are longer are not gone through for their comments. */
const LONGEST_TABLE = 256 * 1024

/** The comment lines of a logical line: the whole line, those between its pieces, and what stands behind its text. */
export function commentsOfLine(document: Document, { logical, tree }: Line): Range[] {
  const { source, language } = document
  // The lines of a script are not read: to the tree all of it is as silent as a comment.
  if (language.id === 'sql')
    return [...trimmedLines(source.text, logical.range)].filter((one) => isSqlComment(source.slice(one)))
  if (logical.kind === 'comment') return [...trimmedLines(source.text, logical.range)]
  if (logical.kind !== 'entry') return []
  const leaves = [...leavesOf(tree)].filter(({ kind, trivia }) => kind === 'comment' && trivia)
  const behind = leaves.map((leaf) => shifted(leaf, logical.range.start))
  return [...behind, ...betweenPieces(document, { logical, tree })].sort((a, b) => a.start - b.start)
}

function isSqlComment(line: string): boolean {
  return line.startsWith('--') || line.startsWith('#')
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

/** Comment lines between two pieces of a continued value, and behind the last one. */
function betweenPieces({ source }: Document, { logical }: Line): Range[] {
  const gaps: Range[] = []
  let at = logical.range.start
  for (const piece of logical.pieces) {
    if (piece.start > at) gaps.push({ start: at, end: piece.start })
    at = piece.end
  }
  gaps.push({ start: at, end: logical.range.end })
  return gaps.flatMap((gap) => [...trimmedLines(source.text, gap)].filter(({ start }) => source.text[start] === '#'))
}

function* trimmedLines(text: string, { start, end }: Range): Iterable<Range> {
  for (const line of physicalLines(text.slice(start, end))) {
    const part = text.slice(start + line.start, start + line.end)
    const body = part.trim()
    if (body === '') continue
    const from = start + line.start + part.indexOf(body)
    yield { start: from, end: from + body.length }
  }
}

/** The comment lines of a stretch of a table of which no line trees are kept. */
export function tableComments({ source }: TableDocument, within: Range): Range[] {
  return [...trimmedLines(source.text, within)].filter(({ start }) => source.text[start] === '#')
}

/** Comment lines that stand together; a blank line parts them. Comments inside of a value are not among them. */
export function commentBlocks(document: Document): Range[] {
  const { source } = document
  const isLong = source.length > LONGEST_TABLE
  const bare = document.shape === 'table' && document.file === undefined
  const comments = bare
    ? isLong
      ? []
      : tableComments(document, { start: 0, end: source.length })
    : linesOf(document).flatMap((line) =>
        line.logical.kind === 'comment' || document.language.id === 'sql' ? commentsOfLine(document, line) : [],
      )
  const blocks: { start: number; end: number }[] = []
  for (const { start, end } of comments) {
    const last = blocks.at(-1)
    if (last && /^[ \t\r]*\n[ \t]*$/.test(source.slice({ start: last.end, end: start }))) last.end = end
    else blocks.push({ start, end })
  }
  return blocks
}
