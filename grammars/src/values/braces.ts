/** What stands inside `{ … }`, and `name = value` pairs: extpar() and split_nameval() of Postfix. */

import type { Problem } from '../tree/line-tree.ts'
import { balancedEnd } from './brace-tokens.ts'

/** The inside of a braced text. */
export interface BraceContent {
  /** Half-open offsets of the content, without blanks at both ends. */
  readonly start: number
  readonly end: number
  readonly problem?: Problem
}

const BLANKS = ' \t\n\v\f\r'

/** Narrows a range of `text` by the blanks at both its ends. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && BLANKS.includes(text.charAt(from))) from++
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/**
 * Takes the braces away from the stretch `start`…`end` of `text`, which starts with `{`: extpar() with
 * EXTPAR_FLAG_STRIP (src/util/extpar.c). Problems: `missing-closing-brace`, `text-after-brace`.
 */
export function braceContent(text: string, start: number, end: number): BraceContent {
  const close = balancedEnd(text.slice(0, end), start, '{', '}')
  if (close < 0) {
    return { ...trimmed(text, start + 1, end), problem: { code: 'missing-closing-brace', start, end: start + 1 } }
  }
  const inside = trimmed(text, start + 1, close - 1)
  return close === end ? inside : { ...inside, problem: { code: 'text-after-brace', start: close, end } }
}

/** A `name = value` pair, with half-open offsets. */
export interface NameValue {
  readonly nameRange: { readonly start: number; readonly end: number }
  readonly valueRange?: { readonly start: number; readonly end: number }
  readonly name: string
  readonly value: string
  readonly problem?: Problem
}

/**
 * Splits the stretch as the entries of `inline:` are: blanks and `=` belong to the name only in quotes, which stay part
 * of it, and behind `\`: split_qnameval() (src/util/split_qnameval.c). Problem: `missing-equals`.
 */
export function quotedNameValue(text: string, start: number, end: number): NameValue {
  const from = trimmed(text, start, end).start
  const name = /^(?:\\.|"(?:\\.|[^"\\])*"|[^\s="\\])*/s.exec(text.slice(from, end))?.[0] ?? ''
  const behind = trimmed(text, from + name.length, end).start
  if (text[behind] === '=' && behind < end) return split(text, start, behind, end)
  return withoutEquals(text, start, end)
}

/** Splits the stretch at its first `=`: split_nameval() (src/util/split_nameval.c). Problem: `missing-equals`. */
export function nameValue(text: string, start: number, end: number): NameValue {
  const equals = text.slice(start, end).indexOf('=')
  return equals < 0 ? withoutEquals(text, start, end) : split(text, start, start + equals, end)
}

function withoutEquals(text: string, start: number, end: number): NameValue {
  const nameRange = trimmed(text, start, end)
  const problem = { code: 'missing-equals', ...nameRange }
  return { name: text.slice(nameRange.start, nameRange.end), nameRange, value: '', problem }
}

function split(text: string, start: number, equals: number, end: number): NameValue {
  const nameRange = trimmed(text, start, equals)
  const valueRange = trimmed(text, equals + 1, end)
  const name = text.slice(nameRange.start, nameRange.end)
  return { name, nameRange, value: text.slice(valueRange.start, valueRange.end), valueRange }
}
