/** What is known of a statement: its columns, tables, comparisons and texts, with offsets in the statement's text. */

import type { SqlName } from './tree.ts'

/** A stretch of the text; half-open, in UTF-16 units. */
export interface SqlRange {
  readonly start: number
  readonly end: number
}

/** A text between quotes. `style` tells how the database reads what is in it. */
export interface SqlText extends SqlRange {
  readonly kind: 'text'
  /** `'…'` and `"…"`; PostgreSQL's `E'…'` and `$$…$$`; `other` for hexadecimal and national texts. */
  readonly style: 'single' | 'double' | 'escape' | 'dollar' | 'other'
  /** Without the quotes, escapes taken away. */
  readonly text: string
}

/** A column that is named somewhere. */
export interface SqlColumnName extends SqlRange {
  readonly kind: 'column'
  readonly name: SqlName
  /** The table or alias before the dot. */
  readonly qualifier: SqlName | undefined
  /** The SELECT, UPDATE … that it stands in; `undefined` where names may mean something else (ORDER BY of a UNION). */
  readonly scope: SqlScope | undefined
}

/** Anything that has a value. */
export type SqlExpression =
  | SqlText
  | SqlColumnName
  | (SqlRange & { readonly kind: 'number'; readonly text: string })
  | (SqlRange & { readonly kind: 'null' | 'boolean' | 'other' })
  | (SqlRange & { readonly kind: 'call'; readonly name: string; readonly arguments: readonly SqlExpression[] })

/** One column of a result. */
export interface SqlColumn extends SqlRange {
  /** The name that it has in the result; `undefined` where the database makes one up. */
  readonly name: string | undefined
  readonly alias: SqlName | undefined
  /** `*` and `t.*` stand for any number of columns. */
  readonly isWildcard: boolean
  readonly expression: SqlExpression
}

/** A table of the database that a statement names. */
export interface SqlTable extends SqlRange {
  readonly name: SqlName
  /** The database or schema before the dot. */
  readonly schema: SqlName | undefined
  readonly alias: SqlName | undefined
  /** Whether a JOIN says how it hangs together with those before it: ON, USING or NATURAL. */
  readonly isTied: boolean
}

/** The tables that a column name may refer to. */
export interface SqlScope {
  readonly tables: readonly SqlTable[]
  /** Whether there are also sub-selects, functions and the like, whose columns are not known. */
  readonly isOpen: boolean
  /** Names that the select list gives, which ORDER BY, GROUP BY and HAVING may use. */
  readonly aliases: ReadonlySet<string>
  readonly outer: SqlScope | undefined
}

/** Two values compared. */
export interface SqlComparison extends SqlRange {
  /** `=`, `<>`, `<`, `like`, `regexp`, `in`; upper case of SQL is not kept. */
  readonly operator: string
  readonly isNegated: boolean
  readonly left: SqlExpression
  /** Several for `in`. */
  readonly right: readonly SqlExpression[]
  /** Whether the row is out when this is not true: it stands in WHERE and only ANDs are above it. */
  readonly isRequired: boolean
  readonly scope: SqlScope | undefined
}

/** One statement. */
export interface SqlStatement extends SqlRange {
  readonly kind: 'select' | 'update' | 'insert' | 'delete' | 'call' | 'other'
  /** The result's columns, those of the first SELECT of a UNION; empty for statements without a result. */
  readonly columns: readonly SqlColumn[]
  /** All tables, those of sub-selects included. */
  readonly tables: readonly SqlTable[]
  readonly columnNames: readonly SqlColumnName[]
  readonly comparisons: readonly SqlComparison[]
  /** All texts, wherever they stand. */
  readonly texts: readonly SqlText[]
}
