/** The readers of Dovecot's file formats, described by what they do differently. */

import {
  DOVECOT_EXT_RULES,
  DOVECOT1_RULES,
  DOVECOT2_RULES,
  DOVECOT24_RULES,
  type DovecotLineRules,
} from '@mailcfg/core'

/** What a line grammar of the Dovecot family has to know of the program that reads the file. */
export interface DovecotDialect {
  readonly lines: DovecotLineRules
  /** Kind of the tree of `name = value`. */
  readonly entry: 'setting' | 'assignment'
  /** Keys may stand in double quotes. */
  readonly quotedKeys: boolean
  /** Section names may stand in double quotes. */
  readonly quotedNames: boolean
  /** `group @LABEL NAME {` is a header of its own. */
  readonly groups: boolean
  /** `= <path` takes the value from a file. */
  readonly fileValues: boolean
  /** Start of the words of an unquoted value that are references: `$`, or `$SET:` and `$ENV:`. */
  readonly variables: readonly string[]
  /** Text behind an opening brace: an error, or not looked at. */
  readonly afterBrace: 'refused' | 'ignored'
  /** Whether a comment that touches the text before it draws a warning. */
  readonly hashWarning: boolean
  /** Whether sections and all that is in them are passed over. */
  readonly ignoresSections: boolean
}

/** dovecot.conf of 2.0 to 2.3 (src/config/config-parser.c). */
export const DOVECOT2: DovecotDialect = {
  lines: DOVECOT2_RULES,
  entry: 'setting',
  quotedKeys: false,
  quotedNames: true,
  groups: false,
  fileValues: true,
  variables: ['$'],
  afterBrace: 'refused',
  hashWarning: true,
  ignoresSections: false,
}

/** dovecot.conf of 2.4. */
export const DOVECOT24: DovecotDialect = {
  ...DOVECOT2,
  lines: DOVECOT24_RULES,
  quotedKeys: true,
  groups: true,
  variables: ['$SET:', '$ENV:'],
}

/** dovecot.conf of 1.x (src/lib-settings/settings.c). */
export const DOVECOT1: DovecotDialect = {
  ...DOVECOT2,
  lines: DOVECOT1_RULES,
  quotedNames: false,
  fileValues: false,
  variables: [],
  afterBrace: 'ignored',
  hashWarning: false,
}

/** The dict map files of 2.0 to 2.3, which are read by what was left of the 1.x reader. */
export const DOVECOT_DICT: DovecotDialect = {
  ...DOVECOT1,
  lines: DOVECOT_EXT_RULES,
  variables: ['$ENV:'],
  hashWarning: true,
}

/** The SQL and LDAP files of 2.0 to 2.3: the same reader, with nobody asking for sections. */
export const DOVECOT_SQL: DovecotDialect = { ...DOVECOT_DICT, entry: 'assignment', ignoresSections: true }
