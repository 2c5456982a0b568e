/** The nodes that the automaton of a POSIX expression is made of. */

import type { ByteSet } from './byte-set.ts'
import { Unsupported } from './outcome.ts'
import type { Anchor } from './posix-tree.ts'

/** One node; it can be in only where all its constraints hold. */
export interface Node {
  readonly type: 'final' | 'set' | 'reference' | 'pass' | 'open' | 'close'
  readonly set?: ByteSet
  readonly group?: number
  /** A group's end: whether the group may be repeated or left out. */
  readonly optional?: boolean
  /** Where the byte, or the text of the reference, leads to. */
  next: number
  /** Where to go without a byte, in the order of the nodes' numbers. */
  ways: number[]
  constraints: readonly Anchor[]
  /** The number of the node that this one is a copy of. */
  readonly copyOf?: number
}

const MAX_NODES = 20_000

/** Adds a node. @throws Unsupported when there are too many. */
export function addNode(nodes: Node[], node: Node): number {
  if (nodes.length >= MAX_NODES) throw new Unsupported('it is too large')
  return nodes.push(node) - 1
}

/** Numbers in order, each once. */
export function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
