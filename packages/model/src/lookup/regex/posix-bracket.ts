/** Bracket expressions of POSIX expressions, as glibc reads them: `[^a-z[:digit:]]`. */

import { addAll, type ByteSet, byteSet, complement, posixClass } from './byte-set.ts'
import { Refused } from './outcome.ts'

const HYPHEN = '-'
const UNCLOSED = 'a bracket expression is not closed'

interface Element {
  readonly byte?: number
  readonly class?: ByteSet
  readonly isClass: boolean
  readonly end: number
}

/**
 * Reads the bracket expression that opens at `open` (parse_bracket_exp() of glibc's regcomp.c).
 * @param text the expression, in upper case where case does not matter
 * @param raw the expression as written, for the names of classes
 * @returns the bytes that it matches, and the offset behind it
 */
export function readPosixBracket(
  text: string,
  raw: string,
  open: number,
  { ignoreCase, newlines }: { readonly ignoreCase: boolean; readonly newlines: boolean },
): { set: ByteSet; end: number } {
  const set = byteSet(() => false)
  let at = open + 1
  const negated = text[at] === '^'
  if (negated) at++
  if (negated && newlines) set[10] = 1
  for (let first = true; first || text[at] !== ']'; first = false) {
    if (at >= text.length) throw new Refused(UNCLOSED)
    const low = element(text, raw, at, ignoreCase, first)
    at = low.end
    const range = low.byte !== undefined && !low.isClass && text[at] === HYPHEN && text[at + 1] !== ']'
    if (!range) {
      if (low.class) addAll(set, low.class)
      else if (low.byte !== undefined) set[low.byte] = 1
      continue
    }
    if (at + 1 >= text.length) throw new Refused(UNCLOSED)
    const high = element(text, raw, at + 1, ignoreCase, true)
    if (high.byte === undefined || high.isClass || (low.byte as number) > high.byte)
      throw new Refused('a range is invalid')
    for (let byte = low.byte as number; byte <= high.byte; byte++) set[byte] = 1
    at = high.end
  }
  return { set: negated ? complement(set) : set, end: at + 1 }
}

/** One character, `[.x.]`, `[=x=]` or `[:class:]`. A hyphen may stand first, last, or at the end of a range. */
function element(text: string, raw: string, at: number, ignoreCase: boolean, acceptsHyphen: boolean): Element {
  const mark = text[at] === '[' ? text[at + 1] : undefined
  if (mark !== undefined && '.=:'.includes(mark)) return named(text, raw, at, mark, ignoreCase)
  if (text[at] === HYPHEN && !acceptsHyphen && text[at + 1] !== ']') throw new Refused('a range is invalid')
  return { byte: text.charCodeAt(at), isClass: false, end: at + 1 }
}

/** glibc keeps names in a buffer of 32 bytes. */
const MAX_NAME = 32

function named(text: string, raw: string, at: number, mark: string, ignoreCase: boolean): Element {
  const close = text.indexOf(`${mark}]`, at + 2)
  if (close < 0 || close - at - 2 >= MAX_NAME) throw new Refused(UNCLOSED)
  const end = close + 2
  if (mark !== ':') {
    if (close !== at + 3) throw new Refused('an unknown collating element')
    return { byte: text.charCodeAt(at + 2), isClass: mark === '=', end }
  }
  const name = raw.slice(at + 2, close)
  const anyCase = ignoreCase && (name === 'upper' || name === 'lower')
  const bytes = /^(?:ascii|word)$/.test(name) ? undefined : posixClass(anyCase ? 'alpha' : name)
  if (bytes === undefined) throw new Refused('an unknown character class')
  return { class: bytes, isClass: true, end }
}
