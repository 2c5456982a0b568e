/** Matches POSIX expressions as glibc's regexec() does: the leftmost match, the longest of those, then its groups. */

import { WORD } from './byte-set.ts'
import { type Compiled, compiled, type Matcher, type Spans, type Steps } from './outcome.ts'
import { type Automaton, buildAutomaton, type MatchStart, matchStart } from './posix-automaton.ts'
import type { Node } from './posix-nodes.ts'
import { type PosixOptions, parsePosix, upperBytes } from './posix-parse.ts'
import { ReferenceWalk } from './posix-references.ts'
import { Registers } from './posix-registers.ts'
import type { Anchor } from './posix-tree.ts'

/** Compiles an expression, given as a byte string, as glibc's regcomp() does. */
export function compilePosix(text: string, options: PosixOptions): Compiled {
  return compiled(() => new PosixMatcher(buildAutomaton(parsePosix(text, options)), options))
}

class PosixMatcher implements Matcher {
  readonly groups: number
  readonly #automaton: Automaton
  readonly #options: PosixOptions
  readonly #begin: MatchStart

  constructor(automaton: Automaton, options: PosixOptions) {
    this.groups = automaton.groups
    this.#automaton = automaton
    this.#options = options
    this.#begin = matchStart(automaton, options.newlines)
  }

  match(subject: string, groups: number, steps: Steps): Spans | undefined {
    const text = this.#options.ignoreCase ? upperBytes(subject) : subject
    const run = new Run(this.#automaton, text, this.#options.newlines, steps)
    const { bytes, onlyFirst } = this.#begin
    const last = onlyFirst ? 0 : text.length
    for (let start = 0; start <= last; start++) {
      if (bytes && bytes[text.charCodeAt(start)] !== 1) continue
      const spans = run.matchAt(start, groups)
      if (spans) return shareSpans(spans, this.#automaton.sameAs)
    }
    return undefined
  }
}

/** Gives groups that were left out the spans of the group around them. */
function shareSpans(spans: readonly number[], sameAs: ReadonlyMap<number, number>): Spans {
  if (sameAs.size === 0) return spans
  const all = [...spans]
  for (const [group, outer] of sameAs) {
    if (2 * group >= all.length) continue
    all[2 * group] = all[2 * outer] as number
    all[2 * group + 1] = all[2 * outer + 1] as number
  }
  return all
}

/** One subject; the sets of nodes are kept per offset. */
class Run {
  readonly #nodes: readonly Node[]
  readonly #start: number
  readonly #hasReferences: boolean
  readonly #text: string
  readonly #newlines: boolean
  readonly #steps: Steps
  /** For each node the turn in which it was last added, which spares clearing a set. */
  readonly #seen: Int32Array
  #turn = 0

  constructor(automaton: Automaton, text: string, newlines: boolean, steps: Steps) {
    this.#nodes = automaton.nodes
    this.#start = automaton.start
    this.#hasReferences = automaton.hasReferences
    this.#text = text
    this.#newlines = newlines
    this.#steps = steps
    this.#seen = new Int32Array(automaton.nodes.length)
  }

  matchAt(start: number, groups: number): readonly number[] | undefined {
    if (this.#hasReferences) {
      const isIn = (node: Node, at: number): boolean => this.#isIn(node, at)
      return new ReferenceWalk(this.#nodes, this.#start, this.#text, isIn, this.#steps).match(start, groups)
    }
    const sets: (readonly number[])[] = []
    const match = this.#longest(start, sets)
    if (match === undefined) return undefined
    return groups === 0 ? [start, match.end] : this.#walk(start, match.end, match.node, sets, groups)
  }

  /** The end of the longest match, with the final node of the lowest number; `sets` gets the nodes of each offset. */
  #longest(start: number, sets: (readonly number[])[]): { end: number; node: number } | undefined {
    let match: { end: number; node: number } | undefined
    let set = this.#closure([this.#start], start)
    for (let at = start; set.length > 0; at++) {
      sets.push(set)
      const finals = set.filter((index) => this.#nodes[index]?.type === 'final')
      if (finals.length > 0) match = { end: at, node: Math.min(...finals) }
      if (at >= this.#text.length) break
      const byte = this.#text.charCodeAt(at)
      const reached: number[] = []
      for (const index of set) {
        const node = this.#nodes[index] as Node
        if (node.set?.[byte] === 1) reached.push(node.next)
      }
      set = this.#closure(reached, at + 1)
    }
    return match
  }

  /** The nodes, and those that lead on from them without a byte, as far as their constraints hold. */
  #closure(from: readonly number[], at: number): readonly number[] {
    const turn = ++this.#turn
    const found: number[] = []
    const add = (index: number): void => {
      if (this.#seen[index] === turn) return
      this.#seen[index] = turn
      if (this.#isIn(this.#nodes[index] as Node, at)) found.push(index)
    }
    for (const index of from) add(index)
    for (let i = 0; i < found.length; i++) for (const way of (this.#nodes[found[i] as number] as Node).ways) add(way)
    this.#steps.take(found.length + 1)
    return found
  }

  /**
   * Finds the groups: takes the first way on at every fork that still leads to the final node at the match's end
   * (set_regs() and proceed_next_node() of glibc's regexec.c).
   */
  #walk(
    start: number,
    end: number,
    final: number,
    sets: readonly (readonly number[])[],
    groups: number,
  ): readonly number[] {
    const alive = this.#alive(start, end, final, sets)
    const registers = new Registers(groups + 1, start, end)
    let passed = new Set<number>()
    let index = this.#start
    for (let at = start; ; ) {
      this.#steps.take()
      const node = this.#nodes[index] as Node
      registers.pass(node, at)
      if (node.type === 'final') return registers.spans
      if (node.type === 'set') {
        at++
        index = node.next
        passed = new Set()
        continue
      }
      passed.add(index)
      const [first, second] = node.ways.filter((way) => alive[at - start]?.has(way)) as [number, number?]
      // A loop that went round without a byte is left.
      index = second !== undefined && passed.has(first) ? second : first
    }
  }

  /** For each offset the nodes from which the final node can be reached at the end of the match. */
  #alive(start: number, end: number, final: number, sets: readonly (readonly number[])[]): Set<number>[] {
    const alive: Set<number>[] = []
    for (let at = end; at >= start; at--) {
      const set = sets[at - start] as readonly number[]
      const next = alive[at - start + 1]
      const byte = this.#text.charCodeAt(at)
      const good = new Set<number>()
      const sources = new Map<number, number[]>()
      const pending: number[] = []
      for (const index of set) {
        const node = this.#nodes[index] as Node
        if ((at === end && index === final) || (node.set?.[byte] === 1 && next?.has(node.next))) pending.push(index)
        for (const way of node.ways) {
          const known = sources.get(way)
          if (known) known.push(index)
          else sources.set(way, [index])
        }
      }
      for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (good.has(index)) continue
        good.add(index)
        pending.push(...(sources.get(index) ?? []))
      }
      this.#steps.take(set.length)
      alive[at - start] = good
    }
    return alive
  }

  #isIn({ constraints }: Node, at: number): boolean {
    return constraints.length === 0 || constraints.every((anchor) => this.#holds(anchor, at))
  }

  #holds(anchor: Anchor, at: number): boolean {
    const isWord = (index: number): boolean => WORD[this.#text.charCodeAt(index)] === 1
    const isNewline = (index: number): boolean => this.#newlines && this.#text[index] === '\n'
    switch (anchor) {
      case 'line-first':
        return at === 0 || isNewline(at - 1)
      case 'line-last':
        return at === this.#text.length || isNewline(at)
      case 'buffer-first':
        return at === 0
      case 'buffer-last':
        return at === this.#text.length
      case 'word-first':
        return !isWord(at - 1) && isWord(at)
      case 'word-last':
        return isWord(at - 1) && !isWord(at)
      case 'inside-word':
        return isWord(at - 1) && isWord(at)
      case 'inside-not-word':
        return !isWord(at - 1) && !isWord(at)
    }
  }
}
