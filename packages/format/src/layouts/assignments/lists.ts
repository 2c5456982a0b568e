/** Lays out lists of main.cf: on one line where they fit, else with an item per line. */

import { partOf } from '@mailcfg/grammars'
import { plainBreaks } from '../../line-breaks.ts'
import type { ListKind } from '../../list-kinds.ts'
import { type Item, type ListSetting, listItems } from './list-items.ts'

/** How lists are written. */
export interface ListStyle {
  /** The longest line that a list may take before it gets an item per line. */
  readonly width: number
  readonly indent: string
}

/**
 * The new text of a list, with `\n` between its lines and none at its end; `spread` tells that it has an item per line.
 * `undefined` when it has to be left as it is written.
 * @param goesOn whether an item that was commented out follows, which keeps the list on several lines.
 */
export function laidList(
  setting: ListSetting,
  kind: ListKind,
  { width, indent }: ListStyle,
  goesOn: boolean,
): { readonly text: string; readonly spread: boolean } | undefined {
  const { tree } = setting
  const raw = plainBreaks(setting.raw)
  const name = partOf(tree, 'name')
  const separator = partOf(tree, 'separator')
  const items = raw === undefined ? undefined : listItems(setting, kind)
  if (name === undefined || separator === undefined || items === undefined) return undefined
  if (name.start > 0 || /\n/.test(setting.raw.slice(name.end, separator.start))) return undefined
  const head = `${setting.raw.slice(0, name.end)} =`
  const line = [head, ...items.map(({ text }) => text)].join(' ')
  return isOneLine(setting, items, line.length <= width, goesOn)
    ? { text: line, spread: false }
    : { text: [head, ...items.flatMap((item) => itemLines(item, indent || ' '))].join('\n'), spread: true }
}

/** Whether a list is written on one line: not when it does not fit, or its author wrote it over several lines. */
function isOneLine({ raw }: ListSetting, items: readonly Item[], fits: boolean, goesOn: boolean): boolean {
  if (items.some(({ text, before }) => text.includes('\n') || before.some((line) => line !== ''))) return false
  if (raw.trimEnd().includes('\n')) return fits && items.length === 1 && !goesOn
  return fits || items.length === 1
}

/** An item with the comments and blank lines before it. */
function itemLines({ text, before }: Item, indent: string): string[] {
  return [...before.map((line) => (line === '' ? '' : indent + line)), indent + text]
}
