/** The tables that a script makes: dumps, installation scripts, migrations. */

import { type SqlDialect, syntaxTrees } from './library.ts'
import { offsetFinder, type Place } from './positions.ts'
import { readStatement } from './read-statement.ts'
import { statementRanges } from './split.ts'
import type { SqlRange } from './statement.ts'
import { child, isObject, list, nameOf, namesOf, type SqlName, tagged } from './tree.ts'

/** A column of a table. */
export interface SchemaColumn {
  readonly name: SqlName
  /** The type's name in lower case without spaces: `varchar`, `intunsigned`, `enum`, `boolean`; empty when unknown. */
  readonly type: string
  /** The number in the parentheses behind the type. */
  readonly length: number | undefined
  /** The values of an enum. */
  readonly values: readonly string[]
}

/** A table, or a view, which is one for those who ask. */
export interface SchemaTable {
  readonly name: SqlName
  readonly schema: SqlName | undefined
  readonly columns: readonly SchemaColumn[]
  /** Whether there may be columns that are not listed: made by another table or query, or not understood. */
  readonly isOpen: boolean
}

/** What a script makes. */
export interface SqlSchema {
  readonly tables: readonly SchemaTable[]
  /** Whether there may be more tables: a statement that makes or changes one could not be read. */
  readonly isOpen: boolean
  /** The database whose SQL the script is written in, as far as it tells. */
  readonly dialect: SqlDialect | undefined
}

const MAKES = /^CREATE\s+(?:[\w=@`'".%-]+\s+){0,9}?(?:TABLE|VIEW)\b/i
/** mysqldump writes views in comments that only MySQL reads. */
const CONDITIONAL = /\/\*!\d*\s*(?:CREATE|VIEW)\b(?!\s+DATABASE)/i
const CHANGES = /^ALTER\s+TABLE\b/i

/**
 * Reads the tables of a script, places in its text included. Statements that neither make nor change tables are passed
 * over.
 * @throws Error when the parser was not loaded; never because of the text.
 */
export function readSchema(text: string): SqlSchema {
  const tables = new Map<string, SchemaTable>()
  const dialect = dialectOf(text)
  let isOpen = CONDITIONAL.test(text)
  for (const range of statementRanges(text, dialect)) {
    const statement = text.slice(range.start, range.end)
    if (!MAKES.test(statement) && !CHANGES.test(statement)) continue
    const tree = treeOf(statement, dialect)
    const read = tree && new StatementReader(statement, range).read(tree, tables)
    if (!read) isOpen = true
  }
  return { tables: [...tables.values()], isOpen, dialect }
}

/** The key of a table: databases differ in whether case matters, and nobody has two tables that differ in it alone. */
function keyOf(name: SqlName): string {
  return name.text.toLowerCase()
}

/** The database whose SQL a script is written in, as far as words that others do not have tell. */
export function dialectOf(text: string): SqlDialect | undefined {
  if (/`|\bENGINE\s*=|\bAUTO_INCREMENT\b|\bTYPE\s*=\s*(?:MyISAM|InnoDB)/i.test(text)) return 'mysql'
  if (/\b(?:BIG)?SERIAL\b|::|\bOWNER TO\b|\bCHARACTER VARYING\b|\$\$|\bLANGUAGE\s+'?(?:plpg)?sql/i.test(text)) {
    return 'postgresql'
  }
  return /\bAUTOINCREMENT\b|\bPRAGMA\b/i.test(text) ? 'sqlite' : undefined
}

/** The tree of one statement; storage options behind the last parenthesis may be of a release nobody runs any more. */
function treeOf(statement: string, dialect: SqlDialect | undefined): unknown {
  const dialects: readonly SqlDialect[] = dialect ? [dialect] : ['mysql', 'postgresql', 'sqlite']
  const bare = statement.slice(0, statement.lastIndexOf(')') + 1)
  for (const text of /^CREATE\s+(?:\w+\s+)*?TABLE\b/i.test(statement) ? [statement, bare] : [statement]) {
    for (const one of dialects) {
      const result = syntaxTrees(text, one)
      if (result && 'trees' in result && result.trees.length === 1) return result.trees[0]
    }
  }
  return undefined
}

/** Reads one statement that lies at a place of the script. */
class StatementReader {
  readonly #offset: (place: Place) => number

  constructor(statement: string, { start }: SqlRange) {
    const offset = offsetFinder(statement)
    this.#offset = (place) => start + offset(place)
  }

  /** Adds what the statement makes; false when it does something that is not understood. */
  read(tree: unknown, tables: Map<string, SchemaTable>): boolean {
    const [kind, content] = tagged(tree)
    const names = namesOf(list(content, 'name'), this.#offset)
    const name = names.at(-1)
    if (name === undefined) return false
    const put = (columns: readonly SchemaColumn[], isOpen: boolean): boolean => {
      tables.set(keyOf(name), { name, schema: names.at(-2), columns, isOpen })
      return true
    }
    if (kind === 'CreateTable') {
      const isOpen = isObject(content) && (isObject(content['query']) || isObject(content['like']))
      const inherits = isObject(content) && list(content, 'inherits').length > 0
      return put(this.#columns(list(content, 'columns')), isOpen || inherits)
    }
    if (kind === 'CreateView') return this.#view(content, put)
    const before = tables.get(keyOf(name))
    if (kind !== 'AlterTable' || before === undefined) return false
    return put(this.#altered(before.columns, list(content, 'operations')), before.isOpen)
  }

  #columns(nodes: readonly unknown[]): SchemaColumn[] {
    return nodes.flatMap((node) => {
      const name = nameOf(child(node, 'name'), this.#offset)
      return name ? [{ name, ...typeOf(isObject(node) ? node['data_type'] : undefined) }] : []
    })
  }

  #view(content: unknown, put: (columns: readonly SchemaColumn[], isOpen: boolean) => boolean): boolean {
    const given = this.#columns(list(content, 'columns'))
    if (given.length > 0) return put(given, false)
    const { columns } = readStatement({ Query: child(content, 'query') }, this.#offset)
    const known = columns.flatMap(({ alias, expression }) => {
      const name = alias ?? (expression.kind === 'column' ? expression.name : undefined)
      return name ? [{ name, type: '', length: undefined, values: [] }] : []
    })
    return put(known, known.length < columns.length || columns.some(({ isWildcard }) => isWildcard))
  }

  #altered(before: readonly SchemaColumn[], operations: readonly unknown[]): SchemaColumn[] {
    let columns = [...before]
    const without = (names: readonly (SqlName | undefined)[]): SchemaColumn[] =>
      columns.filter(({ name }) => !names.some((gone) => gone && keyOf(gone) === keyOf(name)))
    for (const operation of operations) {
      const [kind, content] = tagged(operation)
      const name = (key: string): SqlName | undefined => nameOf(child(content, key), this.#offset)
      if (kind === 'AddColumn') columns.push(...this.#columns([child(content, 'column_def')]))
      if (kind === 'DropColumn') {
        columns = without(list(content, 'column_names').map((node) => nameOf(node, this.#offset)))
      }
      const renamed =
        kind === 'RenameColumn' ? name('new_column_name') : kind === 'ChangeColumn' ? name('new_name') : undefined
      const old = name('old_column_name') ?? name('old_name')
      if (renamed && old) {
        const known = columns.find((column) => keyOf(column.name) === keyOf(old))
        const { type, length, values } = known ?? typeOf(undefined)
        columns = [...without([old]), { type, length, values, name: renamed }]
      }
    }
    return columns
  }
}

/** Name, length and values of a type. */
function typeOf(node: unknown): Pick<SchemaColumn, 'type' | 'length' | 'values'> {
  const [kind, content] = tagged(node)
  if (kind === 'Custom') {
    const [names] = Array.isArray(content) ? content : []
    const last = Array.isArray(names) ? child(names.at(-1), 'Identifier')?.['value'] : undefined
    return { type: typeof last === 'string' ? last.toLowerCase() : '', length: undefined, values: [] }
  }
  const [members] = kind === 'Enum' && Array.isArray(content) ? content : []
  const values = Array.isArray(members)
    ? members.flatMap((member) => {
        const text = isObject(member) ? member['Name'] : undefined
        return typeof text === 'string' ? [text] : []
      })
    : []
  const length = child(content, 'IntegerLength')?.['length'] ?? content
  return { type: kind.toLowerCase(), length: typeof length === 'number' ? length : undefined, values }
}
