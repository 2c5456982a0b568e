/** Columns and indentation in files of blocks. */

import { columnAfter } from '../text-columns.ts'

/** A column before and after. */
export interface Moved {
  readonly old: number
  readonly new: number
}

/** Whether a character is one of the two blanks that layouts of this shape change. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** Column, from 0, at which the character at `offset` of a text of one or more lines stands. */
export function columnAt(text: string, offset: number): number {
  return columnAfter(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
}

/** Offset of the first character at or after `from` that is neither space nor tab. */
export function indentationEnd(text: string, from = 0): number {
  let i = from
  while (isBlank(text[i])) i++
  return i
}

/** What is deeper inside of sections is left alone: no configuration has it, and its indentation would outgrow the file. */
export const DEEPEST = 100
