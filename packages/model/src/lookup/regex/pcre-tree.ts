/** The tree of a Perl-compatible expression. */

import type { ByteSet } from './byte-set.ts'

/** Where a match has to stand, without a byte of it. */
export type Assertion =
  | 'start'
  | 'line-start'
  | 'end'
  | 'end-or-newline'
  | 'line-end'
  | 'word-boundary'
  | 'not-word-boundary'
  | 'anywhere'

export type RepeatMode = 'greedy' | 'lazy' | 'possessive'

export type PcreTree =
  | { readonly type: 'set'; readonly set: ByteSet }
  | { readonly type: 'sequence'; readonly parts: readonly PcreTree[] }
  | { readonly type: 'either'; readonly ways: readonly PcreTree[] }
  | {
      readonly type: 'repeat'
      readonly body: PcreTree
      readonly least: number
      readonly most: number | undefined
      readonly mode: RepeatMode
    }
  | { readonly type: 'group'; readonly group: number; readonly body: PcreTree }
  | { readonly type: 'atomic'; readonly body: PcreTree }
  | { readonly type: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: PcreTree }
  | { readonly type: 'assertion'; readonly assertion: Assertion }
  | { readonly type: 'reference'; readonly group: number | string; readonly ignoreCase: boolean }
  | {
      readonly type: 'condition'
      readonly group: number | string
      readonly yes: PcreTree
      readonly no: PcreTree
    }

/** What matches nothing, everywhere. */
export const EMPTY: PcreTree = { type: 'sequence', parts: [] }

/** The number of bytes that a tree always matches; `undefined` when it is not always the same. */
export function fixedLength(tree: PcreTree): number | undefined {
  switch (tree.type) {
    case 'set':
      return 1
    case 'look':
    case 'assertion':
      return 0
    case 'group':
    case 'atomic':
      return fixedLength(tree.body)
    case 'reference':
      return undefined
    case 'repeat': {
      if (tree.body.type === 'look' && !tree.body.behind) return 0
      const length = tree.least === tree.most ? fixedLength(tree.body) : undefined
      return length === undefined ? undefined : length * tree.least
    }
    case 'sequence':
      return tree.parts
        .map(fixedLength)
        .reduce((sum, length) => (sum === undefined || length === undefined ? undefined : sum + length), 0)
    case 'either':
      return same(tree.ways.map(fixedLength))
    case 'condition':
      return same([fixedLength(tree.yes), fixedLength(tree.no)])
  }
}

function same(lengths: readonly (number | undefined)[]): number | undefined {
  return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined
}

/** The alternatives of a tree. */
export function waysOf(tree: PcreTree): readonly PcreTree[] {
  return tree.type === 'either' ? tree.ways : [tree]
}
