/** The layout of files of the shape `assignments`. */

import type { TextEdit } from '@mailcfg/core'
import type { AssignmentsDocument } from '@mailcfg/model'
import { layBlankLines } from '../blank-lines.ts'
import type { FormatOptions } from '../options.ts'
import { Rewriting } from '../rewriting.ts'
import { layComments } from './assignments/comments.ts'
import { layEntries } from './assignments/entries.ts'

/** The edits that lay the document out. */
export function assignmentsLayout(document: AssignmentsDocument, options: FormatOptions): readonly TextEdit[] {
  const { file, language } = document
  if (isUntouched(document)) return []
  const rewriting = new Rewriting(file)
  if (!language.layout?.keepsEntries) {
    const indent = ' '.repeat(options.indent ?? language.layout?.indent ?? 2)
    const lists = layEntries(rewriting, document, { width: options.width, indent }, options.align)
    if (language.layout?.flushComments) layComments(rewriting, file, lists, indent)
  }
  layBlankLines(rewriting, file)
  return rewriting.edits()
}

/** Where a quote stays open, or the language says so, lines of the file may be text that only looks like lines. */
function isUntouched({ source, language, problems }: AssignmentsDocument): boolean {
  return (
    problems.some(({ code }) => code === 'unclosed-quote') || language.layout?.untouched?.test(source.text) === true
  )
}
