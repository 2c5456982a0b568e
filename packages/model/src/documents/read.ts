/** Makes the document of a file: the language's shape decides which. */

import type { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, type Line, parseFile } from '@mailcfg/grammars'
import { type AssignmentsDocument, assignmentsDocument } from './assignments.ts'
import { type BlocksDocument, blocksDocument } from './blocks.ts'
import { type ColumnsDocument, columnsDocument } from './columns.ts'
import { readTable, type TableDocument } from './table.ts'

/** A file with its meaning; `shape` tells which one it is. */
export type Document = AssignmentsDocument | ColumnsDocument | TableDocument | BlocksDocument

/**
 * Reads a file as the given language. Never throws: what cannot be read is in `problems`.
 * @param previous an earlier document of the same file; what the edit did not touch is taken from it.
 */
export function readDocument(source: SourceText, language: LanguageDefinition, previous?: Document): Document {
  if (language.shape === 'table') return readTable(source, language, previous?.shape === 'table' ? previous : undefined)
  const before = previous?.shape === language.shape && previous.language === language ? previous : undefined
  const file = parseFile(source, language, before?.file)
  switch (language.shape) {
    case 'assignments':
      return assignmentsDocument(file, before?.shape === 'assignments' ? before : undefined)
    case 'columns':
      return columnsDocument(file, before?.shape === 'columns' ? before : undefined)
    case 'blocks':
      return blocksDocument(file, before?.shape === 'blocks' ? before : undefined)
  }
}

/** The logical lines of a document; lookup tables, which keep no line trees, have none. */
export function linesOf(document: Document): readonly Line[] {
  return 'file' in document && document.file ? document.file.lines : []
}
