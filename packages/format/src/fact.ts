/** What meanings are made of. */

/** One thing that a file says. */
export interface Fact {
  /** What the program takes from it, written so that equal meanings give equal texts. */
  readonly text: string
  /** Physical line, from 0, where it stands. */
  readonly line: number
}
