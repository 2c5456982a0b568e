/** A code frame with the line that says where it is, as every report for people prints it. */

import type { Label } from '@mailcfg/core'
import type { Style } from './color.ts'
import { frameOf } from './frame.ts'
import type { Report } from './report.ts'

/** How a frame is printed. */
export interface FramePrint extends Pick<Report, 'nameOf' | 'secretsOf'> {
  /** What leads to the place: `-->`, `:::`. */
  readonly arrow: string
  readonly mark: '^' | '-'
  readonly paint: (text: string) => string
  /** Columns for the numbers of lines. */
  readonly gutter: number
  /** Columns of the terminal. */
  readonly width: number
  readonly style: Style
}

/** The place of a label, and the frame of it. */
export function placedFrame(label: Label, print: FramePrint): string[] {
  const { source, range } = label
  const { arrow, mark, paint, gutter, width, style, nameOf, secretsOf } = print
  const { line, column } = source.positionAt(range.start)
  const edge = style.frame(`${' '.repeat(gutter)} |`)
  const frame = frameOf(label, {
    mark,
    width: Math.max(20, width - gutter - 3),
    secrets: (within) => secretsOf(source, within),
  })
  return [
    `${' '.repeat(gutter)}${style.frame(arrow)} ${nameOf(source.uri)}:${line + 1}:${column + 1}`,
    edge,
    ...frame.map(({ kind, number, text }) => {
      if (kind === 'gap') return style.frame('...')
      if (kind === 'code') return `${style.frame(`${number.padStart(gutter)} |`)}${text === '' ? '' : ` ${text}`}`
      const indent = /^ */.exec(text)?.[0] ?? ''
      return `${edge} ${indent}${paint(text.slice(indent.length))}`
    }),
  ]
}
