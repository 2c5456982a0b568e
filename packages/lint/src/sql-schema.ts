/** The tables of a server's database as its SQL scripts make them, and which of its queries' names they explain. */

import { Memo, type SourceText } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { readSchema, type SchemaColumn, type SqlColumnName, type SqlName, type SqlScope } from '@mailcfg/sql'
import { type SqlQuery, sqlQueries, statementOf } from './sql-queries.ts'

/** A column with the script that makes it. */
export interface KnownColumn extends SchemaColumn {
  readonly source: SourceText
}

/** A table with its columns by their names in lower case. */
export interface KnownTable {
  readonly name: SqlName
  readonly source: SourceText
  readonly columns: ReadonlyMap<string, KnownColumn>
  readonly isOpen: boolean
}

/** All scripts of a server together. */
export interface KnownSchema {
  /** By name in lower case: nobody has two tables that differ in case alone. */
  readonly tables: ReadonlyMap<string, KnownTable>
  /** Whether there may be tables that are not listed. */
  readonly isOpen: boolean
  /** Tables that are those of the queries beyond doubt, and not of another program: most columns asked for are there. */
  readonly trusted: ReadonlySet<KnownTable>
}

const schemas = new Memo<Stack, KnownSchema>()

/** The tables that the scripts of a server make; none when there is no script. */
export function schemaOf(stack: Stack): KnownSchema {
  return schemas.getOrInsertComputed(stack, readScripts)
}

function readScripts(stack: Stack): KnownSchema {
  const tables = new Map<string, KnownTable>()
  let isOpen = false
  for (const { language, source } of stack.documents.values()) {
    if (language.id !== 'sql') continue
    const schema = readSchema(source.text)
    isOpen ||= schema.isOpen
    for (const table of schema.tables) {
      const key = table.name.text.toLowerCase()
      const before = tables.get(key)
      const own = table.columns.map((column) => [column.name.text.toLowerCase(), { ...column, source }] as const)
      // Two scripts may make one table, such as an old and a new release of it.
      const columns = new Map([...(before?.columns ?? []), ...own])
      tables.set(key, { name: table.name, source, columns, isOpen: table.isOpen || before?.isOpen === true })
    }
  }
  return { tables, isOpen, trusted: trustedTables(stack, tables) }
}

/** What a column's name means: a column, one that is missing in these tables, or something that cannot be told. */
export type Resolved =
  | { readonly kind: 'column'; readonly column: KnownColumn }
  | { readonly kind: 'missing'; readonly tables: readonly KnownTable[] }
  | undefined

/** Finds the column that a name in a statement means. */
export function resolveColumn({ name, qualifier, scope }: SqlColumnName, tables: KnownSchema['tables']): Resolved {
  const key = name.text.toLowerCase()
  const searched: KnownTable[] = []
  let isSure = scope !== undefined
  for (let at: SqlScope | undefined = scope; at; at = at.outer) {
    for (const { name: table, alias } of at.tables) {
      if (qualifier && (alias ?? table).text.toLowerCase() !== qualifier.text.toLowerCase()) continue
      const known = tables.get(table.text.toLowerCase())
      const column = known?.columns.get(key)
      if (column) return { kind: 'column', column }
      if (known === undefined || known.isOpen) isSure = false
      else searched.push(known)
    }
    if (!qualifier && (at.isOpen || at.aliases.has(key))) isSure = false
  }
  return isSure && searched.length > 0 ? { kind: 'missing', tables: searched } : undefined
}

/** Names that are columns of every table, and names in double quotes, which SQLite also takes for texts. */
export function isOrdinary({ name }: SqlColumnName, { dialect }: SqlQuery): boolean {
  if (dialect === 'sqlite' && (name.quote === '"' || /^(?:rowid|oid|_rowid_)$/i.test(name.text))) return false
  return dialect !== 'postgresql' || !/^(?:ctid|oid|xmin|xmax|tableoid)$/i.test(name.text)
}

function trustedTables(stack: Stack, tables: KnownSchema['tables']): Set<KnownTable> {
  const known = new Map<KnownTable, Set<string>>()
  const missing = new Map<KnownTable, Set<string>>()
  const put = (counts: Map<KnownTable, Set<string>>, table: KnownTable | undefined, name: string): void => {
    if (table === undefined) return
    const names = counts.get(table) ?? new Set()
    counts.set(table, names.add(name))
  }
  if (tables.size === 0) return new Set()
  const ownerOf = new Map(
    [...tables.values()].flatMap((table) => [...table.columns.values()].map((c) => [c, table] as const)),
  )
  for (const document of stack.documents.values()) {
    for (const query of sqlQueries(document, stack)) {
      for (const name of statementOf(query)?.columnNames ?? []) {
        const resolved = resolveColumn(name, tables)
        const key = name.name.text.toLowerCase()
        if (resolved?.kind === 'column') put(known, ownerOf.get(resolved.column), key)
        if (resolved?.kind === 'missing') for (const table of resolved.tables) put(missing, table, key)
      }
    }
  }
  const isTrusted = (table: KnownTable): boolean =>
    (known.get(table)?.size ?? 0) >= Math.max(1, missing.get(table)?.size ?? 0)
  return new Set([...tables.values()].filter(isTrusted))
}
