/** The logical line that an offset lies in, for every shape of document. */

import type { Range } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { type Document, linesOf } from '@mailcfg/model'
import type { Place } from '../place.ts'

/** The line that holds an offset; `undefined` behind the final newline and in tables without line trees. */
export function lineAt(document: Document, offset: number): Line | undefined {
  const lines = linesOf(document)
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as Line).logical.range.start <= offset) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  if (line === undefined || offset < line.logical.range.end) return line
  return document.source.text.endsWith('\n') ? undefined : line
}

/** The physical line at an offset: its range without the newline, and its text. */
export function physicalLineAt({ source }: Document, offset: number): { readonly range: Range; readonly text: string } {
  const range = source.lineRange(source.positionAt(offset).line)
  return { range, text: source.slice(range) }
}

/** The text of a logical line up to an offset, comments between its pieces left out. */
export function textBefore({ source }: Document, { logical }: Line, offset: number): string {
  return logical.pieces
    .filter(({ start }) => start <= offset)
    .map(({ start, end }) => source.slice({ start, end: Math.min(end, offset) }))
    .join(' ')
}

/** Whether nothing but blanks stands on the line before the cursor: in files of Postfix it continues the entry above. */
export function isIndented({ document, offset }: Place): boolean {
  const { range, text } = physicalLineAt(document, offset)
  return /^[ \t]+$/.test(text.slice(0, offset - range.start))
}
