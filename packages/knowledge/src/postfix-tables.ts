/** Lookup tables: their types, the results that access and checks tables may hold, and database map sources. */
import actionData from '../data/postfix/access-actions.json' with { type: 'json' }
import sourceData from '../data/postfix/table-config-parameters.json' with { type: 'json' }
import typeData from '../data/postfix/table-types.json' with { type: 'json' }
import { table } from './table.ts'

/** Tables whose right-hand sides are actions. */
export type ActionTable =
  | 'access'
  | 'header_checks'
  | 'milter_header_checks'
  | 'postscreen_access'
  | 'smtp_header_checks'

/** One action of one kind of table. */
export interface AccessAction {
  readonly table: ActionTable
  /** The word; `4NN`, `5NN`, `<all digits>` and `<restriction list>` stand for what they say. */
  readonly action: string
  readonly argument: string
  readonly resultClass: string
  readonly since?: string
  readonly notes?: string
}

/** One type of lookup table. */
export interface TableType {
  readonly name: string
  readonly kind: 'file-db' | 'file-text' | 'composite' | 'builtin' | 'query-config'
  readonly sourceFileNeedsPostmap?: true
  readonly extensionOfDb?: string
  readonly since?: string
  readonly deprecatedSince?: string
  readonly caseFolding: string
  readonly partialKeySearches?: true
  /** What follows the colon. */
  readonly argument: string
  readonly writable?: true
  readonly allowedForSecuritySensitive?: true
  readonly availability: string
  readonly notes?: string
}

/** One parameter of a mysql, pgsql, sqlite, ldap, memcache or mongodb source file. */
export interface MapSourceParameter {
  readonly tableType: string
  readonly name: string
  readonly type: 'string' | 'bool' | 'int' | 'list' | 'enum' | 'path' | 'table' | 'endpoint' | 'json'
  readonly default?: string
  readonly required?: true
  readonly since?: string
  /** The release that deprecated it, or `ignored`. */
  readonly deprecated?: string
  /** The % expansions of the value. */
  readonly expansions?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly notes?: string
}

// `4NN` and `<all digits>` stand for words; they get keys that no word can have.
const standIn = /^(?:[45]NN$|<)/
const actionKey = ({ table, action }: AccessAction): string =>
  standIn.test(action) ? `${table}: ${action}` : `${table} ${action.toUpperCase()}`

const actions = table<AccessAction>(actionData, actionKey)
const types = table<TableType>(typeData, (type) => type.name)
const sources = table<MapSourceParameter>(sourceData, ({ tableType, name }) => `${tableType} ${name}`)

// Reply codes need text after them; a result of digits alone permits, whatever the digits are (access(5)).
const codeAction = (word: string, hasText: boolean): string | undefined => {
  if (!hasText) return '<all digits>'
  return /^[45]\d\d$/.test(word) ? `${word[0]}NN` : undefined
}

/**
 * The action of a right-hand side, which may be the word alone or the whole result with its text.
 * `550 no` is 5NN, `550` alone is `<all digits>`, 421 and 521 with text have records of their own.
 * Undefined for any other word: a restriction list in access tables, an error elsewhere.
 */
export function accessAction(result: string, table: ActionTable = 'access'): AccessAction | undefined {
  const [word = '', text = ''] = result.trim().split(/[ \t]+/, 2)
  const isCode = /^\d+$/.test(word)
  const own = isCode && text === '' ? undefined : actions.get(`${table} ${word.toUpperCase()}`)
  return own ?? (isCode ? actions.get(`${table}: ${codeAction(word, text !== '')}`) : undefined)
}

/** The actions of one kind of table, or of all kinds. */
export function accessActions(table?: ActionTable): readonly AccessAction[] {
  return table === undefined ? actions.all() : actions.all().filter((action) => action.table === table)
}

/** The table type of this exact name. */
export function tableType(name: string): TableType | undefined {
  return types.get(name)
}

/** All table types. */
export function tableTypes(): readonly TableType[] {
  return types.all()
}

/** A parameter of the source files of one table type. */
export function mapSourceParameter(tableType: string, name: string): MapSourceParameter | undefined {
  return sources.get(`${tableType} ${name}`)
}

/** The parameters of the source files of one table type, or of all six. */
export function mapSourceParameters(tableType?: string): readonly MapSourceParameter[] {
  return tableType === undefined ? sources.all() : sources.all().filter((source) => source.tableType === tableType)
}
