/** Whole numbers of main.cf: decimal digits, with blanks and a sign before them, and nothing behind. */

import { INT_MAX, INT_MIN, LONG_MAX, LONG_MIN, readNumeral } from './numerals.ts'
import { type Bounds, boundsProblems, fatal, type ReadValue } from './scalar.ts'

/** The C type of a parameter: most are `int`; sizes such as message_size_limit are `long`. */
export type NumberType = 'int' | 'long'

/**
 * Reads the expanded text of a number; src/global/mail_conf_int.c and mail_conf_long.c of Postfix.
 * Problems: `empty-value`, `bad-number` (at the first character that does not belong to it), `number-too-large`,
 * `below-minimum`, `above-maximum`.
 */
export function readNumber(text: string, type: NumberType = 'int', bounds: Bounds = {}): ReadValue<bigint> {
  if (text === '') return { problems: [fatal('empty-value', 0, 0)] }
  const { value, end, digits } = readNumeral(text)
  if (!digits || end < text.length) return { problems: [fatal('bad-number', end, text.length)] }
  const [low, high] = type === 'int' ? [INT_MIN, INT_MAX] : [LONG_MIN, LONG_MAX]
  if (value < low || value > high) return { problems: [fatal('number-too-large', 0, end)] }
  const problems = boundsProblems(value, text, bounds)
  return problems.length > 0 ? { problems } : { value, problems }
}
