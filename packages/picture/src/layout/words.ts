/** The words in a box: what they are, where they are broken, how wide they are drawn. */

import type { PictureNode } from '../picture.ts'

/** Sizes in pixels; sans-serif letters are on average not wider than this part of their size. */
export const NAME_SIZE = 13
export const DETAIL_SIZE = 11
const NAME_WIDTH = 0.62
const DETAIL_WIDTH = 0.57

const LONGEST = 34
const LONGEST_PATH = 44

/** The name of a part, then its details in as few lines as they need. */
export function linesOf({ kind, label, details }: PictureNode): string[] {
  const lines: string[] = []
  for (const detail of details.map((one) => shortened(one, LONGEST + 8))) {
    const last = lines.at(-1)
    const both = last === undefined ? detail : `${last} · ${detail}`
    if (last !== undefined && both.length <= LONGEST) lines[lines.length - 1] = both
    else lines.push(detail)
  }
  return [shortened(label, kind === 'mailbox' ? LONGEST_PATH : LONGEST), ...lines]
}

/** A text without its middle where it is too long: paths are told apart by their ends. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = Math.floor((longest - 1) * 0.4)
  return `${text.slice(0, head)}…${text.slice(text.length - (longest - 1 - head))}`
}

/** The width of a box with these lines, in pixels. */
export function widthOf([name = '', ...details]: readonly string[]): number {
  return Math.max(
    ems(name) * NAME_SIZE * NAME_WIDTH,
    ...details.map((detail) => ems(detail) * DETAIL_SIZE * DETAIL_WIDTH),
  )
}

/** Letters of a text; those of East Asia are as wide as two. */
function ems(text: string): number {
  let count = 0
  for (const letter of text) count += /[\u1100-\u115f\u2e80-\uffdc\u{20000}-\u{3fffd}]/u.test(letter) ? 1.75 : 1
  return count
}
