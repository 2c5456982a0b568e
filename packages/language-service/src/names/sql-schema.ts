/** Tables and columns that SQL scripts among the files of a server make. */

import { Memo } from '@mailcfg/core'
import type { Document, Stack } from '@mailcfg/model'
import { isSqlParserLoaded, readSchema, type SqlSchema } from '@mailcfg/sql'
import type { Occurrence } from './thing.ts'

const schemas = new Memo<Document, SqlSchema>()

/** Where tables and columns of a name, in lower case, are made. */
export function madeInScripts(stack: Stack, name: string): Occurrence[] {
  if (!isSqlParserLoaded()) return []
  return [...stack.documents.values()].flatMap((document) => {
    if (document.language.id !== 'sql' || !new RegExp(`\\b${name}\\b`, 'i').test(document.source.text)) return []
    return schemaOf(document).tables.flatMap((table) =>
      [table.name, ...table.columns.map((column) => column.name)]
        .filter(({ text }) => text.toLowerCase() === name)
        .map(({ start, end }) => ({
          thing: { kind: 'sql' as const, name },
          uri: document.source.uri,
          range: { start, end },
          role: 'definition' as const,
        })),
    )
  })
}

function schemaOf(document: Document): SqlSchema {
  return schemas.getOrInsertComputed(document, ({ source }) => readSchema(source.text))
}
