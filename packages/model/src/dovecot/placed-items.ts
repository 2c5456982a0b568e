/** The items of one file of blocks with the sections around them, worked out once for all configurations that read it. */

import { Memo } from '@mailcfg/core'
import type { BlockItem, BlocksDocument, Include, Section } from '../documents/blocks.ts'

/** A setting, section or include with its file and the sections around it, those around the include of its file too. */
export interface Placed<T extends BlockItem = BlockItem> {
  readonly item: T
  readonly document: BlocksDocument
  /** The sections around it, the outermost first. */
  readonly around: readonly Section[]
}

const items = new Memo<BlocksDocument, readonly Placed[]>()

/** All items of a file in file order, as if it were read by itself. */
export function placedItems(document: BlocksDocument): readonly Placed[] {
  return items.getOrInsertComputed(document, place)
}

function place(document: BlocksDocument): Placed[] {
  const placed: Placed[] = []
  const walk = (list: readonly BlockItem[], around: readonly Section[]): void => {
    for (const item of list) {
      placed.push({ item, document, around })
      if (item.kind === 'section') walk(item.items, [...around, item])
    }
  }
  walk(document.items, [])
  return placed
}

/** The includes of a file in file order. */
export function includesOf(document: BlocksDocument): Include[] {
  // Most files have none, which their lines tell without going through the items.
  if (!document.file.lines.some(({ tree }) => tree.kind === 'include')) return []
  return placedItems(document).flatMap(({ item }) => (item.kind === 'include' ? [item] : []))
}
