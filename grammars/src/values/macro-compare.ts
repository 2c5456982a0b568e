/** How Postfix compares the two sides of `${{l} op {r}}`: mac_exp_eval() and compat_relop_eval(). */

import { parseCompatibilityLevel } from './compatibility-level.ts'
import type { ComparisonOperator } from './macros.ts'
import { allDigits, LONG_MAX } from './numerals.ts'

export type ComparisonResult = boolean | 'number-too-large' | 'bad-level'

/** The result of a comparison, or why the program that expands the value ends. */
export function compareSides(
  left: string,
  operator: ComparisonOperator,
  right: string,
  suffix: 'level' | undefined,
): ComparisonResult {
  if (suffix === 'level') {
    const a = parseCompatibilityLevel(left)
    const b = parseCompatibilityLevel(right)
    return a === undefined || b === undefined ? 'bad-level' : holds(order(a, b), operator)
  }
  if (allDigits(left) && allDigits(right)) {
    const a = BigInt(left)
    const b = BigInt(right)
    return a > LONG_MAX || b > LONG_MAX ? 'number-too-large' : holds(order(a, b), operator)
  }
  return holds(byteOrder(left, right), operator)
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** strcmp() of the texts as UTF-8, whose bytes sort as the code points do. */
function byteOrder(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  for (let i = 0; i < left.length && i < right.length; i++) {
    const delta = codePoint(left[i]) - codePoint(right[i])
    if (delta !== 0) return delta
  }
  return left.length - right.length
}

function holds(delta: number, operator: ComparisonOperator): boolean {
  switch (operator) {
    case '==':
      return delta === 0
    case '!=':
      return delta !== 0
    case '<':
      return delta < 0
    case '<=':
      return delta <= 0
    case '>=':
      return delta >= 0
    case '>':
      return delta > 0
  }
}

function codePoint(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0
}
