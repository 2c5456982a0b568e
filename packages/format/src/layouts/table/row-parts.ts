/** Where the rows of parsed tables have their blanks: behind the key, around a colon, at the ends of lines. */

import { type Line, leavesOf, type Part, partOf, partsOf } from '@mailcfg/grammars'
import { endOfWords } from '../continued-text.ts'
import { columnAfter } from '../text-columns.ts'

/** A row of one physical line in three pieces; without a gap, what is not the key stays as it is. */
export interface RowParts {
  readonly key: string
  /** The blanks and tabs between key and value; empty behind the colon of an alias at most. */
  readonly gap: string | undefined
  readonly value: string
}

/**
 * Takes a row apart.
 * @param text the row's line with its newline
 * @param keepColons whether the blanks before the colon of an alias stay
 */
export function rowParts({ tree }: Line, text: string, keepColons: boolean): RowParts {
  const value = partOf(tree, 'value')
  const last = partsOf(tree, 'matcher').at(-1)
  const whole = { key: text.slice(0, endOfWords(tree)), gap: undefined, value: '' }
  if (value === undefined) return whole
  const rest = text.slice(value.start, value.end)
  const name = partOf(tree, 'name')
  const colon = partOf(tree, 'separator')
  if (name && colon) {
    const key = keepColons ? text.slice(0, colon.end) : `${text.slice(0, name.end)}:`
    return withGap(key, text.slice(colon.end, value.start), rest)
  }
  return last && last.end < value.start
    ? withGap(text.slice(0, last.end), text.slice(last.end, value.start), rest)
    : whole
}

function withGap(key: string, gap: string, value: string): RowParts {
  return /^[ \t]*$/.test(gap) ? { key, gap, value } : { key: key + gap, gap: undefined, value }
}

/** Whether the colons of a block of aliases stand below each other, with blanks before some of them. */
export function standingColons(lines: readonly Line[], textOf: (line: Line) => string): boolean {
  const columns = lines.flatMap((line): number[] => {
    const colon = partOf(line.tree, 'separator')
    return colon ? [columnAfter(textOf(line).slice(0, colon.start))] : []
  })
  return columns.length > 1 && columns.every((column) => column === columns[0])
}

/**
 * The newlines inside an entry with blanks before them that are no text, and where these begin: those of aliases that
 * stand between two tokens; a blank behind a backslash is none of them. Offsets are those of the tree.
 */
export function freeBlanks({ tree }: Line): ReadonlyMap<number, number> {
  const free = new Map<number, number>()
  let previous: Part | undefined
  for (const leaf of tree.kind === 'alias' ? leavesOf(tree) : []) {
    if (leaf.kind === 'join' && previous?.kind === 'blank') free.set(leaf.start, previous.start)
    previous = leaf
  }
  return free
}
