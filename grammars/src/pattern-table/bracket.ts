/** Bracket expressions such as `[^a-z[:digit:]]`, which POSIX and PCRE write the same way but for the backslash. */

import type { Offsets, PatternFault } from './pattern-fault.ts'

const CLASSES = /^(?:alpha|lower|upper|alnum|ascii|blank|cntrl|digit|graph|print|punct|space|word|xdigit)$/
const POSIX_CLASSES = /^(?:alpha|lower|upper|alnum|blank|cntrl|digit|graph|print|punct|space|xdigit)$/

/** Offset behind the bracket expression that opens at `open`, or why the engine refuses it. */
export function scanBracket(text: string, open: number, pcre: boolean): number | PatternFault {
  let at = open + 1
  if (text[at] === '^') at++
  // A `]` in the first place stands for itself.
  let first = true
  let low: Element | undefined
  while (at < text.length && (text[at] !== ']' || first)) {
    first = false
    const element = scanElement(text, at, pcre)
    if ('code' in element) return element
    if (low && isBadRange(low, element, pcre)) return { code: 'bad-range', start: low.start, end: element.end }
    const isLow = low === undefined && text[element.end] === '-' && text[element.end + 1] !== ']'
    low = isLow ? element : undefined
    at = isLow ? element.end + 1 : element.end
  }
  return at < text.length ? at + 1 : { code: 'unclosed-bracket', start: open, end: text.length }
}

/** One element of a bracket expression: a character of known code, a class, or something else. */
interface Element extends Offsets {
  readonly char?: string
  readonly isClass?: true
}

/** A range must go upwards; a class has no place in it (glibc and PCRE2 refuse that, the older PCRE did not). */
function isBadRange(low: Element, high: Element, pcre: boolean): boolean {
  if (low.isClass || high.isClass) return true
  if (low.char === undefined || high.char === undefined || !plain(low.char) || !plain(high.char)) return false
  // Where case does not matter, glibc compares capitals: `[b-B]` is a range then.
  return low.char > high.char && (pcre || low.char.toUpperCase() > high.char.toUpperCase())
}

/** Postfix sets no locale: both engines compare ASCII characters by their codes. */
function plain(char: string): boolean {
  return char >= ' ' && char <= '~'
}

function scanElement(text: string, start: number, pcre: boolean): Element | PatternFault {
  if (pcre && text[start] === '\\') return escaped(text, start)
  const mark = text[start] === '[' ? text[start + 1] : undefined
  const char = { start, end: start + 1, char: text[start] as string }
  if (mark === undefined || !':.='.includes(mark)) return char
  const close = text.indexOf(`${mark}]`, start + 2)
  const name = text.slice(start + 2, close)
  if (pcre && (close < 0 || !/^\^?[a-z]*$/.test(name))) return char
  if (close < 0) return { code: 'unclosed-bracket', start, end: text.length }
  const place = { start, end: close + 2 }
  if (mark !== ':') return place
  const known = pcre ? CLASSES.test(name.replace('^', '')) : POSIX_CLASSES.test(name)
  return known ? { ...place, isClass: true } : { code: 'unknown-class', ...place }
}

/** A backslash and what belongs to it, in PCRE only. */
function escaped(text: string, start: number): Element {
  if (text.startsWith('\\Q', start)) return { start, end: quotedEnd(text, start) }
  const place = { start, end: start + 2 }
  return /[dDwWsShHvV]/.test(text[start + 1] ?? '') ? { ...place, isClass: true } : place
}

/** Offset behind `\Q…\E`. */
export function quotedEnd(text: string, at: number): number {
  const close = text.indexOf('\\E', at)
  return close < 0 ? text.length : close + 2
}
