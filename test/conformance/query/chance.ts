/** Chance with a seed: the same choices in every run. */

/** A source of numbers (xorshift). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 2654435761) >>> 0 || 1
  }

  /** A number from 0 to `limit` - 1. */
  below(limit: number): number {
    let s = this.#state
    s ^= s << 13
    s >>>= 0
    s ^= s >>> 17
    s ^= s << 5
    this.#state = s >>> 0
    return this.#state % limit
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** True once in `n` times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0
  }

  /** Between `least` and `most` things in a row. */
  some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make)
  }
}
