/** Compatibility levels, `3`, `3.6` or `3.6.1`: src/global/compat_level.c of Postfix 3.6 and later. */

import { LONG_MAX, readNumeral } from './numerals.ts'

/**
 * A number that orders levels, or `undefined` for text that is no level ("malformed compatibility level syntax").
 * Major, minor and patch level take 10 bits each, the major number all that are left.
 */
export function parseCompatibilityLevel(text: string): bigint | undefined {
  let level = 0n
  let at = 0
  for (const shift of [20n, 10n, 0n]) {
    const { value, end, digits } = readNumeral(text, at)
    if (!digits || value < 0n || value > (shift === 20n ? LONG_MAX >> 20n : 0x3ffn)) return undefined
    level |= value << shift
    if (end === text.length) return level
    if (text[end] !== '.') return undefined
    at = end + 1
  }
  return undefined
}
