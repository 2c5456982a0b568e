/** Edits of single items of a list that may go over several lines. */

import type { Fix, Range, SourceText, TextEdit } from '@mailcfg/core'
import type { ParameterSetting } from '@mailcfg/model'
import { editFix } from './rule.ts'

/** Takes an item out of its list, with the comma that is then too much, or with its line when it stands alone there. */
export function removeItemEdit(source: SourceText, range: Range): TextEdit {
  const line = source.lineRange(source.positionAt(range.start).line)
  const last = source.lineRange(source.positionAt(range.end).line)
  const before = source.text.slice(line.start, range.start)
  const after = source.text.slice(range.end, last.end)
  if (/^[ \t]+$/.test(before) && /^[ \t,]*\r?$/.test(after)) {
    return { range: { start: line.start, end: Math.min(last.end + 1, source.length) }, text: '' }
  }
  const behind = /^[ \t]*,?[ \t]*(?=[^\s,])/.exec(after)
  if (behind) return { range: { start: range.start, end: range.end + behind[0].length }, text: '' }
  const gap = /[ \t]*,?[ \t]*$/.exec(before)?.[0].length ?? 0
  const keep = /=[ \t]*$/.test(before) ? gap : 0
  return { range: { start: range.start - gap + keep, end: range.end }, text: '' }
}

/** A fix that takes an item out of its list. */
export function removeItemFix(title: string, safety: Fix['safety'], source: SourceText, range: Range): Fix {
  return editFix(title, safety, source, [removeItemEdit(source, range)])
}

/** Whether text goes into the value of an `-o name=value` without braces, which ends at the first blank. */
export function isPlainOption(source: SourceText, offset: number): boolean {
  const { start } = source.lineRange(source.positionAt(offset).line)
  return /(?:^|\s)-o[ \t]*[\w.-]+=[^\s{]*$/.test(source.text.slice(start, offset))
}

/** Puts an item in front of another one, on a line of its own where the other one has one. */
export function insertItemEdit(source: SourceText, next: Range, text: string): TextEdit {
  const line = source.lineRange(source.positionAt(next.start).line)
  const before = source.text.slice(line.start, next.start)
  const inline = isPlainOption(source, next.start) ? ',' : ', '
  const separator = /^[ \t]+$/.test(before) ? `,\n${before}` : inline
  return { range: { start: next.start, end: next.start }, text: text + separator }
}

/** A setting of main.cf in a line of its own above another one. */
export function insertSettingEdit(setting: ParameterSetting, text: string): TextEdit {
  return { range: { start: setting.range.start, end: setting.range.start }, text: `${text}\n` }
}

/** Puts an item at the end of a list. */
export function appendItemEdit({ value, source }: ParameterSetting, text: string): TextEdit {
  const { start, end } = value.range
  const gap = isPlainOption(source, start) ? '' : ' '
  return { range: { start: end, end }, text: `${/,$/.test(value.text) ? '' : ','}${gap}${text}` }
}
