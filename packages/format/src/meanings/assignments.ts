/** What files of the shape `assignments` say. */

import { isGroup, type Line, leavesOf, partOf } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from '@mailcfg/model'
import type { Fact } from '../fact.ts'
import { type ListKind, listKinds } from '../list-kinds.ts'
import { canonicalList } from './canonical-list.ts'

/**
 * The facts of a document in file order: assignments by group, name and value, other lines by their text, and comments,
 * those between the lines of a value and behind it included.
 */
export function* assignmentsMeaning(document: AssignmentsDocument): Iterable<Fact> {
  const { file, source, entries } = document
  const assigned = new Map(entries.map((entry) => [entry.line, entry]))
  const lists = listKinds(document)
  for (const line of file.lines) {
    if (line.logical.kind === 'blank') continue
    const at = source.positionAt(line.logical.range.start).line
    const raw = source.slice(line.logical.range)
    const entry = line.tree.problems.length === 0 ? assigned.get(line) : undefined
    if (entry) for (const text of assignmentTexts(entry, raw, lists)) yield { text, line: at }
    else yield { text: lineText(line, raw), line: at }
  }
}

/** What an assignment says, then what is passed over in it: comments, and text that is not read. */
function* assignmentTexts(entry: Assignment, raw: string, lists: ReadonlyMap<string, ListKind>): Iterable<string> {
  const { name, value, decoded, group, line } = entry
  const read = lists.has(name.text) ? [canonicalList(decoded)] : [decoded, value.text]
  const end = partOf(line.tree, 'value')?.end ?? partOf(line.tree, 'separator')?.end ?? 0
  const behind = line.tree.parts.filter((part) => (isGroup(part) || !part.trivia) && part.start >= end)
  const unread = behind.map((part) => textOf(raw, part)).filter((text) => text !== '')
  yield JSON.stringify([line.tree.kind, group?.text, name.text, ...read, ...unread])
  for (const leaf of leavesOf(line.tree)) {
    if (!leaf.trivia) continue
    for (const text of raw.slice(leaf.start, leaf.end).split('\n')) if (trimmed(text) !== '') yield trimmed(text)
  }
}

/** Lines that were read say what stands between their ends; of the others every byte but the line ending counts. */
function lineText({ logical, tree }: Line, raw: string): string {
  const isRead = logical.kind === 'comment' || (logical.kind === 'entry' && tree.kind !== 'broken')
  const indented = isRead && tree.problems.length === 0 ? raw.replace(/[ \t\n\v\f\r]+$/, '') : raw.replace(/\r?\n$/, '')
  const text = logical.kind === 'comment' ? trimmed(indented) : indented
  return `${logical.kind} ${tree.kind} ${text}`
}

function textOf(raw: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return trimmed(raw.slice(start, end))
}

/** Without white space at both ends, as isspace() of the C locale knows it. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '')
}
