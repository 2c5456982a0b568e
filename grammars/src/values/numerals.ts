/** Decimal numbers as the C library reads them: the base of Postfix's readers of numbers, times and levels. */

/** What strtol(3) took from the start of a text. */
export interface Numeral {
  /** 0 when there are no digits. */
  readonly value: bigint
  /** Offset behind the last digit; the start when there are no digits. */
  readonly end: number
  readonly digits: boolean
}

export const INT_MAX = 2n ** 31n - 1n
export const INT_MIN = -(2n ** 31n)
export const LONG_MAX = 2n ** 63n - 1n
export const LONG_MIN = -(2n ** 63n)

/** Reads blanks, a sign and digits from `start`, as strtol() with base 10 does; its overflow is the caller's to see. */
export function readNumeral(text: string, start = 0): Numeral {
  const pattern = /[ \t\n\v\f\r]*([+-]?)([0-9]+)/y
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return { value: 0n, end: start, digits: false }
  const value = BigInt(match[2] as string)
  return { value: match[1] === '-' ? -value : value, end: pattern.lastIndex, digits: true }
}

/** Whether the text is digits only and not empty: alldig() of src/util/alldig.c. */
export function allDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}
