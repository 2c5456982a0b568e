/** Layout of the shape `blocks`: indentation per open section, `name = value`, `type name {`. */

import type { TextEdit } from '@mailcfg/core'
import { type Leaf, type Line, type LineTree, leavesOf, partOf } from '@mailcfg/grammars'
import type { BlocksDocument } from '@mailcfg/model'
import { layBlankLines, withoutTrailingBlanks } from '../blank-lines.ts'
import type { FormatOptions } from '../options.ts'
import { Rewriting } from '../rewriting.ts'
import { indentationEnd } from './blocks/columns.ts'
import { CommentColumns } from './blocks/comments.ts'
import { depthsOf } from './blocks/depths.ts'
import { laidEntry } from './blocks/entry.ts'
import { toggledComments } from './blocks/toggled.ts'

/**
 * The edits of a file of blocks. A line that the reader refuses stays as it is; where a brace is missing, or is one too
 * many, nobody knows how deep the lines behind it are, and they keep their indentation.
 */
export function blocksLayout(document: BlocksDocument, options: FormatOptions): readonly TextEdit[] {
  const { file } = document
  const rewriting = new Rewriting(file)
  const unit = options.indent ?? document.language.layout?.indent ?? INDENT
  const columns = depthsOf(document).map((depth) => (depth === undefined ? undefined : depth * unit))
  const comments = new CommentColumns(unit)
  const toggled = toggledComments(file.lines, (line) => rewriting.textOf(line))
  const known = hereDocumentAt(document)
  let isBrokenOff = false
  for (const [i, line] of file.lines.entries()) {
    const { kind } = line.logical
    const column = columns[i]
    // A comment that breaks a continued line off was meant to stand inside of it.
    if (kind !== 'comment') isBrokenOff = kind === 'dropped'
    const isFree = column !== undefined && !isBrokenOff && (column === 0 || !toggled.has(line))
    if (i > known) rewriting.keep(line)
    else if (kind === 'entry') layEntry(rewriting, line, comments, column)
    else if (kind === 'comment' && isFree) layComment(rewriting, line, comments, column)
    else comments.blank()
  }
  layBlankLines(rewriting, file)
  return rewriting.edits()
}

/** What doveconf itself indents the settings of a section by. */
const INDENT = 2

/** Index of the first line whose value is `<<MARKER`; Dovecot 2.4.5 takes the lines behind it for text. */
function hereDocumentAt({ file, source }: BlocksDocument): number {
  const at = file.lines.findIndex(({ logical: { range }, tree }) => {
    const value = tree.kind === 'setting' ? partOf(tree, 'value') : undefined
    return value !== undefined && source.text.startsWith('<<', range.start + value.start)
  })
  return at < 0 ? file.lines.length : at
}

function layEntry(rewriting: Rewriting, line: Line, comments: CommentColumns, column: number | undefined): void {
  const before = rewriting.textOf(line)
  const text = line.tree.kind === 'broken' ? undefined : laidEntry(before, line.tree, column)
  if (text !== undefined) rewriting.lay(line, text)
  comments.entry(commentBehind(line.tree, before), before, rewriting.after(line))
}

/** Offset of the comment behind the text of a line; those between the parts of a continued line are none. */
function commentBehind(tree: LineTree, text: string): number | undefined {
  let last: Leaf | undefined
  for (const leaf of leavesOf(tree)) if (leaf.kind === 'comment') last = leaf
  return last && text.slice(last.end).trim() === '' ? last.start : undefined
}

function layComment(rewriting: Rewriting, line: Line, comments: CommentColumns, column: number): void {
  const text = rewriting.textOf(line)
  const place = comments.comment(text, column)
  rewriting.lay(line, ' '.repeat(place) + withoutTrailingBlanks(text.slice(indentationEnd(text))))
}
