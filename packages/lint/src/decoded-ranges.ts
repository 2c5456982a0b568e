/** From a value as its program uses it back to the file: where the quotes and joins were that are not in it any more. */

import type { Range } from '@mailcfg/core'
import { isGroup, leavesOf, partOf } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from '@mailcfg/model'

/** Gives the place in the file of a stretch of `decoded`, by offsets into it. */
export function decodedRanges(
  { source, language }: AssignmentsDocument,
  { line, decoded, value: joined }: Assignment,
): (start: number, end: number) => Range {
  const base = line.logical.range.start
  const value = partOf(line.tree, 'value')
  const places: number[] = []
  for (const leaf of value && isGroup(value) ? leavesOf(value) : []) {
    const raw = source.slice({ start: base + leaf.start, end: base + leaf.end })
    const text = language.values.decodeLeaf?.(leaf.kind, raw) ?? raw
    // What is shorter than in the file lost the quote or the backslash before it.
    const shift = raw.length > text.length ? 1 : 0
    for (let i = 0; i < text.length; i++) places.push(base + leaf.start + shift + i)
  }
  return (start, end) => {
    const first = places[start]
    const last = places[end - 1]
    if (places.length !== decoded.length || first === undefined || last === undefined) return joined.range
    return { start: first, end: last + 1 }
  }
}
