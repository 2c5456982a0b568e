/** What a code lens is. */

import type { Range, Uri } from '@mailcfg/core'

/** A place that a lens leads to. */
export interface LensPlace {
  readonly uri: Uri
  readonly range: Range
}

/** What a click does. */
export type LensAction =
  /** Shows who may relay; `service` and `cell` are the names in the view of the matrix, `decides` the line that decides. */
  | {
      readonly kind: 'relay'
      readonly service: string
      readonly cell: { readonly row: string; readonly column: string } | undefined
      readonly decides: LensPlace | undefined
    }
  | { readonly kind: 'references'; readonly places: readonly LensPlace[] }

/** One lens. */
export interface CodeLens {
  /** What it stands above. */
  readonly range: Range
  readonly title: string
  readonly tooltip: string
  readonly action: LensAction
}
