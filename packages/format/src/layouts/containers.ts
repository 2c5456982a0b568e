/** Layout of Apache's configuration: indentation per open container; the arguments of directives stay as they are. */

import type { TextEdit } from '@mailcfg/core'
import type { AssignmentsDocument } from '@mailcfg/model'
import { layBlankLines, withoutTrailingBlanks } from '../blank-lines.ts'
import { plainBreaks } from '../line-breaks.ts'
import type { FormatOptions } from '../options.ts'
import { Rewriting } from '../rewriting.ts'
import { indentationEnd } from './blocks/columns.ts'
import { CommentColumns } from './blocks/comments.ts'
import { toggledComments } from './blocks/toggled.ts'
import { containerDepths } from './containers/depths.ts'

/** The edits of a file of containers. Where their tags do not match, the lines behind keep their indentation. */
export function containersLayout(document: AssignmentsDocument, options: FormatOptions): readonly TextEdit[] {
  const { file, language } = document
  const rewriting = new Rewriting(file)
  const unit = options.indent ?? language.layout?.indent ?? 2
  const depths = containerDepths(file.lines, (line) => rewriting.textOf(line))
  const toggled = toggledComments(file.lines, (line) => rewriting.textOf(line))
  const comments = new CommentColumns(unit)
  file.lines.forEach((line, i) => {
    const text = rewriting.textOf(line)
    const depth = depths[i]
    const column = depth === undefined || (depth > 0 && toggled.has(line)) ? undefined : depth * unit
    if (line.logical.kind === 'entry') {
      const laid = line.tree.kind === 'broken' ? undefined : laidDirective(text, column)
      if (laid !== undefined) rewriting.lay(line, laid)
      comments.entry(undefined, text, text)
    } else if (line.logical.kind === 'comment' && column !== undefined) {
      const place = ' '.repeat(comments.comment(text, column))
      rewriting.lay(line, place + withoutTrailingBlanks(text.slice(indentationEnd(text))))
    } else comments.blank()
  })
  layBlankLines(rewriting, file)
  return rewriting.edits()
}

/** Lines that a backslash joins keep their indentation, which is a part of the text that is joined. */
function laidDirective(text: string, column: number | undefined): string | undefined {
  const plain = plainBreaks(text)?.replace(/\n$/, '')
  if (plain === undefined) return undefined
  const placed = column === undefined ? plain : ' '.repeat(column) + plain.slice(indentationEnd(plain))
  const trimmed = placed.replace(/(?<![ \t\r])[ \t\r]+$/, '')
  if (!trimmed.endsWith('\\')) return trimmed
  // A backslash that comes to the end of its line joins the next one, even one that is added.
  return text.endsWith('\n') ? placed : undefined
}
