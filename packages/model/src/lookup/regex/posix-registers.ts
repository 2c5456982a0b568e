/** The groups of a POSIX match while glibc walks through its automaton: update_regs() of regexec.c. */

import type { Node } from './posix-nodes.ts'

/** Begin and end of every group, -1 where there is none. */
export class Registers {
  #spans: number[]
  #accepted: number[]

  /** @param count pairs to keep, the one of the whole match included; it is filled in at once. */
  constructor(count: number, start: number, end: number) {
    this.#spans = new Array<number>(2 * count).fill(-1)
    this.#spans[0] = start
    this.#spans[1] = end
    this.#accepted = [...this.#spans]
  }

  get spans(): readonly number[] {
    return this.#spans
  }

  copy(): Registers {
    const copy = new Registers(0, 0, 0)
    copy.#spans = [...this.#spans]
    copy.#accepted = [...this.#accepted]
    return copy
  }

  /** Goes through a node, which may open or close a group. */
  pass({ type, group = 0, optional }: Node, at: number): void {
    if ((type !== 'open' && type !== 'close') || 2 * group >= this.#spans.length) return
    if (type === 'open') {
      this.#spans[2 * group] = at
      this.#spans[2 * group + 1] = -1
    } else if ((this.#spans[2 * group] as number) < at) {
      this.#spans[2 * group + 1] = at
      this.#accepted = [...this.#spans]
    } else if (optional && this.#accepted[2 * group] !== -1) {
      // An empty turn of an optional group that has matched before undoes what happened inside it.
      this.#spans = [...this.#accepted]
    } else this.#spans[2 * group + 1] = at
  }

  /** Whether no group is left open. */
  get isClosed(): boolean {
    for (let i = 0; i < this.#spans.length; i += 2) {
      if ((this.#spans[i] as number) > -1 && this.#spans[i + 1] === -1) return false
    }
    return true
  }
}
