/** The tables in which doveconf looks settings up: structures of settings, and the services that are there from the start. */
import data23 from '../generated/dovecot-2.3.json' with { type: 'json' }
import data24 from '../generated/dovecot-2.4.json' with { type: 'json' }

/**
 * Types of settings as src/lib-settings/settings-parser.h has them: `vars` is a string with percent variables, `msecs` a
 * time in milliseconds, `list` and `unique` are sections of which those with the same name stay apart or are one,
 * `strlist` is a section of any names, and `alias` another name for the setting before it.
 */
export type DovecotValueType =
  | 'bool'
  | 'uint'
  | 'octal'
  | 'time'
  | 'msecs'
  | 'size'
  | 'port'
  | 'string'
  | 'vars'
  | 'enum'
  | 'list'
  | 'unique'
  | 'strlist'
  | 'alias'

/** A setting of a structure. */
export interface DovecotDefinition {
  readonly key: string
  readonly type: DovecotValueType
  /** Built-in value, written as a file would write it; of an `enum` all its words, the default first. */
  readonly default?: string
  /** The structure of the sections of a `list` or `unique`. */
  readonly list?: string
  /** Not shown by `doveconf -a` unless it was set. */
  readonly hidden?: true
}

/** Settings that a program of Dovecot reads together. */
export interface DovecotStructure {
  readonly name: string
  /** The program; structures of sections have none. */
  readonly module?: string
  /** The setting that receives the name of a section. */
  readonly nameKey?: string
  readonly settings: readonly DovecotDefinition[]
}

/** A built-in section by its settings; a list of sections stands below the name of their type. */
export interface DovecotPreset {
  readonly [key: string]: string | boolean | readonly DovecotPreset[]
}

/** Everything that doveconf of a release has built in. */
export interface DovecotStructures {
  /** The structures of the top level, in the order in which settings are looked up and printed. */
  readonly roots: readonly string[]
  readonly structures: readonly DovecotStructure[]
  /** The services; `processLimit1` marks those that run in one process only. */
  readonly services: readonly DovecotPreset[]
}

/** The tables of doveconf 2.3.19 in Debian's build (src/config/all-settings.c). */
export function dovecotStructures(): DovecotStructures {
  return data23 as unknown as DovecotStructures
}

/**
 * Types of settings of 2.4: `plain` is a string in which nothing is expanded, `file` may name the file that holds it,
 * `boollist` is a list of words that are on or off, `filter` a section without a name, `filters` one with a name.
 */
export type Dovecot24ValueType =
  | Exclude<DovecotValueType, 'vars' | 'list' | 'unique'>
  | 'uintmax'
  | 'plain'
  | 'file'
  | 'boollist'
  | 'filter'
  | 'filters'

/** A setting of 2.4, whose names are all of one space. */
export interface Dovecot24Definition {
  readonly key: string
  readonly type: Dovecot24ValueType
  readonly default?: string
  readonly hidden?: true
  /** For a section: the setting that must stand inside. */
  readonly required?: string
  /** For a section: the setting that receives its name. */
  readonly nameKey?: string
}

/** Settings that a program of 2.4 reads together, and what it sets before any file is read. */
export interface Dovecot24Structure {
  readonly name: string
  readonly settings: readonly Dovecot24Definition[]
  readonly defaults?: readonly (readonly [path: string, value: string])[]
}

/** A built-in service of 2.4. */
export interface Dovecot24Service {
  readonly name: string
  readonly settings: Readonly<Record<string, string>>
  readonly defaults: readonly (readonly [path: string, value: string])[]
  readonly processLimit1?: true
}

/** Everything that doveconf 2.4 has built in. */
export interface Dovecot24Structures {
  readonly structures: readonly Dovecot24Structure[]
  readonly services: readonly Dovecot24Service[]
}

/** The tables of doveconf 2.4.1 with Pigeonhole (src/config/all-settings.c). */
export function dovecot24Structures(): Dovecot24Structures {
  return data24 as unknown as Dovecot24Structures
}
