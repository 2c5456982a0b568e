/** The SQL queries of Dovecot's files: of 2.0 to 2.3 in files of their own, of 2.4 in the configuration itself. */

import type { JoinedText, SourceText } from '@mailcfg/core'
import { type BlockItem, type BlocksDocument, blockItems, type Document, isTemplated, type Word } from '@mailcfg/model'
import { chosenBy } from './chosen-lines.ts'

const NAMES = /^(?:(?:password|user|update|iterate)_query|(?:passdb|userdb)_sql_(?:update_|iterate_)?query)$/
const IN_24 = /^(?:update_|iterate_)?query$/

/** A query with its place. */
export interface DovecotQuery {
  readonly name: Word
  readonly value: JoinedText
  readonly source: SourceText
  /** Offsets of the SQL in the value: without the quotes around the whole of it. */
  readonly start: number
  readonly sql: string
}

/** The queries of a file, none that a template fills in. */
export function queriesOf(document: Document): DovecotQuery[] {
  const { source } = document
  const found: DovecotQuery[] = []
  const put = (name: Word, value: JoinedText): void => {
    const { text } = value
    if (isTemplated(text)) return
    const quoted = /^"[\s\S]*"$/.test(text)
    found.push({ name, value, source, start: quoted ? 1 : 0, sql: quoted ? text.slice(1, -1) : text })
  }
  if (document.shape === 'assignments') {
    for (const { name, value } of document.entries) if (NAMES.test(name.text)) put(name, value)
  } else if (document.shape === 'blocks') {
    for (const { name, value, inSql } of settingsIn(document)) {
      if (NAMES.test(name.text) || (inSql && IN_24.test(name.text))) put(name, value)
    }
  }
  return found
}

const likely = chosenBy(
  (item: BlockItem) => item.kind === 'setting' && (NAMES.test(item.name.text) || IN_24.test(item.name.text)),
)

function* settingsIn(document: BlocksDocument): Iterable<{ name: Word; value: JoinedText; inSql: boolean }> {
  for (const item of likely(blockItems(document))) {
    if (item.kind !== 'setting') continue
    const inSql = item.parent?.name?.text === 'sql' && /^(?:passdb|userdb)$/.test(item.parent.type.text)
    yield { name: item.name, value: item.value, inSql }
  }
}
