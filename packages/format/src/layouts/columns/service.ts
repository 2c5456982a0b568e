/** The new text of one service of master.cf: its eight columns, and its arguments behind and below them. */

import { isGroup, type LineTree, type Part, partOf, SERVICE_COLUMNS } from '@mailcfg/grammars'
import type { FormatOptions } from '../../options.ts'
import { laySkipped } from '../continued-text.ts'
import { columnAfter } from '../text-columns.ts'

/** Where the columns begin in the master.cf of the Postfix source. */
const STOPS = [0, 10, 16, 24, 32, 40, 48, 56] as const

/**
 * Lays a service out.
 * @param body its text up to the last word, in which all lines end alike
 * @returns the text with `\n` between physical lines; `undefined` when the service has to stay as it is: its columns are spread over lines, or something stands
 * between an option and its value.
 */
export function serviceText(tree: LineTree, body: string, options: FormatOptions, indent: string): string | undefined {
  const command = partOf(tree, 'command')
  if (command === undefined || body.lastIndexOf('\n', command.end - 1) >= 0) return undefined
  const head = options.align ? columns(tree, body) : cells(tree, body).join(' ')
  const list = partOf(tree, 'arguments')
  const parts = list && isGroup(list) ? list.parts.filter((part) => !('trivia' in part)) : []
  if (parts.some((part) => optionText(part, body) === undefined)) return undefined
  const overrides = parts.filter(({ kind }) => kind === 'override').length
  const lay = (split: boolean): string => head + argumentsText(parts, body, command.end, indent, split)
  const text = lay(overrides > 1)
  const [first = ''] = text.split('\n', 1)
  return overrides === 1 && columnAfter(first) > options.width ? lay(true) : text
}

function cells(tree: LineTree, body: string): string[] {
  return SERVICE_COLUMNS.flatMap((kind) => {
    const part = partOf(tree, kind)
    return part ? [body.slice(part.start, part.end)] : []
  })
}

/** The cells at their stops; one that is too long pushes the others as far as need be. What looks the same stays. */
function columns(tree: LineTree, body: string): string {
  const texts = cells(tree, body)
  let text = ''
  const stops = texts.map((cell, index) => {
    if (index > 0) text += ' '.repeat(Math.max(1, (STOPS[index] as number) - columnAfter(text)))
    const at = columnAfter(text)
    text += cell
    return at
  })
  const places = SERVICE_COLUMNS.map((kind) => columnAfter(body.slice(0, partOf(tree, kind)?.start)))
  const stands = places.every((place, index) => place === stops[index])
  if (!stands && !isShifted(texts[0] as string, places)) return text
  return body.slice(0, (partOf(tree, 'command') as Part).end)
}

/**
 * Whether a name that is too long for its column has moved the whole row to the right, as in Debian's master.cf
 * (`scalemail-backend`): the cells from the third on are as far from each other as in all rows.
 */
function isShifted(name: string, places: readonly number[]): boolean {
  if (name.length < STOPS[1]) return false
  return places.slice(3).every((place, index) => place - (places[index + 2] as number) === STOPS[3] - STOPS[2])
}

/** The arguments with what stands between them: the author's line breaks and comments, and blanks of ours. */
function argumentsText(parts: readonly Part[], body: string, from: number, indent: string, split: boolean): string {
  let text = ''
  let at = from
  let base: number | undefined
  for (const part of parts) {
    const lines = withNewlines(body.slice(at, part.start)).split('\n')
    if (lines.length > 1) {
      const own = columnAfter(lines.pop() as string)
      base ??= own
      const deeper = part.kind === 'override' ? 0 : Math.max(0, own - base)
      text += ['', ...laySkipped(lines.slice(1), indent), indent + ' '.repeat(deeper)].join('\n')
    } else text += split && part.kind === 'override' ? `\n${indent}` : ' '
    text += optionText(part, body) as string
    at = part.end
  }
  return text
}

/** An argument; `-o` and its setting stand on one line. */
function optionText(part: Part, body: string): string | undefined {
  const text = withNewlines(body.slice(part.start, part.end))
  if (part.kind !== 'override' || !isGroup(part)) return text
  const [option, setting] = part.parts.filter((inner) => !('trivia' in inner))
  if (option === undefined || setting === undefined || option.end === setting.start) return text
  if (/[^ \t\r\n]/.test(body.slice(option.end, setting.start))) return undefined
  return `${body.slice(option.start, option.end)} ${withNewlines(body.slice(setting.start, part.end))}`
}

function withNewlines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
