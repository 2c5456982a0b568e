/** Makes the document of a table: from bytes for tables that may be huge, with a tree per line for the others. */

import type { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, parseFile } from '@mailcfg/grammars'
import { IndexedTable } from './indexed-table.ts'
import { ParsedTable } from './parsed-table.ts'
import type { TableDocument } from './table-document.ts'

export { foldKey } from './stored-alias.ts'
export type * from './table-document.ts'

/**
 * Reads a table: from bytes where the language says that such tables are indexed, else with a tree per line.
 * @param previous an earlier document of the same file; unchanged lines are not parsed again.
 */
export function readTable(source: SourceText, language: LanguageDefinition, previous?: TableDocument): TableDocument {
  if (language.rows === 'indexed') return new IndexedTable(source, language)
  return new ParsedTable(parseFile(source, language, previous?.file))
}
