/** Matches POSIX expressions with back-references, which no automaton can: every way is tried, and the longest match kept. */

import type { Steps } from './outcome.ts'
import type { Node } from './posix-nodes.ts'
import { Registers } from './posix-registers.ts'

/** A place from which a way is still to be tried. */
interface Branch {
  readonly index: number
  readonly at: number
  readonly registers: Registers
  readonly passed: ReadonlySet<number>
}

/** One subject, from one start. */
export class ReferenceWalk {
  readonly #nodes: readonly Node[]
  readonly #first: number
  readonly #text: string
  readonly #isIn: (node: Node, at: number) => boolean
  readonly #steps: Steps

  constructor(
    nodes: readonly Node[],
    first: number,
    text: string,
    isIn: (node: Node, at: number) => boolean,
    steps: Steps,
  ) {
    this.#nodes = nodes
    this.#first = first
    this.#text = text
    this.#isIn = isIn
    this.#steps = steps
  }

  /** The longest match from `start`; of several ways to it the first. */
  match(start: number, groups: number): readonly number[] | undefined {
    let best: readonly number[] | undefined
    let end = -1
    const most = this.#nodes.reduce((n, { group }) => Math.max(n, group ?? 0), groups)
    const branches: Branch[] = [
      { index: this.#first, at: start, registers: new Registers(most + 1, start, start), passed: new Set() },
    ]
    for (let branch = branches.pop(); branch; branch = branches.pop()) {
      this.#steps.take(4)
      const { index, at } = branch
      const node = this.#nodes[index] as Node
      if (!this.#isIn(node, at)) continue
      const registers = branch.registers.copy()
      registers.pass(node, at)
      if (node.type === 'final' && at > end) {
        end = at
        best = registers.spans
      }
      // The first way is taken first, so it goes onto the stack last.
      for (const [way, to] of this.#ways(node, at, registers).reverse()) {
        const passed = to > at ? new Set<number>() : new Set(branch.passed).add(index)
        if (!passed.has(way)) branches.push({ index: way, at: to, registers, passed })
      }
    }
    return best && [start, end, ...best.slice(2, 2 * groups + 2)]
  }

  #ways(node: Node, at: number, registers: Registers): (readonly [number, number])[] {
    if (node.type === 'set') {
      const fits = at < this.#text.length && node.set?.[this.#text.charCodeAt(at)] === 1
      return fits ? [[node.next, at + 1]] : []
    }
    if (node.type !== 'reference') return node.ways.map((way) => [way, at] as const)
    const group = node.group as number
    const from = registers.spans[2 * group] as number
    const to = registers.spans[2 * group + 1] as number
    if (to < 0 || !this.#text.startsWith(this.#text.slice(from, to), at)) return []
    return to === from ? [[node.ways[0] as number, at]] : [[node.next, at + to - from]]
  }
}
