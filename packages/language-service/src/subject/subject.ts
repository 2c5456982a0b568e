/** What the cursor can be on, in every language: the one union from which all features start. */

import type { Range } from '@mailcfg/core'
import type { ServiceColumn, TableReference } from '@mailcfg/grammars'
import type {
  Argument,
  Assignment,
  DovecotSection,
  DovecotSetting,
  Override,
  ParameterSetting,
  Service,
  TableDocument,
  TableEntry,
} from '@mailcfg/model'
import type { SqlProgram } from './sql-program.ts'

/** What all subjects have. */
interface Base {
  /** Exactly the word, in file offsets. Empty, at the cursor, where a word may be typed and none stands. */
  readonly range: Range
  /** The word as the program reads it: joins left out, nothing expanded. Empty where the range is. */
  readonly text: string
}

/** A comment, in whatever way the language writes it. */
export interface CommentSubject extends Base {
  readonly kind: 'comment'
}

/** The id of a rule in a comment `# mailcfg-ignore …`. */
export interface RuleIdSubject extends Base {
  readonly kind: 'rule-id'
}

/** The name of a Postfix parameter where it is set: in main.cf, or behind `-o`. Also a name that is being typed. */
export interface ParameterSubject extends Base {
  readonly kind: 'parameter'
  /** `undefined` while the line is no assignment yet. */
  readonly setting: ParameterSetting | undefined
  /** The service that the setting is for; `undefined` in main.cf. */
  readonly service: Service | undefined
}

/** What stands inside the value of a Postfix parameter. */
interface InValue extends Base {
  /** The setting that holds the value. Its `service` is `undefined` in main.cf. */
  readonly setting: ParameterSetting
}

/** `$name`, `${name}`, `${name?…}`: `range` is the name, `whole` the reference. */
export interface MacroSubject extends InValue {
  readonly kind: 'macro'
  readonly whole: Range
}

/** The name of a restriction, of a restriction class, or of a modifier such as `warn_if_reject`. */
export interface RestrictionSubject extends InValue {
  readonly kind: 'restriction'
}

/** What follows a restriction, where it is no table: a domain, a server, a number. */
export interface RestrictionArgumentSubject extends InValue {
  readonly kind: 'restriction-argument'
  /** In lower case. */
  readonly restriction: string
  readonly expects: 'table' | 'domain' | 'server' | 'number'
}

/** A reference to a lookup table, `type:name`; in `proxy:hash:/x` and its kin the innermost one at the cursor. */
export interface TableSubject extends InValue {
  readonly kind: 'table'
  /** Where in the reference the cursor is; `range` and `text` are those of the part. */
  readonly part: 'type' | 'name'
  readonly type: string
  /** What stands behind the colon, nothing expanded. */
  readonly name: string
  /** The whole reference, wrappers excluded. */
  readonly whole: Range
  /** The restriction that asks the table, in lower case. */
  readonly restriction: string | undefined
  /** As parsed; its offsets count in `setting.value.text`. */
  readonly reference: TableReference
}

/** Another word of the value of a parameter: an item of its list, or the whole of a value that is no list. */
export interface ValueSubject extends InValue {
  readonly kind: 'value'
  /** Position among the items; 0 for values that are no list. */
  readonly index: number
  /** An exclamation mark stands before the word. */
  readonly negated: boolean
}

/** The path of a file or directory, in any language. */
export interface PathSubject extends Base {
  readonly kind: 'path'
  /** The Postfix setting whose value it stands in. */
  readonly setting?: ParameterSetting
  /** The Dovecot setting whose value it stands in. */
  readonly dovecot?: DovecotSetting
  /** The assignment of another language whose value it stands in. */
  readonly entry?: Assignment
  /** The argument in master.cf that it is. */
  readonly argument?: Argument
}

/** One of the eight columns of master.cf. `service` is `undefined` while the line has too few of them. */
export interface ServiceFieldSubject extends Base {
  readonly kind: 'service-field'
  readonly column: ServiceColumn
  readonly service: Service | undefined
}

/** An option of a daemon in master.cf: `-o`, `-v`. */
export interface DaemonOptionSubject extends Base {
  readonly kind: 'daemon-option'
  readonly service: Service
  readonly override: Override | undefined
}

/** Another word behind the command in master.cf; `attribute` is the `flags` of `flags=DRhu`. */
export interface DaemonArgumentSubject extends Base {
  readonly kind: 'daemon-argument'
  readonly service: Service
  readonly argument: Argument | undefined
  readonly attribute: string | undefined
}

/** `${recipient}` in the arguments of a pipe(8) or spawn(8) command: `range` is the name. */
export interface PipeMacroSubject extends Base {
  readonly kind: 'pipe-macro'
  readonly service: Service
  readonly whole: Range
}

/** The key or pattern of a row of a table. `entry` is `undefined` on a blank line. */
export interface TableKeySubject extends Base {
  readonly kind: 'table-key'
  readonly table: TableDocument
  readonly entry: TableEntry | undefined
}

/** A word of the result of a row; `index` counts the words. */
export interface TableResultSubject extends Base {
  readonly kind: 'table-result'
  readonly table: TableDocument
  readonly entry: TableEntry
  readonly index: number
}

/** The flags behind the pattern of a regexp or pcre table. */
export interface PatternFlagsSubject extends Base {
  readonly kind: 'pattern-flags'
  readonly table: TableDocument
  readonly entry: TableEntry
}

/** What stands in a file of Dovecot's configuration; `section` is the innermost section around it. */
interface InDovecot extends Base {
  readonly section: DovecotSection | undefined
}

/** The name of a Dovecot setting; `setting` is `undefined` while the line is none yet. */
export interface DovecotSettingSubject extends InDovecot {
  readonly kind: 'dovecot-setting'
  readonly setting: DovecotSetting | undefined
}

/** A word of the value of a Dovecot setting. */
export interface DovecotValueSubject extends InDovecot {
  readonly kind: 'dovecot-value'
  readonly setting: DovecotSetting
  readonly index: number
}

/** `$name` or `$SET:name`, `$ENV:name` in a value of Dovecot: `text` is the reference with its `$`. */
export interface DovecotReferenceSubject extends InDovecot {
  readonly kind: 'dovecot-reference'
  readonly setting: DovecotSetting
  /** The name alone. */
  readonly name: string
}

/** `%u`, `%{user}` in a value of Dovecot. */
export interface DovecotVariableSubject extends InDovecot {
  readonly kind: 'dovecot-variable'
  readonly setting: DovecotSetting
  /** The letter, or what stands between the braces. */
  readonly name: string
}

/** The type of a Dovecot section: `service`. `opened` is that section. */
export interface DovecotSectionSubject extends InDovecot {
  readonly kind: 'dovecot-section'
  readonly opened: DovecotSection
}

/** The name of a Dovecot section: `imap-login` of `service imap-login {`. */
export interface DovecotSectionNameSubject extends InDovecot {
  readonly kind: 'dovecot-section-name'
  /** The type of the section: `service`. */
  readonly type: string
  /** `undefined` while the line has no brace yet. */
  readonly opened: DovecotSection | undefined
}

/** The path of an `!include` of Dovecot, or of an option file of MySQL. */
export interface IncludeSubject extends Base {
  readonly kind: 'include'
  readonly optional: boolean
}

/** The name in an assignment of any other language: Courier, Cyrus SASL, extmail, map sources, my.cnf, zones, … */
export interface KeySubject extends Base {
  readonly kind: 'key'
  /** `undefined` while the line is no assignment yet. */
  readonly entry: Assignment | undefined
}

/** A word of the value of such an assignment. */
export interface AssignedValueSubject extends Base {
  readonly kind: 'assigned-value'
  readonly entry: Assignment
  readonly index: number
}

/** `[mysqld]` in languages whose assignments stand in groups. */
export interface GroupSubject extends Base {
  readonly kind: 'group'
}

/** A variable of a query: `%s`, `%u`, `%{user}`, `$(local_part)`. */
export interface SqlPlaceholderSubject extends Base {
  readonly kind: 'sql-placeholder'
  readonly program: SqlProgram
  /** The whole query or filter. */
  readonly query: string
}

/** A word of an SQL statement or script: a keyword, a table, a column. */
export interface SqlWordSubject extends Base {
  readonly kind: 'sql-word'
  /** Whose variables the statement may have; `undefined` in scripts. */
  readonly program: SqlProgram | undefined
}

/** What the cursor is on. */
export type Subject =
  | CommentSubject
  | RuleIdSubject
  | ParameterSubject
  | MacroSubject
  | RestrictionSubject
  | RestrictionArgumentSubject
  | TableSubject
  | ValueSubject
  | PathSubject
  | ServiceFieldSubject
  | DaemonOptionSubject
  | DaemonArgumentSubject
  | PipeMacroSubject
  | TableKeySubject
  | TableResultSubject
  | PatternFlagsSubject
  | DovecotSettingSubject
  | DovecotValueSubject
  | DovecotReferenceSubject
  | DovecotVariableSubject
  | DovecotSectionSubject
  | DovecotSectionNameSubject
  | IncludeSubject
  | KeySubject
  | AssignedValueSubject
  | GroupSubject
  | SqlPlaceholderSubject
  | SqlWordSubject
