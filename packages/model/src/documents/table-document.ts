/** Documents of the shape `table`: keys or patterns with results, one interface for small files and for huge ones. */

import type { DuplicateKeys, JoinedText, LineTable, Range } from '@mailcfg/core'
import type { Line, ParsedFile } from '@mailcfg/grammars'
import type { DocumentBase, FileProblem, Word } from './document.ts'

/** One row of a table, made when it is asked for. */
export interface TableEntry {
  readonly index: number
  /** `entry` for every row with a key or pattern and a result; `if` and `endif` stand in pattern and cidr tables only. */
  readonly kind: 'entry' | 'if' | 'endif'
  /**
   * The key as the program reads it, quotes kept, case kept; in pattern tables the pattern with its delimiters.
   * Empty for `endif`. Of a row that the program skips, as much as can be told.
   */
  readonly key: Word
  /** The result, joined and trimmed; empty where there is none. */
  readonly value: JoinedText
  /** From the key to the end of the value, newline excluded. */
  readonly range: Range
  /** Physical line, from 0, on which the row starts. */
  readonly lineNumber: number
  /** Whether the program keeps the row; if not, `problems` says why. */
  readonly used: boolean
  /** Only in regexp, pcre and cidr tables, for rules and `if`. */
  readonly pattern?: TablePattern
}

/** What a rule of a regexp, pcre or cidr table matches. */
export interface TablePattern {
  /** The expression without delimiters, or the network, joins left out. */
  readonly text: string
  readonly range: Range
  readonly flags: Word | undefined
  readonly negated: boolean
  /** How many `if` the rule stands in. */
  readonly depth: number
  /** The `!/pattern2/` of a regexp table. */
  readonly second?: TablePattern
}

/** Key and value as `postmap -s` or `postalias -s` shows them: the key folded, the value in the table's own form. */
export interface StoredEntry {
  readonly key: string
  readonly value: string
}

/** A table. Rows are numbered from 0 in file order, rows that the program skips included. */
export interface TableDocument extends DocumentBase {
  readonly shape: 'table'
  readonly size: number
  /** The row's view. @throws RangeError when there is no such row. */
  entry(index: number): TableEntry
  /** All rows in order, one view at a time. */
  entries(): Iterable<TableEntry>
  /** The row's line with its tree. */
  line(index: number): Line
  /** The row that the offset lies in or behind, or -1. */
  indexAt(offset: number): number
  /** What the table's index holds of the row; none for skipped rows and for tables that are not indexed. */
  stored(index: number): StoredEntry | undefined
  /** Rows whose key an earlier row has; the first one counts. None in tables that are gone through in order. */
  duplicates(limit?: number): DuplicateKeys
  /** The first problems of the grammar, in file order; `problemCount` counts them all. */
  readonly problems: readonly FileProblem[]
  readonly problemCount: number
  /** Every line with its tree, for tables that are small enough. */
  readonly file?: ParsedFile
  /** The rows as typed arrays over the file's bytes, for rules that look at every row of a large table. */
  readonly rows?: LineTable
}
