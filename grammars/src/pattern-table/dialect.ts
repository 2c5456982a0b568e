/** How regexp and pcre tables differ: their flags, the second pattern, the end of an unfinished pattern. */

/** The engine that compiles the patterns of a table. */
export type PatternEngine = 'regexp' | 'pcre'

export interface PatternDialect {
  readonly engine: PatternEngine
  /** Letters that may follow the closing delimiter. */
  readonly flags: string
  /** Letters among them that are accepted and ignored with a warning (pcre with PCRE2, Postfix 3.7 and later). */
  readonly obsoleteFlags: string
  /** Whether `/pattern1/!/pattern2/ result` is read. */
  readonly secondPattern: boolean
  /** Whether a backslash that ends the line closes the pattern, instead of leaving it without a delimiter. */
  readonly backslashCloses: boolean
}

/** dict_regexp(3): Postfix source, src/util/dict_regexp.c. */
export const REGEXP: PatternDialect = {
  engine: 'regexp',
  flags: 'imx',
  obsoleteFlags: '',
  secondPattern: true,
  backslashCloses: true,
}

/** dict_pcre(3): Postfix source, src/util/dict_pcre.c. */
export const PCRE: PatternDialect = {
  engine: 'pcre',
  flags: 'imsxAEUX',
  obsoleteFlags: 'X',
  secondPattern: false,
  backslashCloses: false,
}
