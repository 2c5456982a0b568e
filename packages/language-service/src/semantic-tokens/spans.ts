/** Tokens of a text that may be spread over several lines: how they are laid over each other and put into the file. */

import type { JoinedText, Range } from '@mailcfg/core'
import type { NameFacts } from '../subject/facts.ts'
import type { SemanticToken, TokenModifier, TokenType } from './legend.ts'

const NONE: readonly TokenModifier[] = []

/** A token; of a file, or with offsets into a value. */
export function token(
  { start, end }: Range,
  type: TokenType,
  modifiers: readonly TokenModifier[] = NONE,
): SemanticToken {
  return { start, end, type, modifiers }
}

/** What the facts about a name say of its token. */
export function modifiersOf({ known, deprecated }: NameFacts, ...own: readonly TokenModifier[]): TokenModifier[] {
  return [...own, ...(deprecated ? ['deprecated' as const] : []), ...(known === false ? ['unknown' as const] : [])]
}

/** The tokens of a value in the file. Those of `over` hide what they cover of the others. */
export function placed(
  value: JoinedText,
  tokens: readonly SemanticToken[],
  over: readonly SemanticToken[] = [],
): SemanticToken[] {
  const all = over.length === 0 ? tokens : [...tokens.flatMap((one) => without(one, over)), ...over]
  return all.filter(({ start, end }) => start < end).map((one) => ({ ...one, ...value.rangeOf(one.start, one.end) }))
}

/** What is left of a token beside others. */
function without(one: SemanticToken, others: readonly SemanticToken[]): SemanticToken[] {
  const left: SemanticToken[] = []
  let { start } = one
  for (const other of others) {
    if (other.end <= start || other.start >= one.end) continue
    if (other.start > start) left.push({ ...one, start, end: other.start })
    start = Math.max(start, other.end)
  }
  return start < one.end ? [...left, { ...one, start }] : left
}

/** The token for a word that stands for itself. */
export function wordToken(range: Range, text: string): SemanticToken {
  if (/^[+-]?\d+(?:\.\d+)?(?:[smhdwkMG]|secs?|mins?|hours?|days?|weeks?|[kMGT]?B?)?$/.test(text)) {
    return token(range, 'number')
  }
  return token(range, /^(?:yes|no|true|false|on|off)$/i.test(text) ? 'keyword' : 'string')
}

/** The words of a text as tokens. */
export function wordTokens(text: string, pattern: RegExp = /\S+/g): SemanticToken[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) =>
    wordToken({ start: index, end: index + word.length }, word),
  )
}
