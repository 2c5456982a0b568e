/** Where a value comes from. */

import type { Range, SourceText } from '@mailcfg/core'

/** A place in the files of a configuration. */
export interface DovecotOrigin {
  readonly source: SourceText
  /** The text of the line, or of the part of it that is meant. */
  readonly range: Range
  /** The line that doveconf names, from 1: the last physical one of a logical line. */
  readonly line: number
}
