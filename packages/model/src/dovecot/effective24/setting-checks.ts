/** Checks of single settings of 2.4, filter by filter. */

import type { DovecotHost } from '../effective/host.ts'
import type { DovecotOrigin } from '../effective/origin.ts'
import type { FilterNode } from './filter-node.ts'

/** Checks what a filter sets. */
export function checkNode24(
  _node: FilterNode,
  _host: DovecotHost,
): { readonly text: string; readonly origin: DovecotOrigin | undefined } | undefined {
  return undefined
}
