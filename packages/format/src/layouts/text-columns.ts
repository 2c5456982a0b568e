/** Columns on the screen: where the characters of a line stand when tabs go to every eighth column. */

const TAB_STOP = 8

/** Letters, signs and pictures that take two columns in a terminal: the wide ones of Unicode's annex 11. */
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** The column behind a text that begins at `column`. */
export function columnAfter(text: string, column = 0): number {
  let at = column
  for (const char of text) at = char === '\t' ? nextTabStop(at) : at + (char > '\u{10ff}' && WIDE.test(char) ? 2 : 1)
  return at
}

/** The column that a tab at `column` leads to. */
export function nextTabStop(column: number): number {
  return (Math.floor(column / TAB_STOP) + 1) * TAB_STOP
}

/** Tabs that lead from one column to another, which is a tab stop. */
export function tabsBetween(from: number, to: number): string {
  return '\t'.repeat(Math.ceil((to - from) / TAB_STOP))
}

/** Whether tabs alone can lead to a column. */
export function isTabStop(column: number): boolean {
  return column % TAB_STOP === 0
}
