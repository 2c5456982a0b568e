/** What the readers of regular expressions report. */

/** Half-open offsets in a pattern. */
export interface Offsets {
  readonly start: number
  readonly end: number
}

/** Why the engine refuses a pattern, in offsets of the pattern. */
export interface PatternFault extends Offsets {
  readonly code: PatternFaultCode
}

export type PatternFaultCode =
  | 'unclosed-bracket'
  | 'unknown-class'
  | 'bad-range'
  | 'unclosed-group'
  | 'unmatched-parenthesis'
  | 'nothing-to-repeat'
  | 'bad-interval'
  | 'no-such-group'

/** The number of groups that `$1`, `$2`, … can ask for; `undefined` where it cannot be told with certainty. */
export interface PatternSyntax {
  readonly groups: number | undefined
  readonly fault?: PatternFault
}
