/** Offsets of physical lines: converts between offsets and line/column, for reports and the protocol border only. */

/** A place for people: line and column count from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Offsets at which the physical lines of `text` start; a line ends with LF, as all programs in scope read it. */
export function lineStarts(text: string): Uint32Array {
  let count = 1
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++
  const starts = new Uint32Array(count)
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts[line++] = i + 1
  return starts
}

/** The same for the bytes of a file with one character per byte. */
export function lineStartsOfBytes(bytes: Uint8Array): Uint32Array {
  let count = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count++
  const starts = new Uint32Array(count)
  let line = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) starts[line++] = i + 1
  return starts
}

/** Line and column of an offset, by binary search; offsets past the end land on the last line. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low, column: offset - (starts[low] as number) }
}
