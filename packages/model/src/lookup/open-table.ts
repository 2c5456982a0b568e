/** Opens a table by its reference, `type:name`, as dict_open() of Postfix does; files are handed in, not read here. */

import { type LineTable, SourceText } from '@mailcfg/core'
import {
  cidrTable,
  type LanguageDefinition,
  lookupTable as lookupLanguage,
  parseTableReference,
  pcreTable,
  regexpTable,
  type TableReference,
} from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import { readTable, type TableDocument } from '../documents/table.ts'
import { textOfBytes } from './byte-string.ts'
import { inlineFinder, pipeFinder, staticFinder, unionFinder } from './composite-lookup.ts'
import { aliasFinder, indexedFinder, lmdbFinder } from './indexed-lookup.ts'
import { type KeyFinder, type LookupResult, type LookupTable, NOT_FOUND } from './lookup-result.ts'
import { constantTable, lookupTable } from './lookup-table.ts'
import { networkFinder } from './network-lookup.ts'
import { patternFinder } from './pattern-lookup.ts'

/** What a table is opened with. */
export interface LookupContext {
  /** The text file of a table, without the suffix of an index; `undefined` when it was not seen. */
  table(path: string, type: string): TableDocument | undefined
  /** Whether smtputf8_enable is on: keys and results have to be UTF-8 then, and are folded as Unicode says. */
  readonly smtputf8: boolean
  /**
   * False for what must not put a part of the key into its result, such as transport_maps: pcre and regexp rules that
   * want to are skipped (DICT_FLAG_NO_REGSUB). True where it is not given.
   */
  readonly substitutes?: boolean
}

/** The languages of tables that are gone through in order. */
const ORDERED: Readonly<Record<string, LanguageDefinition>> = { cidr: cidrTable, pcre: pcreTable, regexp: regexpTable }

/** Why nobody here can say what a table holds, by type. */
const UNSEEN: Readonly<Record<string, string>> = {
  environ: 'it depends on the environment of the process',
  internal: 'a program of Postfix fills it while it runs',
  unix: 'it depends on the accounts of the host',
  randmap: 'it gives one of its results at random',
}

/**
 * Opens a table. Never throws: a table that Postfix could not open answers every key with the error.
 * Files are taken for current: what an index of Postfix holds may be older.
 */
export function openTable(reference: TableReference | string, context: LookupContext): LookupTable {
  const table = typeof reference === 'string' ? parseTableReference(reference) : reference
  const [problem] = table.problems
  if (problem !== undefined)
    return constantTable({ kind: 'error', why: `bad syntax: ${problem.code.replaceAll('-', ' ')}` })
  return openParsed(table, context)
}

function openParsed(table: TableReference, context: LookupContext): LookupTable {
  const { type, name } = table
  const nested = () => table.nested.map((inner) => openParsed(inner, context))
  const made = (finder: KeyFinder): LookupTable => lookupTable(finder, context.smtputf8)
  switch (type) {
    case 'proxy':
      return table.nested[0]?.type === 'texthash' ? asWritten(nested()[0] as LookupTable) : only(nested())
    case 'debug':
      return only(nested())
    case 'pipemap':
      return made(pipeFinder(nested()))
    case 'unionmap':
      return made(unionFinder(nested()))
    case 'inline':
      return made(inlineFinder(table, context.smtputf8))
    case 'static':
      return made(staticFinder(contentsOf(table)[0] ?? name))
    case 'fail':
      return constantTable({ kind: 'error', why: 'fail: tables answer every look-up with an error' })
    default:
      return openFile(table, context)
  }
}

function only([table]: readonly LookupTable[]): LookupTable {
  return table ?? constantTable({ kind: 'error', why: 'bad syntax' })
}

/** proxymap reads a texthash without folding its keys: one with a capital letter in it is never found by small letters. */
function asWritten(table: LookupTable): LookupTable {
  return {
    ...table,
    lookup: (key) => {
      const result = table.lookup(key)
      const [hit] = result.kind === 'found' ? result.hits : []
      const isOther = hit !== undefined && !hit.source.slice(hit.range).startsWith(textOfBytes(key))
      return isOther ? NOT_FOUND : result
    },
  }
}

function openFile(table: TableReference, context: LookupContext): LookupTable {
  const { type, name } = table
  const kind = tableType(type)?.kind
  const ordered = Object.hasOwn(ORDERED, type) ? ORDERED[type] : undefined
  if (kind === undefined) return constantTable({ kind: 'error', why: `Postfix knows no table type "${type}"` })
  if (ordered === undefined && kind !== 'file-db' && type !== 'texthash') return constantTable(unseen(type))
  const document = rulesWithin(table, ordered) ?? context.table(name, type)
  if (document === undefined) {
    return constantTable({ kind: 'unknown', why: `${name} was not seen` }, ordered === undefined)
  }
  return lookupTable(finderOf(type, document, ordered, context), context.smtputf8)
}

function unseen(type: string): LookupResult {
  const why = Object.hasOwn(UNSEEN, type) ? (UNSEEN[type] as string) : `${type}: tables ask another program`
  return { kind: 'unknown', why }
}

function contentsOf({ name, nameRange, contents }: TableReference): string[] {
  return contents.map(({ start, end }) => name.slice(start - nameRange.start, end - nameRange.start))
}

/** The rules of `pcre:{ {…} {…} }` as if they were lines of a file (src/util/dict_stream.c, Postfix 3.7). */
function rulesWithin(table: TableReference, language: LanguageDefinition | undefined): TableDocument | undefined {
  if (language === undefined || !table.name.startsWith('{')) return undefined
  const text = contentsOf(table).map((rule) => `${rule}\n`)
  return readTable(SourceText.fromText(`${table.type}:${table.name}`, text.join('')), language)
}

function keyFinderOf(type: string, document: TableDocument, smtputf8: boolean): KeyFinder {
  if (document.language.id === 'aliases' && type !== 'texthash') return aliasFinder(document, smtputf8)
  const table = document.rows ? document : readTable(document.source, lookupLanguage)
  return indexedFinder(table, table.rows as LineTable, smtputf8)
}

function finderOf(
  type: string,
  document: TableDocument,
  ordered: LanguageDefinition | undefined,
  { smtputf8, substitutes = true }: LookupContext,
): KeyFinder {
  if (ordered !== undefined) {
    const table = document.language.id === ordered.id ? document : readTable(document.source, ordered)
    return ordered === cidrTable ? networkFinder(table) : patternFinder(table, substitutes)
  }
  const finder = keyFinderOf(type, document, smtputf8)
  return type === 'lmdb' ? lmdbFinder(finder) : finder
}
