/** Lays out a setting whose value is kept as it is written: what stands around the separator, and the end of the line. */

import { type LanguageDefinition, type LineTree, partOf } from '@mailcfg/grammars'
import { withoutTrailingBlanks } from '../../blank-lines.ts'
import { plainBreaks } from '../../line-breaks.ts'

/**
 * The new text of a setting, with `\n` between its lines and none at its end; `undefined` to leave it alone. The value
 * keeps its blanks, line breaks and indentation.
 * @param raw the logical line, final newline included, that `tree` was read from.
 * @param gap blanks that stand before the separator instead of the usual ones.
 */
export function laidSetting(
  raw: string,
  tree: LineTree,
  language: LanguageDefinition,
  gap: string | undefined,
): string | undefined {
  // A line with both kinds of line ends keeps them all.
  if (plainBreaks(raw) === undefined) return undefined
  const wanted = language.layout?.separator
  const name = partOf(tree, 'name')
  const separator = partOf(tree, 'separator')
  if (wanted === undefined || name === undefined || separator === undefined) return laidLineEnd(raw, tree)
  const before = raw.slice(0, name.start) + raw.slice(name.end, separator.start)
  if (!/^[ \t]*$/.test(before)) return laidLineEnd(raw, tree)
  const value = partOf(tree, 'value')
  const between = raw.slice(separator.end, value?.start ?? bodyEnd(raw))
  const joined = joint(gap === undefined ? wanted : gap + wanted.trimStart(), between, value === undefined)
  const head = raw.slice(name.start, name.end) + joined
  if (value) return plainBreaks(head + raw.slice(value.start, lineEnd(raw, value.end)))
  const text = withoutTrailingBlanks(head)
  // Some readers want at least a blank behind the separator of an empty value.
  return language.parseLine(`${text}\n`).kind === tree.kind ? plainBreaks(text) : undefined
}

/** The line without the blanks at its end, unless they are part of a value; `undefined` to leave it alone. */
export function laidLineEnd(raw: string, tree: LineTree): string | undefined {
  if (plainBreaks(raw) === undefined) return undefined
  return plainBreaks(raw.slice(0, lineEnd(raw, partOf(tree, 'value')?.end ?? 0)))
}

/** The separator and what comes of the text behind it, which holds breaks where the value begins on a later line. */
function joint(wanted: string, between: string, empty: boolean): string {
  const separator = wanted.trimEnd()
  if (/^[ \t\v\f\r]*\n/.test(between)) return separator + between.slice(between.indexOf('\n'))
  if (/^[ \t\v\f\r]*$/.test(between)) return empty ? separator : wanted
  return separator + between
}

/** Where a line ends when its trailing blanks go; never before `least`. */
function lineEnd(raw: string, least: number): number {
  return Math.max(Math.min(least, bodyEnd(raw)), withoutTrailingBlanks(raw).length)
}

/** Length of a logical line without its final newline. */
function bodyEnd(raw: string): number {
  return raw.replace(/\r?\n$/, '').length
}
