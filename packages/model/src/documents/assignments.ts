/** Documents of the shape `assignments`: `name SEPARATOR value` lines, in file order. */

import { JoinedText, type Range, textRange } from '@mailcfg/core'
import { type Line, type ParsedFile, partOf } from '@mailcfg/grammars'
import { type DocumentBase, type FileProblem, joinedOf, problemsOf, type Word, wordOf } from './document.ts'

/** One assignment of a file. */
export interface Assignment {
  readonly name: Word
  readonly separator: Range | undefined
  /** The value as the program joins it, ends trimmed, quotes still in it; an empty value still has a place. */
  readonly value: JoinedText
  /** From the name to the end of the value, newline excluded. */
  readonly range: Range
  readonly line: Line
}

/** A file of assignments. */
export interface AssignmentsDocument extends DocumentBase {
  readonly shape: 'assignments'
  readonly file: ParsedFile
  readonly entries: readonly Assignment[]
  readonly problems: readonly FileProblem[]
}

/** Reads the assignments out of a parsed file; broken lines are left to `problems`. */
export function assignmentsDocument(file: ParsedFile): AssignmentsDocument {
  const entries = file.lines.flatMap((line) => (line.tree.kind === 'assignment' ? [assignment(file, line)] : []))
  const { source, language } = file
  return { shape: 'assignments', source, language, file, entries, problems: problemsOf(file) }
}

function assignment(file: ParsedFile, line: Line): Assignment {
  const { source, language } = file
  const name = partOf(line.tree, 'name')
  if (name === undefined) throw new Error(`${language.id}: an assignment tree without a name`)
  const separator = partOf(line.tree, 'separator')
  const value = partOf(line.tree, 'value')
  const separatorRange = separator && wordOf(source, line.logical, separator).range
  const nameWord = wordOf(source, line.logical, name)
  return {
    name: nameWord,
    separator: separatorRange,
    value: value
      ? joinedOf(source, line.logical, value, language.values.glue).trim()
      : JoinedText.emptyAt((separatorRange ?? nameWord.range).end),
    range: textRange(line.logical),
    line,
  }
}
