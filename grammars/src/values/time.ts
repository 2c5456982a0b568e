/** Times of main.cf: a whole number and one letter for the unit. */

import { INT_MAX, readNumeral } from './numerals.ts'
import { type Bounds, boundsProblems, fatal, type ReadValue, type ValueProblem } from './scalar.ts'

/** Seconds, minutes, hours, days, weeks. */
export type TimeUnit = 's' | 'm' | 'h' | 'd' | 'w'

/** Seconds in each unit. */
export const SECONDS_PER: Readonly<Record<TimeUnit, number>> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 }

/** A time that was read. */
export interface ReadTime extends ReadValue<number> {
  /** The value in seconds. */
  readonly value?: number
  /** The unit that counts: the one written, else that of the parameter's default. */
  readonly unit?: TimeUnit
  readonly unitRange?: { readonly start: number; readonly end: number }
}

/**
 * Reads the expanded text of a time; src/global/conv_time.c of Postfix.
 * Problems: `empty-value`, `bad-time` (no number), `negative-time`, `time-too-large`, `blank-before-unit`,
 * `upper-case-unit`, `fractional-time`, `bad-time-unit`, `below-minimum`, `above-maximum`; not fatal:
 * `missing-number` (`s` alone is 0) and `text-after-unit` (`1h30m` is one hour).
 * @param defaultUnit the unit of the parameter's default value, used when none is written.
 */
export function readTime(text: string, defaultUnit: TimeUnit, bounds: Bounds = {}): ReadTime {
  if (text === '') return { problems: [fatal('empty-value', 0, 0)] }
  const { value, end, digits } = readNumeral(text)
  if (value < 0n) return { problems: [fatal('negative-time', 0, end)] }
  if (value > INT_MAX) return { problems: [fatal('time-too-large', 0, end)] }
  const letter = text[end] ?? defaultUnit
  if (!isUnit(letter)) return { problems: [fatal(digits ? badUnit(text, end) : 'bad-time', end, text.length)] }
  const seconds = BigInt(SECONDS_PER[letter])
  // conv_time() compares with the truncated quotient, and the quotient itself is too much already.
  if (seconds > 1n && value >= INT_MAX / seconds) return { problems: [fatal('time-too-large', 0, end + 1)] }
  const unit = { unit: letter, ...(end < text.length && { unitRange: { start: end, end: end + 1 } }) }
  const outside = boundsProblems(value * seconds, text, bounds)
  if (outside.length > 0) return { ...unit, problems: outside }
  return { value: Number(value * seconds), ...unit, problems: silent(text, end, digits) }
}

function isUnit(letter: string): letter is TimeUnit {
  return Object.hasOwn(SECONDS_PER, letter)
}

/** Which mistake the character at `at`, which is no unit, looks like. */
function badUnit(text: string, at: number): string {
  const letter = text.charAt(at)
  if (/\s/.test(letter)) return 'blank-before-unit'
  if (isUnit(letter.toLowerCase())) return 'upper-case-unit'
  return letter === '.' || letter === ',' ? 'fractional-time' : 'bad-time-unit'
}

/** What conv_time() passes over without a word. */
function silent(text: string, end: number, digits: boolean): ValueProblem[] {
  const problems: ValueProblem[] = []
  if (!digits) problems.push({ code: 'missing-number', start: 0, end: end + 1, fatal: false })
  if (end + 1 < text.length) problems.push({ code: 'text-after-unit', start: end + 1, end: text.length, fatal: false })
  return problems
}
