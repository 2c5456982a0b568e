/** Growing selections: word, item, value, entry, the sections around it, the file. */

import type { Range } from '@mailcfg/core'
import { parseList, parseRestrictions } from '@mailcfg/grammars'
import { type BlockItem, type BlocksDocument, type ParameterSetting, restrictionArgument } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { commentBlocks } from '../subject/comment-lines.ts'
import { lineAt } from '../subject/lines.ts'
import type { Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { rowsWithin } from '../subject/tables.ts'
import { touches } from '../subject/words.ts'

/** The selections at a place, the smallest first; each holds the one before and is larger. The last one is the file. */
export function selectionRanges(place: Place): Range[] {
  const { document, offset } = place
  const subject = subjectAt(place)
  const file = { start: 0, end: document.source.length }
  const around = [...inSubject(subject, offset), ...inDocument(place), file]
  const ordered = around.filter((range) => touches(range, offset)).sort((a, b) => length(a) - length(b))
  const grown: Range[] = []
  for (const range of ordered) {
    const last = grown.at(-1)
    const holds = last === undefined || (range.start <= last.start && last.end <= range.end)
    if (holds && length(range) > 0 && (last === undefined || length(range) > length(last))) grown.push(range)
  }
  return grown.length > 0 ? grown : [file]
}

function length({ start, end }: Range): number {
  return end - start
}

/** What the subject itself tells: its word, the reference around it, the item of the list, the value, the setting. */
function* inSubject(subject: Subject | undefined, offset: number): Iterable<Range> {
  if (subject === undefined) return
  yield subject.range
  if ('whole' in subject) yield subject.whole
  if ('setting' in subject && subject.setting) yield* inSetting(subject.setting, offset)
  const holder =
    ('entry' in subject && subject.entry) || ('argument' in subject && subject.argument) || dovecotSetting(subject)
  if (holder) yield holder.range
  if (holder && 'value' in holder) yield holder.value.range
}

function dovecotSetting(subject: Subject) {
  return 'dovecot' in subject ? subject.dovecot : undefined
}

function* inSetting(setting: Exclude<Extract<Subject, { setting: unknown }>['setting'], undefined>, offset: number) {
  yield setting.range
  yield setting.value.range
  const at = setting.value.offsetOf(offset)
  if (at === undefined || !('source' in setting)) return
  for (const { start, end } of itemsOf(setting)) {
    if (start <= at && at <= end) yield setting.value.rangeOf(start, end)
  }
}

/** Restrictions with their arguments, and the words of the list. */
function itemsOf({ value }: ParameterSetting): readonly Range[] {
  const { text } = value
  return [...parseRestrictions(text, restrictionArgument).items, ...parseList(text, { braces: true }).items]
}

/** The entry, and the sections and blocks around it. */
function* inDocument({ document, offset }: Place): Iterable<Range> {
  yield* commentBlocks(document).filter((block) => touches(block, offset))
  const line = lineAt(document, offset)
  if (document.shape === 'columns') yield* document.entries.filter((one) => one.line === line).map(({ range }) => range)
  else if (document.shape === 'blocks') yield* blocksAround(document, offset)
  else if (document.shape === 'table') {
    for (const { range } of rowsWithin(document, { start: offset, end: offset }, 1)) yield range
  } else {
    const entry = document.entries.find((one) => one.line === line)
    if (entry) yield* [entry.value.range, entry.range]
    const { group } = entry ?? {}
    const same = group ? document.entries.filter((one) => one.group === group) : []
    const last = same.at(-1)
    if (group && last) yield { start: group.range.start - 1, end: last.range.end }
  }
}

/** Items at the offset, and of the sections among them also what stands between the braces. */
function* blocksAround({ items }: Pick<BlocksDocument, 'items'>, offset: number): Iterable<Range> {
  for (const item of items) {
    if (!touches(item.range, offset)) continue
    yield item.range
    if (item.kind !== 'section') continue
    yield* inside(item.items)
    yield* blocksAround(item, offset)
  }
}

function* inside(items: readonly BlockItem[]): Iterable<Range> {
  const [first, last] = [items[0], items.at(-1)]
  if (first && last) yield { start: first.range.start, end: last.range.end }
}
