/** What the readers of single values have in common: a value, and whether the program would refuse it. */

import type { Problem } from '../tree/line-tree.ts'

/** Something wrong with a value, or something in it that is passed over in silence. */
export interface ValueProblem extends Problem {
  /** Whether the programs that read the value end with a fatal error; else they go on without a word. */
  readonly fatal: boolean
}

/** A value that was read. */
export interface ReadValue<T> {
  /** Absent when the value is refused. */
  readonly value?: T
  readonly problems: readonly ValueProblem[]
}

/** Bounds of a parameter; as in Postfix's tables a 0, like an absent one, is not checked. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** The fatal problem of a range of the value. */
export function fatal(code: string, start: number, end: number): ValueProblem {
  return { code, start, end, fatal: true }
}

/** check_mail_conf_int() and check_mail_conf_time(): whether a number is within its bounds. */
export function boundsProblems(value: bigint, text: string, { min, max }: Bounds): ValueProblem[] {
  if (min && value < BigInt(min)) return [fatal('below-minimum', 0, text.length)]
  if (max && value > BigInt(max)) return [fatal('above-maximum', 0, text.length)]
  return []
}
