/** What a symbol of an outline is. */

import type { Range } from '@mailcfg/core'

/** What a symbol stands for. */
export type SymbolKind =
  | 'parameter'
  | 'class'
  | 'service'
  | 'section'
  | 'setting'
  | 'key'
  | 'row'
  | 'condition'
  | 'group'
  | 'include'
  | 'record'
  | 'heading'

/** One symbol of an outline. */
export interface DocumentSymbol {
  /** Never empty. */
  readonly name: string
  /** The value, short and without passwords. */
  readonly detail: string
  readonly kind: SymbolKind
  /** The whole of it. */
  readonly range: Range
  /** Its name; inside of `range`. */
  readonly selection: Range
  /** Whether programs have given the name up. */
  readonly deprecated: boolean
  readonly children: readonly DocumentSymbol[]
}
