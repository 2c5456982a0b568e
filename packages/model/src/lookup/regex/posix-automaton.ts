/** The automaton of a POSIX expression, numbered as in glibc: the numbers decide which way is tried first. */

import { addAll, type ByteSet, byteSet } from './byte-set.ts'
import { inheritConstraints } from './posix-constraints.ts'
import { addNode, type Node, ordered } from './posix-nodes.ts'
import type { PosixExpression } from './posix-parse.ts'
import type { Anchor, Tree } from './posix-tree.ts'

export interface Automaton {
  readonly nodes: readonly Node[]
  readonly start: number
  readonly groups: number
  readonly hasReferences: boolean
  /** Groups that hold nothing but another group: the inner one is left out and gets the spans of the outer one. */
  readonly sameAs: ReadonlyMap<number, number>
}

/** Builds the automaton; copies of a repeated part have nodes of their own (analyze() of glibc's regcomp.c). */
export function buildAutomaton({ tree, groups }: PosixExpression): Automaton {
  const builder = new Builder()
  const parts = tree && builder.number(tree)
  const final = addNode(builder.nodes, { type: 'final', next: -1, ways: [], constraints: [] })
  if (parts) builder.link(parts, final)
  inheritConstraints(builder.nodes)
  const { nodes, sameAs } = builder
  const hasReferences = nodes.some(({ type }) => type === 'reference')
  return { nodes, start: parts?.first ?? final, groups, hasReferences, sameAs }
}

/** What the start of a match needs, so that most places of a subject can be passed by. */
export interface MatchStart {
  /** The bytes that a match can begin with; `undefined` when it may be empty. */
  readonly bytes: ByteSet | undefined
  /** A match begins at the start of the subject only. */
  readonly onlyFirst: boolean
}

/** Where a match of the automaton can begin; `newlines` as in `PosixOptions`. */
export function matchStart({ nodes, start }: Automaton, newlines: boolean): MatchStart {
  const bytes = byteSet(() => false)
  const found = new Set([start])
  let mayBeEmpty = false
  for (const index of found) {
    const { type, set, ways } = nodes[index] as Node
    if (type === 'final' || type === 'reference') mayBeEmpty = true
    if (set) addAll(bytes, set)
    // What is added while the set is gone through, is gone through, too.
    for (const way of ways) found.add(way)
  }
  const { constraints } = nodes[start] as Node
  const onlyFirst = constraints.includes('buffer-first') || (!newlines && constraints.includes('line-first'))
  return { bytes: mayBeEmpty ? undefined : bytes, onlyFirst }
}

/** A tree whose nodes have numbers; `first` is the node that it is entered by. */
type Numbered = { readonly first: number } & (
  | { readonly kind: 'leaf' }
  | { readonly kind: 'sequence'; readonly parts: readonly Numbered[] }
  | { readonly kind: 'fork'; readonly ways: readonly (Numbered | undefined)[] }
  | { readonly kind: 'star'; readonly body: Numbered }
)

class Builder {
  readonly nodes: Node[] = []
  readonly sameAs = new Map<number, number>()

  /** Numbers the nodes of a tree: what is inside before what is around it. */
  number(tree: Tree): Numbered {
    switch (tree.type) {
      case 'set':
        return this.#leaf({ type: 'set', set: tree.set })
      case 'anchor':
        return this.#leaf({ type: 'pass' }, [tree.anchor])
      case 'reference':
        return this.#leaf({ type: 'reference', group: this.sameAs.get(tree.group) ?? tree.group })
      case 'sequence': {
        const parts = [this.number(tree.left), this.number(tree.right)]
        return { kind: 'sequence', parts, first: (parts[0] as Numbered).first }
      }
      case 'either': {
        const ways = [tree.left && this.number(tree.left), tree.right && this.number(tree.right)]
        return { kind: 'fork', ways, first: this.#leaf({ type: 'pass' }).first }
      }
      case 'star': {
        const body = this.number(tree.body)
        return { kind: 'star', body, first: this.#leaf({ type: 'pass' }).first }
      }
      case 'group':
        return this.#group(tree)
    }
  }

  /** A group that holds just a group takes its place, once (optimize_subexps() of glibc). */
  #group({ group, optional, body }: Extract<Tree, { type: 'group' }>): Numbered {
    if (body?.type === 'group') this.sameAs.set(body.group, this.sameAs.get(group) ?? group)
    const inner = body?.type === 'group' ? body.body : body
    const open = this.#leaf({ type: 'open', group })
    const within = inner ? [this.number(inner)] : []
    const close = this.#leaf({ type: 'close', group, optional })
    return { kind: 'sequence', parts: [open, ...within, close], first: open.first }
  }

  #leaf(node: Pick<Node, 'type' | 'set' | 'group' | 'optional'>, constraints: readonly Anchor[] = []): Numbered {
    return { kind: 'leaf', first: addNode(this.nodes, { ...node, next: -1, ways: [], constraints }) }
  }

  /** Says where each node leads; `next` is what follows the tree. */
  link(tree: Numbered, next: number): void {
    const node = this.nodes[tree.first] as Node
    if (tree.kind === 'leaf') {
      if (node.type === 'set' || node.type === 'reference') node.next = next
      if (node.type !== 'set') node.ways = [next]
    } else if (tree.kind === 'sequence') {
      tree.parts.forEach((part, index) => {
        this.link(part, tree.parts[index + 1]?.first ?? next)
      })
    } else if (tree.kind === 'star') {
      node.ways = ordered([tree.body.first, next])
      this.link(tree.body, tree.first)
    } else {
      node.ways = ordered(tree.ways.map((way) => way?.first ?? next))
      for (const way of tree.ways) if (way) this.link(way, next)
    }
  }
}
