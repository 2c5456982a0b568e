/** Half-open ranges of UTF-16 offsets: the only kind of position inside the house. */

/** A stretch of text: `start` is included, `end` is not. Both are UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Makes the range from `start` up to, not including, `end`. */
export function range(start: number, end: number): Range {
  return { start, end }
}

/** The same range moved by `by` offsets, for turning line-relative positions into file positions. */
export function shiftRange(r: Range, by: number): Range {
  return by === 0 ? r : { start: r.start + by, end: r.end + by }
}

/** Whether `inner` lies wholly inside `outer`; equal ranges contain each other. */
export function containsRange(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether `offset` touches the range, its end included, as a cursor does. */
export function touches(r: Range, offset: number): boolean {
  return r.start <= offset && offset <= r.end
}
