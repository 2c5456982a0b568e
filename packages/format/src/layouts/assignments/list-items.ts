/** The items of a list of main.cf as they are to be written, with what stands between them. */

import type { JoinedText } from '@mailcfg/core'
import { type LineTree, type ListItem, parseList, parseRestrictions } from '@mailcfg/grammars'
import { restrictionArgument } from '@mailcfg/model'
import type { ListKind } from '../../list-kinds.ts'

/** A setting as it stands in the file. */
export interface ListSetting {
  /** The logical line, final newline included, and its offset in the file. */
  readonly raw: string
  readonly at: number
  readonly tree: LineTree
  /** The value as Postfix joins it. */
  readonly value: JoinedText
}

/** One item of a list. */
export interface Item {
  /** Its words with the commas behind them; line breaks, which are `\n`, only inside of braces. */
  readonly text: string
  /** Comments, without indentation, and blank lines, as empty texts, that stand before it. */
  readonly before: readonly string[]
}

/**
 * The items of a list; `undefined` when it cannot be taken apart without a doubt: words that would become comments at
 * the start of a line, commas that would have to move over a comment, quotes or braces that nothing closes.
 */
export function listItems(setting: ListSetting, kind: ListKind): Item[] | undefined {
  const { text } = setting.value
  // The white space that Postfix knows between items is blank, tab and the ends of lines; a NUL hides what follows.
  if (/\0/.test(setting.raw) || /[\v\f]/.test(text)) return undefined
  const { items: words, problems } = parseList(text, { braces: true })
  if (words.length === 0 || problems.some(({ code }) => code === 'leading-comma' || code === 'unclosed-brace')) {
    return undefined
  }
  return words.some(isDoubtful) ? undefined : assembled(setting, words, firstWords(text, words, kind))
}

/** Words that hold one end of something, and words that a line must not begin with. */
function isDoubtful({ text }: ListItem): boolean {
  return text.startsWith('#') || text.split('"').length % 2 === 0 || /\$\([^)]*$/.test(text)
}

/** Offsets of the words that begin an item. */
function firstWords(text: string, words: readonly ListItem[], kind: ListKind): ReadonlySet<number> {
  const first = new Set(words.map(({ start }) => start))
  if (kind === 'words') return first
  for (const { start, end } of parseRestrictions(text, restrictionArgument).items) {
    for (const word of words) if (word.start > start && word.start < end) first.delete(word.start)
  }
  return first
}

function assembled(setting: ListSetting, words: readonly ListItem[], first: ReadonlySet<number>): Item[] | undefined {
  const items: { text: string; before: readonly string[] }[] = []
  let done = valueStart(setting)
  for (const word of words) {
    const { start, end } = placeOf(setting, word)
    const gap = readGap(setting.raw.slice(done, start))
    const item = items.at(-1)
    if (gap === undefined || (item === undefined && gap.commas !== '')) return undefined
    if (item) item.text += gap.commas
    const raw = setting.raw.slice(start, end).replaceAll('\r\n', '\n')
    if (item === undefined || first.has(word.start))
      items.push({ text: raw, before: item ? gap.lines : trimmed(gap.lines) })
    else if (gap.lines.some((line) => line !== '')) return undefined
    else item.text += ` ${raw}`
    done = end
  }
  const rest = readGap(setting.raw.slice(done).replace(/\r?\n$/, ''))
  const last = items.at(-1)
  if (last === undefined || rest === undefined || rest.lines.length > 0) return undefined
  last.text += rest.commas
  return items
}

/** What stands between two words: the commas, and the comment and blank lines; at most one blank line in a row. */
function readGap(gap: string): { readonly commas: string; readonly lines: readonly string[] } | undefined {
  const [head = '', ...more] = gap.split('\n')
  const tail = more.pop() ?? ''
  let commas = head.replace(/[^,]/g, '')
  const lines: string[] = []
  for (const line of more.map((text) => text.replace(/^[ \t\v\f\r]+|[ \t\v\f\r]+$/g, ''))) {
    const isComment = line.startsWith('#')
    if (!isComment && line !== '') {
      if (lines.some((other) => other !== '')) return undefined
      commas += line.replace(/[^,]/g, '')
    } else if (isComment || (lines.length > 0 ? lines.at(-1) !== '' : true)) lines.push(line)
  }
  if (tail.includes(',') && lines.some((line) => line !== '')) return undefined
  return { commas: commas + tail.replace(/[^,]/g, ''), lines }
}

/** Lines without the blank ones at their start. */
function trimmed(lines: readonly string[]): readonly string[] {
  return lines[0] === '' ? lines.slice(1) : lines
}

/** Offset in the logical line behind the separator. */
function valueStart({ tree }: ListSetting): number {
  return tree.parts.find(({ kind }) => kind === 'separator')?.end ?? 0
}

/** Offsets of a word in the logical line. */
function placeOf({ value, at }: ListSetting, { start, end }: ListItem): { start: number; end: number } {
  const range = value.rangeOf(start, end)
  return { start: range.start - at, end: range.end - at }
}
