/** What the translation of old idioms needs of the reader. */

import type { DovecotMessage, DovecotMessageKind } from './diagnostic.ts'
import type { DovecotOrigin } from './origin.ts'
import type { Refusal } from './refusal.ts'
import type { FilterSettings } from './settings-set.ts'
import type { ValueForm } from './statements.ts'

/** A section that is open; the first one is the top level. */
export interface OpenSection {
  readonly key: string
  readonly isFilter: boolean
  readonly settings: FilterSettings
  /** The path of settings before this section was opened. */
  readonly outerPath: string
  readonly origin: DovecotOrigin | undefined
}

/** Where settings and sections are put; what can be refused gives the refusal back. */
export interface LineTarget {
  /** The open sections; old settings step out of them for a while. */
  stack: OpenSection[]
  /** Path of the innermost section that is no filter, with a slash at its end; empty at top level and in filters. */
  readonly path: string
  readonly section: OpenSection
  readonly origin: DovecotOrigin | undefined
  readonly messages: DovecotMessage[]
  warn(kind: DovecotMessageKind, text: string, severity?: 'warning' | 'error'): void
  /** Sets a setting that stands in the innermost section. */
  applySetting(key: string, value: string, form: ValueForm): Refusal | undefined
  /** Sets a path of the innermost filter; `key` is what a message calls it. */
  assign(key: string, path: string, value: string, sectionName?: string): Refusal | undefined
  openSection(key: string, name: string): Refusal | undefined
}

/** `handled` when nothing is left to do for a statement. */
export type Handled = 'handled' | Refusal | undefined

/** Says that something is obsolete. */
export type Complain = (text: string) => void
