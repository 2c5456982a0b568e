/** What a language of the house is: its files, its line style and its grammar. */

import type { LineStyle } from '@mailcfg/core'
import type { LineTree } from './tree/line-tree.ts'

/** The four shapes that cover every language; the shape decides which semantic document a file becomes. */
export type Shape = 'assignments' | 'columns' | 'table' | 'blocks'

export type Product = 'postfix' | 'dovecot' | 'courier' | 'cyrus-sasl' | 'extmail'

/** One language, complete: everything else in the house asks this record instead of the language's name. */
export interface LanguageDefinition {
  /** Stable id, such as `main.cf`; accepted by `--as`. */
  readonly id: string
  /** How people call it in messages. */
  readonly title: string
  readonly product: Product
  readonly shape: Shape
  readonly lineStyle: LineStyle
  /** Parses the raw text of one entry line, final newline included; never throws. */
  readonly parseLine: (slice: string) => LineTree
  /** How the pieces of a value become what the program sees. */
  readonly values: ValueReading
  /** Tells the language's files; see `detect.ts` for the order in which these are asked. */
  readonly files: FilePatterns
}

/** How a program puts a value together: what stands between two joined lines, and which quotes it takes away. */
export interface ValueReading {
  readonly glue: '' | ' '
  readonly quoting: 'none' | 'dovecot' | 'shell'
}

/** How files of a language are told apart: by name, then by path, then by content. */
export interface FilePatterns {
  /** Exact file names. */
  readonly names?: readonly string[]
  /** Patterns over the whole path, with `/` as separator. */
  readonly paths?: readonly RegExp[]
  /** From 0 (certainly not) to 1 (certainly): how much the first 64 KiB of a file look like this language. */
  readonly looksLike?: (head: string) => number
}
