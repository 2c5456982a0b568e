/** From the parser's lines and columns, which count characters from 1, to offsets in UTF-16 units. */

/** A place as the parser gives it. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Gives the offset of a place in a text. */
export function offsetFinder(text: string): (place: Place) => number {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  // Only characters outside the basic plane are two units wide.
  const isWide = /[\ud800-\udbff]/.test(text)
  return ({ line, column }) => {
    const start = lines[line - 1] ?? text.length
    if (!isWide) return Math.min(start + column - 1, text.length)
    let offset = start
    for (let left = column - 1; left > 0 && offset < text.length; left--) {
      offset += (text.codePointAt(offset) as number) > 0xffff ? 2 : 1
    }
    return offset
  }
}
