/** What becomes of a regular expression when it is compiled and matched, and the limit on the work that takes. */

/** Where the whole match and each group begin and end, as half-open pairs of byte offsets; -1 where a group took no part. */
export type Spans = readonly number[]

/** An expression that its engine accepts. Subjects are byte strings: one character per byte. */
export interface Matcher {
  /** How many groups `$1`, `$2`, … may ask for. */
  readonly groups: number
  /**
   * The leftmost match, or `undefined`.
   * @param groups how many groups are asked for: glibc answers without looking for those that nobody wants.
   * @throws TooComplex when the steps are used up.
   */
  match(subject: string, groups: number, steps: Steps): Spans | undefined
}

/** `refused`: the engine gives an error; `unsupported`: nobody here can tell what the engine would answer. */
export type Compiled = { readonly matcher: Matcher } | { readonly refused: string } | { readonly unsupported: string }

/** The work that one lookup may take; a pattern can be written so that it takes centuries. */
export class Steps {
  #left: number

  constructor(limit: number) {
    this.#left = limit
  }

  /** @throws TooComplex when the limit is reached. */
  take(count = 1): void {
    this.#left -= count
    if (this.#left < 0) throw new TooComplex()
  }
}

/** Thrown inside a match, and answered as "unknown" by the lookup. */
export class TooComplex extends Error {}

/** Thrown while an expression is read: the engine refuses it. */
export class Refused extends Error {}

/** Thrown while an expression is read: it uses what is not modelled. */
export class Unsupported extends Error {}

/** Turns what a reader of expressions throws into a result. */
export function compiled(read: () => Matcher): Compiled {
  try {
    return { matcher: read() }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message }
    if (error instanceof Unsupported) return { unsupported: error.message }
    // An expression that nests thousands deep.
    if (error instanceof RangeError) return { unsupported: 'it nests too deeply' }
    throw error
  }
}
