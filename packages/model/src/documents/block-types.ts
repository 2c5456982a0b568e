/** What files of blocks are made of: settings, sections and includes. */

import type { JoinedText, Range } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { Word } from './document.ts'

/** What all items of a file of blocks have. */
interface ItemBase {
  /** The section around it; `undefined` at top level. */
  readonly parent: Section | undefined
  /** Whole text of the item; of a section, from its header to the end of its closing brace. */
  readonly range: Range
  readonly line: Line
}

/** `name = value`. */
export interface Setting extends ItemBase {
  readonly kind: 'setting'
  /** The name without quotes around it. */
  readonly name: Word
  readonly separator: Range
  /** The value as it stands there, lines joined and ends trimmed, quotes and `<` still in it. */
  readonly value: JoinedText
  /** `quoted` when the whole value is in quotes, `file` when it is taken from a file. */
  readonly form: 'plain' | 'quoted' | 'file'
  /** What the program gets: quotes and escapes resolved, references not; of a `file`, its path. */
  readonly decoded: string
  /** Words that refer to other settings or to the environment, `$` included. */
  readonly variables: readonly Word[]
}

/** `TYPE [NAME] {` … `}`. */
export interface Section extends ItemBase {
  readonly kind: 'section'
  readonly type: Word
  /** The name without quotes around it, escapes resolved. */
  readonly name: Word | undefined
  /** `@LABEL` of a 2.4 `group`. */
  readonly label: Word | undefined
  readonly header: Range
  /** The closing brace; `undefined` when the file ends before it. */
  readonly close: Range | undefined
  readonly items: readonly BlockItem[]
  /** The header does not parse: the section is there so that the braces behind it still match. */
  readonly recovered: boolean
}

/** `!include PATH` or `!include_try PATH`. */
export interface Include extends ItemBase {
  readonly kind: 'include'
  /** `!include_try`: a missing file is no error. */
  readonly optional: boolean
  readonly path: JoinedText
}

export type BlockItem = Setting | Section | Include
