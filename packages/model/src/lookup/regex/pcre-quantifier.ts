/** The quantifiers of Perl-compatible expressions: `*`, `+`, `?` and intervals in braces. */

import { Refused } from './outcome.ts'

/** How often something repeats; `most` is `undefined` where there is no limit. */
export interface PcreBounds {
  readonly least: number
  readonly most: number | undefined
}

const MAX_REPEAT = 65535

/** The quantifier at `at` and where it ends; braces that hold no interval are text. @throws Refused for bad bounds. */
export function readQuantifier(text: string, at: number): { bounds: PcreBounds; end: number } | undefined {
  const char = text[at]
  if (char === '*' || char === '+' || char === '?') {
    return { bounds: { least: char === '+' ? 1 : 0, most: char === '?' ? 1 : undefined }, end: at + 1 }
  }
  const interval = char === '{' ? /^\{([0-9]+)(?:(,)([0-9]*))?\}/.exec(text.slice(at)) : null
  if (interval === null) return undefined
  const least = Number(interval[1])
  const most = interval[2] === undefined ? least : interval[3] === '' ? undefined : Number(interval[3])
  if (least > MAX_REPEAT || (most ?? 0) > MAX_REPEAT || (most !== undefined && least > most)) {
    throw new Refused('a bad interval')
  }
  return { bounds: { least, most }, end: at + interval[0].length }
}
