/** The two readers of Courier's auth*rc files, as data: authlib 0.66 and older, authlib 0.67 and newer. */

import type { BackslashRules } from '@mailcfg/core'

/** How a release of Courier's authlib reads authmysqlrc and its siblings. */
export interface AuthrcReading {
  /** First release of authlib that reads so; `undefined` for the reader before 0.67. */
  readonly since: string | undefined
  /** Whether blanks may stand before the keyword; a line with them is else not found. */
  readonly indentedKeywords: boolean
  /** Whether a keyword with nothing behind it sets the empty value; else the line is not found. */
  readonly emptyValues: boolean
  /** Whether blanks (a carriage return among them) at the end of a value are dropped. */
  readonly dropsTrailingBlanks: boolean
  /** Whether a file without a line that starts with `##NAME: MARKER:` is refused. */
  readonly needsMarker: boolean
  readonly joining: BackslashRules
  /** What a join leaves in the value. */
  readonly glue: ' ' | '  '
}

/** Release in which the reader was rewritten (authconfigfile.cpp). */
export const AUTHRC_REWRITTEN_IN = '0.67.0'

/** authlib 0.67 and newer: courier::auth::config_file::open_and_load_file() in authconfigfile.cpp. */
export const AUTHRC_CURRENT: AuthrcReading = {
  since: AUTHRC_REWRITTEN_IN,
  indentedKeywords: true,
  emptyValues: true,
  dropsTrailingBlanks: true,
  needsMarker: true,
  joining: { blanksBehind: true, dropsIndent: true, anywhere: false },
  glue: ' ',
}

/** authlib before 0.67: authgetconfig() in authconfig.c and its copies in authmysqllib.c and authpgsqllib.c. */
export const AUTHRC_LEGACY: AuthrcReading = {
  since: undefined,
  indentedKeywords: false,
  emptyValues: false,
  dropsTrailingBlanks: false,
  needsMarker: false,
  joining: { blanksBehind: false, dropsIndent: false, anywhere: true },
  glue: '  ',
}
