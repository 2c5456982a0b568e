/** Random choices that a seed repeats, with a note of what was chosen. */

/** The first seed of a run, and how many things it makes; the environment chooses others. */
export const SEED = Number(process.env['MAILCFG_SEED'] ?? 1)
export const COUNT = process.env['MAILCFG_COUNT'] === undefined ? undefined : Number(process.env['MAILCFG_COUNT'])

/** A source of random choices. */
export class Dice {
  /** What the choices were about: features of the thing that is made. */
  readonly features = new Set<string>()
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, and not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** As {@link chance}; when it is true the feature is noted. */
  feature(name: string, probability: number): boolean {
    const chosen = this.chance(probability)
    if (chosen) this.features.add(name)
    return chosen
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** `least` to `most` things. */
  several<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.integer(least, most) }, make)
  }
}
