/** What a regular expression must look like for its engine to accept it: only what is certain on every system. */

import type { PatternEngine } from './dialect.ts'
import type { PatternSyntax } from './pattern-fault.ts'
import { scanPcre } from './pcre-syntax.ts'
import { scanPosix } from './posix-syntax.ts'

/**
 * Reads a pattern as glibc's regcomp() or PCRE2 does, as far as that is certain: a pattern without a fault may still
 * be refused, one with a fault always is.
 * @param flags the letters behind the closing delimiter; an odd number of `x` turns extended syntax over.
 */
export function readPattern(text: string, engine: PatternEngine, flags: string): PatternSyntax {
  const toggled = flags.split('x').length % 2 === 0
  return engine === 'pcre' ? scanPcre(text, toggled) : scanPosix(text, !toggled)
}
