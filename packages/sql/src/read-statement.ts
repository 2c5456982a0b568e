/** Reads a syntax tree into what is known of the statement. */

import { expressionOf, literalOf } from './expression.ts'
import type { Place } from './positions.ts'
import type { SqlColumn, SqlColumnName, SqlComparison, SqlScope, SqlStatement, SqlTable, SqlText } from './statement.ts'
import { child, extentOf, isObject, type Json, list, nameOf, namesOf, type SqlName, tagged } from './tree.ts'

/** A scope while its FROM is being read. */
interface GrowingScope extends SqlScope {
  readonly tables: SqlTable[]
  isOpen: boolean
  aliases: ReadonlySet<string>
}

/** Where the walk is: what names mean there, and whether a comparison decides about the row by itself. */
interface Position {
  readonly scope: SqlScope | undefined
  readonly isRequired: boolean
}

const KINDS: Readonly<Record<string, SqlStatement['kind']>> = {
  Query: 'select',
  Update: 'update',
  Insert: 'insert',
  Delete: 'delete',
  Call: 'call',
}

/** Operators as the parser calls them. */
const OPERATORS: Readonly<Record<string, string>> = {
  Eq: '=',
  Spaceship: '<=>',
  NotEq: '<>',
  Lt: '<',
  LtEq: '<=',
  Gt: '>',
  GtEq: '>=',
}
const PATTERNS: Readonly<Record<string, string>> = {
  Like: 'like',
  ILike: 'like',
  SimilarTo: 'similar',
  RLike: 'regexp',
}

/** Keys below which names are no columns. */
const NO_COLUMNS = new Set(['name', 'collation', 'charset', 'data_type', 'with_hints', 'index_hints', 'into', 'locks'])

/** Reads one statement. `offset` turns the parser's places into offsets. */
export function readStatement(tree: unknown, offset: (place: Place) => number): SqlStatement {
  const reader = new Reader(offset)
  const [kind, content] = tagged(tree)
  reader.statement(kind, content)
  const range = extentOf(tree, offset) ?? { start: 0, end: 0 }
  const { columns, tables, columnNames, comparisons, texts } = reader
  return { kind: KINDS[kind] ?? 'other', columns, tables, columnNames, comparisons, texts, ...range }
}

class Reader {
  columns: readonly SqlColumn[] = []
  readonly tables: SqlTable[] = []
  readonly columnNames: SqlColumnName[] = []
  readonly comparisons: SqlComparison[] = []
  readonly texts: SqlText[] = []
  readonly #offset: (place: Place) => number
  /** Names of WITH, which are no tables of the database. */
  readonly #common = new Set<string>()
  #hasColumns = false

  constructor(offset: (place: Place) => number) {
    this.#offset = offset
  }

  statement(kind: string, content: unknown): void {
    if (kind === 'Query') {
      this.#query(content, undefined)
      return
    }
    if (!isObject(content)) return
    const scope = newScope(undefined)
    if (kind === 'Update' || kind === 'Delete' || kind === 'Insert') {
      const target = child(content, 'table')
      const from = kind === 'Delete' ? deletedFrom(content) : kind === 'Update' ? [target] : []
      for (const item of from) this.#joined(item, scope)
      const inserted = namesOf(list(target, 'TableName'), this.#offset)
      this.#addTable(inserted, undefined, scope, false)
      for (const column of list(content, 'columns')) this.#target(column, scope)
    }
    for (const assignment of list(content, 'assignments')) {
      this.#target(list(child(assignment, 'target'), 'ColumnName'), scope)
      this.#walk(child(assignment, 'value'), { scope, isRequired: false })
    }
    this.#walk(content['selection'], { scope, isRequired: true })
    for (const key of ['source', 'args', 'returning', 'on']) this.#walk(content[key], { scope, isRequired: false })
  }

  /** The column that an INSERT or UPDATE writes. */
  #target(names: unknown, scope: SqlScope): void {
    const parts = namesOf(Array.isArray(names) ? names : [], this.#offset)
    const name = parts.at(-1)
    if (name === undefined) return
    this.columnNames.push({ kind: 'column', name, qualifier: parts.at(-2), scope, start: name.start, end: name.end })
  }

  #query(query: unknown, outer: SqlScope | undefined): void {
    for (const common of list(child(query, 'with'), 'cte_tables')) {
      const name = nameOf(child(child(common, 'alias'), 'name'), this.#offset)
      if (name) this.#common.add(name.text.toLowerCase())
    }
    const before = this.#hasColumns
    for (const common of list(child(query, 'with'), 'cte_tables')) {
      this.#hasColumns = true
      this.#query(child(common, 'query'), outer)
    }
    this.#hasColumns = before
    this.#body(child(query, 'body'), outer)
    // Names here may be aliases of any of the selects: texts count, columns are not judged.
    const rest = isObject(query) ? [query['order_by'], query['limit_clause'], query['fetch']] : []
    for (const part of rest) this.#walk(part, { scope: undefined, isRequired: false })
  }

  #body(body: unknown, outer: SqlScope | undefined): void {
    const [kind, content] = tagged(body)
    if (kind === 'Select') this.#select(content, outer)
    else if (kind === 'Query') this.#query(content, outer)
    else if (kind === 'SetOperation') {
      this.#body(child(content, 'left'), outer)
      this.#body(child(content, 'right'), outer)
    } else this.#walk(content, { scope: outer, isRequired: false })
  }

  #select(select: unknown, outer: SqlScope | undefined): void {
    const isFirst = !this.#hasColumns
    this.#hasColumns = true
    const scope = newScope(outer)
    for (const item of list(select, 'from')) this.#joined(item, scope)
    const columns = list(select, 'projection').map((item) => this.#column(item, scope))
    if (isFirst) this.columns = columns
    scope.aliases = new Set(columns.flatMap(({ alias }) => alias?.text.toLowerCase() ?? []))
    const inside: Position = { scope, isRequired: false }
    for (const item of list(select, 'projection')) this.#walk(item, inside)
    if (!isObject(select)) return
    this.#walk(select['selection'], { scope, isRequired: true })
    for (const key of ['group_by', 'having', 'distinct', 'qualify', 'sort_by']) this.#walk(select[key], inside)
  }

  #column(item: unknown, scope: SqlScope): SqlColumn {
    const [kind, content] = tagged(item)
    const range = extentOf(item, this.#offset) ?? { start: 0, end: 0 }
    const isWildcard = /Wildcard/.test(kind)
    const expression = expressionOf(kind === 'ExprWithAlias' ? child(content, 'expr') : content, this.#offset, scope)
    const alias = nameOf(child(content, 'alias'), this.#offset)
    const own = expression.kind === 'column' && !isWildcard ? expression.name.text : undefined
    return { name: alias?.text ?? own, alias, isWildcard, expression, ...range }
  }

  /** A table of FROM with those that are joined to it. */
  #joined(item: unknown, scope: GrowingScope): void {
    this.#relation(child(item, 'relation'), scope, false)
    const joins = list(item, 'joins').map((join) => {
      const [kind, constraint] = tagged(isObject(join) ? join['join_operator'] : undefined)
      const [how, condition] = tagged(constraint)
      this.#relation(child(join, 'relation'), scope, /^(?:On|Using|Natural)$/.test(how))
      return { isRequired: /^(?:Join|Inner|StraightJoin)$/.test(kind), condition: how === 'On' ? condition : undefined }
    })
    for (const { condition, isRequired } of joins) this.#walk(condition, { scope, isRequired })
  }

  #relation(relation: unknown, scope: GrowingScope, isTied: boolean): void {
    const [kind, content] = tagged(relation)
    const alias = nameOf(child(child(content, 'alias'), 'name'), this.#offset)
    if (kind === 'Table' && child(content, 'args') === undefined) {
      this.#addTable(namesOf(list(content, 'name'), this.#offset), alias, scope, isTied)
      return
    }
    if (kind === 'NestedJoin') {
      this.#joined(child(content, 'table_with_joins'), scope)
      return
    }
    scope.isOpen = true
    if (kind === 'Derived') this.#query(child(content, 'subquery'), scope.outer)
    else this.#walk(content, { scope: undefined, isRequired: false })
  }

  #addTable(names: readonly SqlName[], alias: SqlTable['alias'], scope: GrowingScope, isTied: boolean): void {
    const name = names.at(-1)
    if (name === undefined) return
    if (this.#common.has(name.text.toLowerCase()) && names.length === 1) {
      scope.isOpen = true
      return
    }
    const table = { name, schema: names.at(-2), alias, isTied, start: (names.at(-2) ?? name).start, end: name.end }
    scope.tables.push(table)
    this.tables.push(table)
  }

  /** Collects columns, texts and comparisons of everything below a node. */
  #walk(node: unknown, at: Position): void {
    const inside: Position = { scope: at.scope, isRequired: false }
    if (Array.isArray(node)) for (const item of node) this.#walk(item, inside)
    if (!isObject(node)) return
    if ('body' in node && 'limit_clause' in node) {
      this.#query(node, at.scope)
      return
    }
    if (isObject(node['value']) && 'span' in node) {
      this.#value(node)
      return
    }
    for (const [kind, content] of Object.entries(node)) {
      if (NO_COLUMNS.has(kind)) continue
      if (kind === 'Identifier' || kind === 'CompoundIdentifier') this.#columnName({ [kind]: content }, at.scope)
      else if (kind === 'Nested') this.#walk(content, at)
      else if (kind === 'BinaryOp' && isObject(content) && content['op'] === 'And') {
        this.#walk(content['left'], at)
        this.#walk(content['right'], at)
      } else {
        if (isObject(content)) this.#comparison(kind, content, at)
        this.#walk(content, inside)
      }
    }
  }

  #value(node: unknown): void {
    const value = literalOf(node, this.#offset)
    if (value.kind === 'text') this.texts.push(value)
  }

  #columnName(node: unknown, scope: SqlScope | undefined): void {
    const expression = expressionOf(node, this.#offset, scope)
    if (expression.kind === 'column') this.columnNames.push(expression)
  }

  #comparison(kind: string, content: Json, at: Position): void {
    const operator = kind === 'BinaryOp' ? OPERATORS[String(content['op'])] : undefined
    if (operator) this.#compare(operator, content, 'left', [content['right']], at)
    else if (kind in PATTERNS) this.#compare(PATTERNS[kind] as string, content, 'expr', [content['pattern']], at)
    else if (kind === 'InList') this.#compare('in', content, 'expr', list(content, 'list'), at)
  }

  #compare(
    operator: string,
    node: Json,
    left: string,
    right: readonly unknown[],
    { scope, isRequired }: Position,
  ): void {
    this.comparisons.push({
      operator,
      isNegated: node['negated'] === true,
      left: expressionOf(node[left], this.#offset, scope),
      right: right.map((one) => expressionOf(one, this.#offset, scope)),
      isRequired,
      scope,
      ...(extentOf(node, this.#offset) ?? { start: 0, end: 0 }),
    })
  }
}

function newScope(outer: SqlScope | undefined): GrowingScope {
  return { tables: [], isOpen: false, aliases: new Set(), outer }
}

function deletedFrom(content: unknown): readonly unknown[] {
  const [, from] = tagged(child(content, 'from'))
  return Array.isArray(from) ? from : []
}
