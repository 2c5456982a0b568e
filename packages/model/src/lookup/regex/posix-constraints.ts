/** What follows an anchor without a byte in between holds only where the anchor holds: glibc copies those nodes. */

import { addNode, type Node, ordered } from './posix-nodes.ts'
import type { Anchor } from './posix-tree.ts'

/**
 * Copies the nodes behind every anchor (calc_eclosure() and duplicate_node_closure() of glibc's regcomp.c). The copies
 * have higher numbers, which is why glibc prefers a way without an anchor where both end at the same place.
 */
export function inheritConstraints(nodes: Node[]): void {
  const done = new Set<number>()
  for (let index = 0; index < nodes.length; index++) visit(nodes, index, done)
}

function visit(nodes: Node[], from: number, done: Set<number>): void {
  const pending = [from]
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (done.has(index)) continue
    done.add(index)
    const node = nodes[index] as Node
    const [first] = node.ways
    if (node.constraints.length > 0 && first !== undefined && nodes[first]?.copyOf === undefined) {
      copyBehind(nodes, index, index, index, node.constraints)
    }
    if (node.type !== 'reference') pending.push(...[...node.ways].reverse())
  }
}

function copyBehind(nodes: Node[], original: number, copy: number, root: number, inherited: readonly Anchor[]): void {
  let constraints = inherited
  for (let from = original, to = copy; ; ) {
    const source = nodes[from] as Node
    const target = nodes[to] as Node
    target.next = source.next
    const [first, second] = source.ways
    if (first === undefined) return
    if (second === undefined) {
      // The way leads back to where the copies began.
      if (from === root && to !== from) {
        target.ways = [first]
        return
      }
      constraints = merged(constraints, source.constraints)
      const made = copyOf(nodes, first, constraints)
      target.ways = [made]
      from = first
      to = made
      continue
    }
    const known = findCopy(nodes, first, constraints)
    const made = known ?? copyOf(nodes, first, constraints)
    if (known === undefined) copyBehind(nodes, first, made, root, constraints)
    const last = copyOf(nodes, second, constraints)
    target.ways = ordered([made, last])
    from = second
    to = last
  }
}

function copyOf(nodes: Node[], index: number, constraints: readonly Anchor[]): number {
  const node = nodes[index] as Node
  return addNode(nodes, { ...node, copyOf: index, constraints: merged(constraints, node.constraints) })
}

/** The latest copy of a node with the same constraints. */
function findCopy(nodes: readonly Node[], index: number, constraints: readonly Anchor[]): number | undefined {
  for (let i = nodes.length - 1; i > 0 && nodes[i]?.copyOf !== undefined; i--) {
    const node = nodes[i] as Node
    if (node.copyOf === index && node.constraints.join() === constraints.join()) return i
  }
  return undefined
}

function merged(some: readonly Anchor[], more: readonly Anchor[]): readonly Anchor[] {
  return [...new Set([...some, ...more])].sort()
}
