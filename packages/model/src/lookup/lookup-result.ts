/** What a look-up in a table gives. */

import type { Range, SourceText } from '@mailcfg/core'
import type { ByteString } from './byte-string.ts'

/** The entry or rule that gave a result, or a part of it. */
export interface LookupHit {
  readonly source: SourceText
  /** From the key or pattern to the end of its result. */
  readonly range: Range
}

export type LookupResult =
  | {
      readonly kind: 'found'
      /** As Postfix gets it: `$1` replaced, nothing split. It may be empty, which Postfix warns of. */
      readonly value: ByteString
      /** Empty where no line of a file decides, as with `static:`. */
      readonly hits: readonly LookupHit[]
    }
  | { readonly kind: 'not-found' }
  /** Postfix gets an error and defers the mail; where the table cannot be opened, it does so for every key. */
  | { readonly kind: 'error'; readonly why: string }
  /** The answer depends on what was not seen or is not modelled. */
  | { readonly kind: 'unknown'; readonly why: string }

export const NOT_FOUND: LookupResult = { kind: 'not-found' }

/** A table that keys can be looked up in. */
export interface LookupTable {
  /**
   * Whether the table holds whole keys: only such a table is asked for parts of an address or of a host name. The
   * others (patterns, networks) are asked once, for the full key (Postfix source, DICT_FLAG_FIXED of src/util/dict.h).
   */
  readonly isFixed: boolean
  lookup(key: ByteString): LookupResult
}

/** How the table itself finds a key; what goes for all tables is done by {@link lookupTable}. */
export interface KeyFinder {
  readonly isFixed: boolean
  /** Whether the table folds its keys where smtputf8_enable is off; with it on, every fixed table's keys are folded. */
  readonly folds: boolean
  find(key: ByteString): LookupResult
}
