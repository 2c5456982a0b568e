/** What a language of the house is: its files, its line style and its grammar. */

import type { LineStyle } from '@mailcfg/core'
import type { LineTree } from './tree/line-tree.ts'

/** The four shapes that cover every language; the shape decides which semantic document a file becomes. */
export type Shape = 'assignments' | 'columns' | 'table' | 'blocks'

/** Whose file it is; `system` stands for what the operating system reads. */
export type Product =
  | 'postfix'
  | 'dovecot'
  | 'courier'
  | 'cyrus-sasl'
  | 'extmail'
  | 'mysql'
  | 'sql'
  | 'bind'
  | 'apache'
  | 'system'

/** One language, complete: everything else in the house asks this record instead of the language's name. */
export interface LanguageDefinition {
  /** Stable id, such as `main.cf`; accepted by `--as`. */
  readonly id: string
  /** How people call it in messages. */
  readonly title: string
  readonly product: Product
  readonly shape: Shape
  readonly lineStyle: LineStyle
  /**
   * How far an edit can change the grouping of lines: to the next entry (without this), over the entries that a line
   * joins from its own end on, or anywhere in the file.
   */
  readonly lineReach?: 'joins' | 'file'
  /**
   * For tables: `indexed` ones reach millions of lines and are read from bytes (`LineTable`), with `parseLine` for single
   * lines only; `parsed` ones, which the programs go through in order, have a tree per line.
   */
  readonly rows?: 'indexed' | 'parsed'
  /** Parses the raw text of one entry line, final newline included; never throws. */
  readonly parseLine: (slice: string) => LineTree
  /** How the pieces of a value become what the program sees. */
  readonly values: ValueReading
  /** How names are compared, for languages where case does not matter or the first occurrence counts. */
  readonly names?: NameReading
  /** How the formatter writes the language where its shape leaves a choice; see `LayoutPreferences`. */
  readonly layout?: LayoutPreferences
  /** No mail program reads these files; they tell about others. Only rules that name the language look at them. */
  readonly isAside?: true
  /** Tells the language's files; see `detect.ts` for the order in which these are asked. */
  readonly files: FilePatterns
}

/** How a program puts a value together: what stands between two joined lines, and which quotes it takes away. */
export interface ValueReading {
  readonly glue: '' | ' ' | '  '
  readonly quoting: 'none' | 'dovecot' | 'shell'
  /** What the program makes of one leaf of a value, where that is not the leaf's own text; joins are the glue's. */
  readonly decodeLeaf?: (kind: string, text: string) => string
}

/** How a program looks a name up in a file of assignments; without it, names are exact and the last one counts. */
export interface NameReading {
  /** Which of several assignments to one name has effect. */
  readonly counts: 'first' | 'last'
  readonly ignoreCase: boolean
  /** Whether `-` and `_` are the same character. */
  readonly dashIsUnderscore?: true
}

/** How the formatter writes a language; what is not told stays as it is written. */
export interface LayoutPreferences {
  /**
   * For languages of the shape `assignments` that are no lists of settings to the eye: `containers` with directives in
   * them, or a `script`, of which only the ends of lines and blank lines outside of strings are laid out.
   */
  readonly form?: 'containers' | 'script'
  /** What stands between a name and its value, as the program's own documentation writes it: ` = `, `: `. */
  readonly separator?: string
  /** Blanks per level of indentation, where the person has no wish of their own; 2 without it. */
  readonly indent?: number
  /** Whether comments between entries start in the first column; their indentation stays without it. */
  readonly flushComments?: true
  /** Entries stay byte for byte, since even blanks at their ends may mean something to one of the file's readers. */
  readonly keepsEntries?: true
  /** A file that matches stays byte for byte: what looks like lines of the language in it may be text. */
  readonly untouched?: RegExp
}

/** How files of a language are told apart: by the place that is theirs alone, by name, by path, then by content. */
export interface FilePatterns {
  /** Patterns over the whole path of places where no other file lives, whatever it holds. */
  readonly homes?: readonly RegExp[]
  /** Exact file names. */
  readonly names?: readonly string[]
  /** Patterns over the whole path, with `/` as separator. */
  readonly paths?: readonly RegExp[]
  /** From 0 (certainly not) to 1 (certainly): how much the first 64 KiB of a file look like this language. */
  readonly looksLike?: (head: string) => number
}
