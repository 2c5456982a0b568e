/** Half-open ranges of UTF-16 offsets: the only kind of position inside the house. */

/** A stretch of text: `start` is included, `end` is not. Both are UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The same range moved by `by` offsets, for turning line-relative positions into file positions. */
export function shiftRange(r: Range, by: number): Range {
  return by === 0 ? r : { start: r.start + by, end: r.end + by }
}
