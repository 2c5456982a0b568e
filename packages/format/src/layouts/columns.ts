/** The layout of files of the shape `columns`: the services of master.cf. */

import type { TextEdit } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { ColumnsDocument } from '@mailcfg/model'
import { layBlankLines, withoutTrailingBlanks } from '../blank-lines.ts'
import { plainBreaks } from '../line-breaks.ts'
import type { FormatOptions } from '../options.ts'
import { Rewriting } from '../rewriting.ts'
import { serviceText } from './columns/service.ts'
import { endOfWords } from './continued-text.ts'

/** Blanks before the arguments of a service, as in the file that comes with Postfix. */
const INDENT = 2

/** The edits that lay the document out. */
export function columnsLayout(document: ColumnsDocument, options: FormatOptions): readonly TextEdit[] {
  const { file } = document
  const rewriting = new Rewriting(file)
  const indent = ' '.repeat(options.indent ?? INDENT)
  for (const line of file.lines) {
    const text = rewriting.textOf(line)
    const body = text.slice(0, endOfWords(line.tree))
    const laid = isRead(line, text) ? serviceText(line.tree, body, options, indent) : undefined
    if (laid !== undefined) rewriting.lay(line, laid)
  }
  layComments(rewriting, file.lines, indent)
  layBlankLines(rewriting, file)
  return rewriting.edits()
}

/** A service that Postfix reads, all of it (behind a NUL it reads nothing), and whose physical lines all end alike. */
function isRead({ tree }: Line, text: string): boolean {
  const isService = tree.kind === 'service' && tree.problems.length === 0
  return isService && !text.includes('\0') && plainBreaks(text) !== undefined
}

/**
 * An indented comment below a service, with no blank line between, often is an argument that is switched off, and is
 * indented like one; all others begin in the first column.
 */
function layComments(rewriting: Rewriting, lines: readonly Line[], indent: string): void {
  let belongs = false
  for (const line of lines) {
    const { kind } = line.logical
    if (kind === 'entry') belongs = true
    else if (kind !== 'comment') belongs = false
    else {
      const text = withoutTrailingBlanks(rewriting.textOf(line))
      if (/^\s/.test(text)) rewriting.lay(line, text.replace(/^[ \t\v\f\r]+/, belongs ? indent : ''))
    }
  }
}
