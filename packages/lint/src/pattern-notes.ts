/** Notation of Perl in POSIX patterns: where it is, so that one rule speaks of it. */

import type { Document, FileProblem } from '@mailcfg/model'

/** A stretch of a pattern. */
export interface Notation {
  readonly start: number
  readonly text: string
}

/**
 * The first piece of Perl's notation in a POSIX pattern that means something else there, or is an error: `(?…`, and
 * escapes that the C library takes for the letter itself (glibc knows \w \W \s \S \b \B and no others).
 */
export function pcreNotation(pattern: string): Notation | undefined {
  const plain = pattern.replace(/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]/g, (all) => '_'.repeat(all.length))
  for (const match of plain.matchAll(/\\(.)|\(\?(?::|=|!|<[=!]?|[a-zA-Z-]+|#)/g)) {
    if (match[1] === undefined || /[dDhHvVNRKQEAzZGX]/.test(match[1])) return { start: match.index, text: match[0] }
  }
  return undefined
}

/** Whether a problem of a regexp table comes from `(?`, which the rule about Perl's notation explains. */
export function isPcreInPosix({ language, source }: Document, { code, line }: FileProblem): boolean {
  if (language.id !== 'regexp-table' || code !== 'nothing-to-repeat') return false
  return source.slice(line.logical.range).includes('(?')
}
