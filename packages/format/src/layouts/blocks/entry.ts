/** Lays out one entry of a file of blocks: its indentation, the blanks between its parts, and those at line ends. */

import { applyEdits, physicalLines, type TextEdit } from '@mailcfg/core'
import { isGroup, type LineTree, type Part } from '@mailcfg/grammars'
import { columnAt, indentationEnd, isBlank, type Moved } from './columns.ts'

/**
 * The new text of an entry, `\n` between its physical lines and none at its end; `undefined` when it has to stay.
 * What is inside of a value or a name is not touched. Blanks at both ends of a physical line are seen by no reader of
 * this shape, be the line continued or not, but for those before the backslash of a joined line.
 * @param column where its text shall begin; `undefined` leaves its indentation alone.
 */
export function laidEntry(text: string, tree: LineTree, column: number | undefined): string | undefined {
  if (text.includes('\0') || hasMixedEndings(text) || HIDDEN_RETURN.test(text)) return undefined
  const gaps = tree.problems.length > 0 ? [] : gapsOf(text, tree)
  const start = indentationEnd(text)
  const old = columnAt(text, start)
  const place = column ?? old
  const indentation: TextEdit[] = column === undefined ? [] : [{ range: { start: 0, end: start }, text: blanks(place) }]
  const moves = movesOf(text, tree, gaps, { old, new: place })
  const all = [...indentation, ...gaps, ...moves, ...trailingBlanks(text)]
  return applyEdits(text, all)
    .replaceAll('\r\n', '\n')
    .replace(/[\r\n]$/, '')
}

/** A carriage return that would come to the end of its line, and so become a part of the line's ending. */
const HIDDEN_RETURN = /\r(?:[ \t]+\r?|\r)(?:\n|$)/

function blanks(count: number): string {
  return ' '.repeat(count)
}

/** Some physical lines end in CRLF and others do not: each shall keep its own. */
function hasMixedEndings(text: string): boolean {
  const endings = text.match(/\r?\n/g) ?? []
  return endings.some((ending) => ending !== endings[0])
}

/** One blank between the parts of a line, where only blanks stand there: neither a join nor a comment. */
function gapsOf(text: string, tree: LineTree): TextEdit[] {
  const parts = tree.parts.filter((part) => isGroup(part) || !part.trivia)
  // With a blank behind it, a setting of that name would include a file.
  if (/^\s*!include(?:_try)?=/.test(text)) return []
  // Nor should a `#` that a quote hides get to look like a comment.
  const isFirm = (gap: string, { start }: Part): boolean => /^[ \t]*$/.test(gap) && (gap !== '' || text[start] !== '#')
  return parts.slice(1).flatMap((part, i) => {
    const range = { start: (parts[i] as Part).end, end: part.start }
    return isFirm(text.slice(range.start, range.end), part) ? [{ range, text: ' ' }] : []
  })
}

/** Lines that continue a value move along with it: with the value when they stand below it, else with the first line. */
function movesOf(text: string, tree: LineTree, gaps: readonly TextEdit[], first: Moved): TextEdit[] {
  const value = tree.parts.find(({ kind }) => kind === 'value')
  const valueColumn = value && !text.slice(0, value.start).includes('\n') ? columnAt(text, value.start) : undefined
  const widened = gaps.reduce((sum, { range, text: gap }) => sum + gap.length - (range.end - range.start), 0)
  const edits: TextEdit[] = []
  for (const { start, end } of [...physicalLines(text)].slice(1)) {
    const from = indentationEnd(text, start)
    if (from >= contentEnd(text, start, end)) continue
    const old = columnAt(text, from)
    const by = first.new - first.old + (old === valueColumn ? widened : 0)
    if (by !== 0) edits.push({ range: { start, end: from }, text: blanks(Math.max(0, old + by)) })
  }
  return edits
}

/** Takes the blanks at the ends of physical lines away. */
function trailingBlanks(text: string): TextEdit[] {
  const edits: TextEdit[] = []
  for (const line of physicalLines(text)) {
    const end = contentEnd(text, line.start, line.end)
    let start = end
    while (start > line.start && isBlank(text[start - 1])) start--
    if (start < end) edits.push({ range: { start, end }, text: '' })
  }
  return edits
}

/** End of a physical line without the carriage return of its ending. */
function contentEnd(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === '\r' ? end - 1 : end
}
