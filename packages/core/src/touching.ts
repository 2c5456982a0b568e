/** Picks out of things in file order those at a stretch of the file, without a look at all of them. */

import type { Range } from './range.ts'

/** The items that touch a stretch; `items` are in file order, and none overlaps another. */
export function touching<T extends { readonly range: Range }>(
  items: readonly T[],
  { start, end }: Range,
): readonly T[] {
  const first = firstIndex(items, ({ range }) => range.end >= start)
  return items.slice(
    first,
    firstIndex(items, ({ range }) => range.start > end),
  )
}

/** Index of the first item from which on all fulfil a condition. */
function firstIndex<T>(items: readonly T[], isFulfilled: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isFulfilled(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
