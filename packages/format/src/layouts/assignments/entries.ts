/** Lays out the entries of a file of assignments, each by what it is: a list, another value, or a line of another kind. */

import type { LanguageDefinition, Line } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from '@mailcfg/model'
import { listKinds } from '../../list-kinds.ts'
import type { Rewriting } from '../../rewriting.ts'
import { type ListStyle, laidList } from './lists.ts'
import { linedUpGaps } from './separators.ts'
import { laidLineEnd, laidSetting } from './setting.ts'

/**
 * Lays all entries that the grammar could read without a problem.
 * @param align whether separators that line up stay so.
 * @returns the lines whose list may go on in comments: those with an item per line, and lists that are empty.
 */
export function layEntries(
  rewriting: Rewriting,
  document: AssignmentsDocument,
  style: ListStyle,
  align: boolean,
): ReadonlySet<Line> {
  const { file, language, entries } = document
  const open = new Set<Line>()
  const readable = entries.filter(
    ({ line }) => line.tree.problems.length === 0 && !isUnfinished(rewriting.textOf(line), language),
  )
  const lists = laidLists(rewriting, document, readable, style, open)
  const isOneLine = (line: Line): boolean => {
    const list = lists.get(line)
    return list === undefined ? line.logical.pieces.length === 1 : !list.includes('\n')
  }
  const oneLiners = readable.filter(({ line }) => isOneLine(line))
  const gaps = align ? linedUpGaps(document, oneLiners) : new Map<Line, string>()
  for (const { line, name } of readable) {
    const list = lists.get(line)
    const gap = gaps.get(line)
    const end = name.text.length
    const laid = gap === undefined ? list : list && list.slice(0, end) + gap + list.slice(end).trimStart()
    const text = laid ?? laidSetting(rewriting.textOf(line), line.tree, language, gap)
    if (text !== undefined) rewriting.lay(line, text)
  }
  const settings = new Set(entries.map(({ line }) => line))
  for (const line of file.lines) if (!settings.has(line)) layLineEnd(rewriting, line, language)
  return open
}

/** The new texts of the lists among the entries; lines whose list may go on in comments are added to `open`. */
function laidLists(
  rewriting: Rewriting,
  document: AssignmentsDocument,
  entries: readonly Assignment[],
  style: ListStyle,
  open: Set<Line>,
): ReadonlyMap<Line, string> {
  const kinds = listKinds(document)
  const indented = linesBeforeIndentedComments(rewriting, document.file.lines)
  const texts = new Map<Line, string>()
  for (const { line, name, value } of entries) {
    const kind = kinds.get(name.text)
    if (kind === undefined) continue
    const setting = { raw: rewriting.textOf(line), at: line.logical.range.start, tree: line.tree, value }
    const list = laidList(setting, kind, style, indented.has(line))
    if (list) texts.set(line, list.text)
    if (list?.spread || value.text === '') open.add(line)
  }
  return texts
}

/** The entry lines with an indented comment directly behind them: an item that was commented out. */
function linesBeforeIndentedComments(rewriting: Rewriting, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next?.logical.kind === 'comment' && /^[ \t]/.test(rewriting.textOf(next))) found.add(line)
  })
  return found
}

/** Lines of other kinds, such as groups, lose the blanks at their ends. */
function layLineEnd(rewriting: Rewriting, line: Line, language: LanguageDefinition): void {
  const { logical, tree } = line
  if (logical.kind !== 'entry' || tree.kind === 'broken' || tree.problems.length > 0) return
  const raw = rewriting.textOf(line)
  const text = isUnfinished(raw, language) ? undefined : laidLineEnd(raw, tree)
  if (text !== undefined) rewriting.lay(line, text)
}

/**
 * Whether something behind the blanks at the end of a line would touch what stands before them: in a last line a
 * backslash, which would join what a newline behind it begins, a carriage return, which would become a part of the line's
 * ending, and to the shell that of the ending, which is a word.
 */
function isUnfinished(raw: string, { values }: LanguageDefinition): boolean {
  if (/\r[ \t\v\f]+\r?\n?$/.test(raw)) return true
  if (values.quoting === 'shell' && /[ \t]\r\n?$/.test(raw)) return true
  return !raw.endsWith('\n') && raw.trimEnd().endsWith('\\')
}
