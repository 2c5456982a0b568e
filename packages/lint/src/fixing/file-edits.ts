/** Edits made to fit the file that they go into: its line ends, its byte-order mark, its encoding. */

import type { Range, SourceText, TextEdit } from '@mailcfg/core'

/** A byte-order mark, decoded, and as one character per byte. */
const MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/

/**
 * The edits as the file wants them: lines that are added end as the line that they are added to, and nothing is put
 * before a byte-order mark. Edits that are the same are one.
 */
export function fittedEdits(source: SourceText, edits: readonly TextEdit[]): TextEdit[] {
  const fitted = edits.map((edit) => behindMark(source, withLineEnds(source, beforeReturn(source, edit))))
  return [...new Map(fitted.map((edit) => [JSON.stringify(edit), edit])).values()]
}

/** An edit that ends between the two characters of a line end leaves both of them alone. */
function beforeReturn(source: SourceText, edit: TextEdit): TextEdit {
  const { start, end } = edit.range
  if (end === 0 || source.slice({ start: end - 1, end: end + 1 }) !== '\r\n') return edit
  // Who takes nothing but the return away means it.
  return start === end - 1 ? edit : { ...edit, range: { start: Math.min(start, end - 1), end: end - 1 } }
}

function withLineEnds(source: SourceText, edit: TextEdit): TextEdit {
  if (!edit.text.includes('\n') || !endsInReturn(source, edit.range.start)) return edit
  const text = edit.text.replace(/\r?\n/g, '\r\n')
  // An edit that would change nothing then is about the line ends.
  return text === source.slice(edit.range) ? edit : { ...edit, text }
}

/** Whether the line at an offset ends in a carriage return, or, when it is the last one, the line before it. */
function endsInReturn(source: SourceText, offset: number): boolean {
  const { line } = source.positionAt(offset)
  const isLast = line === source.lineCount - 1
  const { start, end } = source.lineRange(isLast ? line - 1 : line)
  return source.slice({ start, end }).endsWith('\r') && (!isLast || line > 0)
}

function behindMark(source: SourceText, edit: TextEdit): TextEdit {
  const { start, end } = edit.range
  if (start !== 0 || end !== 0) return edit
  const length = MARK.exec(source.slice({ start: 0, end: Math.min(3, source.length) }))?.[0].length ?? 0
  return length === 0 ? edit : { ...edit, range: { start: length, end: length } }
}

/** Whether the edits only put in what the file's encoding can hold. */
export function isEncodable(source: SourceText, edits: readonly TextEdit[]): boolean {
  return source.encoding === 'utf-8' || edits.every(({ text }) => /^[\x00-\xff]*$/.test(text))
}

/** Whether the order of two edits would count: they overlap, or one inserts at an end of the other. */
export function collide(a: Range, b: Range): boolean {
  const isInsertion = a.start === a.end || b.start === b.end
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}

/** Where an offset of the text after sorted edits was before them; inside new text, the place that it took. */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0
  for (const { range, text } of edits) {
    const start = range.start + shift
    if (offset < start) break
    if (offset < start + text.length) return range.start
    shift += text.length - (range.end - range.start)
  }
  return offset - shift
}
