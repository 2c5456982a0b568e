/** Formats texts in tests, and checks with every one what holds of all: nothing refused, blanks only, a second pass idle. */

import { expect } from '@jest/globals'
import { applyEdits, SourceText } from '@mailcfg/core'
import { DEFAULT_OPTIONS, type FormatOptions, formatDocument } from '@mailcfg/format'
import type { LanguageDefinition } from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import fc from 'fast-check'

/**
 * The text as the formatter lays it out.
 * @throws Error when the formatter refuses the file, which is always an error of a layout.
 */
export function formatted(
  language: LanguageDefinition,
  text: string | SourceText,
  options: Partial<FormatOptions> = {},
): string {
  const source = typeof text === 'string' ? SourceText.fromText(language.id, text) : text
  const outcome = formatDocument(readDocument(source, language), { ...DEFAULT_OPTIONS, ...options })
  if (outcome.kind === 'refused') {
    throw new Error(`${language.id}: meaning would change at line ${outcome.difference.line + 1}`)
  }
  return applyEdits(source.text, outcome.edits)
}

/** Expects `before` to become `after`, and `after` to stay as it is. */
export function checkFormat(
  language: LanguageDefinition,
  before: string,
  after: string,
  options: Partial<FormatOptions> = {},
): void {
  expect(checkSafety(language, before, options)).toBe(after)
}

/** Expects what must hold of any text, and gives the text laid out. */
export function checkSafety(
  language: LanguageDefinition,
  text: string | SourceText,
  options: Partial<FormatOptions> = {},
): string {
  const once = formatted(language, text, options)
  expect(withoutBlanks(once)).toBe(withoutBlanks(typeof text === 'string' ? text : text.text))
  const again = typeof text === 'string' ? once : SourceText.fromText(text.uri, once, 0, text.encoding)
  expect(formatted(language, again, options)).toBe(once)
  return once
}

/** Pieces that mean something in most languages, or look as if they did. */
const COMMON_PIECES = [' ', '\t', '\n', '\n ', '\n\n', '\r\n', '#', '# c', '{', '}', '\v', '\0', '\\', 'é']

/** Random texts made of a language's own pieces and of those that are common to all. */
export function anyText(...own: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...COMMON_PIECES, ...own), { maxLength: 30 }).map((pieces) => pieces.join(''))
}

/** A text without white space as isspace() of the C locale knows it. */
function withoutBlanks(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, '')
}
