/** What doveconf says about a configuration. */

import type { DovecotOrigin } from './origin.ts'

/**
 * What a message is about: `syntax` the shape of a line; `name` a setting that is unknown; `value` a value that is not of
 * its type; `section` a section in the wrong place; `include` files; `variable` a reference; `obsolete` an idiom of
 * older releases; `conflict` filters that contradict each other; `check` what must hold in the whole configuration.
 */
export type DovecotMessageKind =
  | 'syntax'
  | 'name'
  | 'value'
  | 'section'
  | 'include'
  | 'variable'
  | 'obsolete'
  | 'conflict'
  | 'check'

/** A message. After `fatal` doveconf stops: at once when `atOnce`, else after printing what it read. */
export interface DovecotMessage {
  readonly severity: 'fatal' | 'error' | 'warning'
  readonly kind: DovecotMessageKind
  /** In doveconf's own words. */
  readonly text: string
  /** The line that is meant; of messages about the whole configuration, the setting that they speak of. */
  readonly origin: DovecotOrigin | undefined
  /** The line that doveconf names in the message; `undefined` where it names none. */
  readonly line: number | undefined
  /** Whether nothing behind it was read. */
  readonly atOnce: boolean
}
