/** The problem codes of the Dovecot family, with what the reader says when it refuses. */

import type { LanguageDefinition } from '../language.ts'

const MAIN: Readonly<Record<string, string>> = {
  'expecting-brace': "Expecting '{'",
  'blank-before-brace': "Expecting '{'",
  'unquoted-section-name': "Expecting '{'",
  'text-after-close': "Expecting '{'",
  'expecting-group-name': 'Expecting group name',
  'garbage-after-brace': "Garbage after '{'",
  'missing-name': "Missing key name ('=' at the beginning of line)",
  'unexpected-close': "Unexpected '}'",
  'unclosed-section': "Missing '}'",
}

/** The 1.x reader, which 2.x keeps for the files that `args =` names; it does not mind sections without an end. */
const OLD: Readonly<Record<string, string>> = {
  'expecting-brace': "Expecting '='",
  'blank-before-brace': "Expecting '='",
  'unquoted-section-name': "Expecting '='",
  'text-after-close': "Expecting '='",
  'missing-name': 'Unknown setting: ',
  'unexpected-close': "Unexpected '}'",
}

/**
 * What the program that reads the language says when it refuses a line for this problem, or `undefined` when it goes
 * on: then the line is read otherwise than it looks (`dropped`, `ambiguous-hash`, `hidden-comment`,
 * `ignored-after-brace`, `ignored-section`, `empty-name`), or the reader itself stops (`lone-backslash`).
 * Messages as in src/config/config-parser.c and src/lib-settings/settings.c.
 */
export function dovecotRefusal(language: LanguageDefinition, code: string): string | undefined {
  return (language.id === 'dovecot' || language.id === 'dovecot24' ? MAIN : OLD)[code]
}
