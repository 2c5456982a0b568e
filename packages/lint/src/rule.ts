/** What a rule is: what it listens to, what it finds, and how the finding is worded. */

import type {
  Confidence,
  Diagnostic,
  Fix,
  Impact,
  JoinedText,
  Label,
  Range,
  Severity,
  SourceText,
  TextEdit,
} from '@mailcfg/core'
import type {
  Assignment,
  AssignmentsDocument,
  BlocksDocument,
  ColumnsDocument,
  Document,
  DovecotInstance,
  DovecotSection,
  DovecotSetting,
  FileProblem,
  ParameterSetting,
  PostfixInstance,
  Service,
  Stack,
  TableDocument,
} from '@mailcfg/model'
import type { Suppression } from './suppressions.ts'

/** What each kind of event hands to a rule. */
export interface Subjects {
  /** Every file of a stack. */
  readonly document: Document
  /** Every line that the grammar could not read, or reads otherwise than it looks. */
  readonly problem: FileProblem
  /** Assignments of files other than main.cf: map sources, Courier, Cyrus, extmail, dovecot-sql. */
  readonly assignment: Assignment
  /** Parameters set in main.cf and by `-o` in master.cf, one by one. */
  readonly parameter: ParameterSetting
  /** Entries of master.cf. */
  readonly service: Service
  /** Lookup tables, whole: a rule loops over their entries by index. */
  readonly table: TableDocument
  /** Dovecot settings wherever they stand. */
  readonly setting: DovecotSetting
  /** Dovecot sections, outer before inner. */
  readonly section: DovecotSection
  /** A Postfix configuration directory with its main.cf and master.cf. */
  readonly postfix: PostfixInstance
  /** A Dovecot configuration: its main file with all that it includes. */
  readonly dovecot: DovecotInstance
  /** Everything that was found of one mail server. */
  readonly stack: Stack
  /** A suppression comment, after all other rules have run. */
  readonly suppression: Suppression
}

/** An event and the subjects of it that a rule wants to see; without a filter it sees all. */
export interface Listens<K extends keyof Subjects> {
  readonly on: K
  /** `parameter`, `assignment`, `setting`, `section`: only these names. */
  readonly names?: readonly string[]
  /** `document`, `problem`, `assignment`, `table`: only files of these languages. */
  readonly languages?: readonly string[]
}

/** What a rule may ask besides its subject. */
export interface RuleContext {
  readonly stack: Stack
  /** The file that the subject stands in; for events without one, the first file of the stack. */
  readonly document: Document
  /** The Postfix configuration that the file belongs to, if any. */
  readonly postfix: PostfixInstance | undefined
  /** Ids of the rules that run, for rules about suppressions. */
  readonly rules: ReadonlySet<string>
}

/** Where something was found. Rules add what their wording needs. */
export interface Found {
  readonly source: SourceText
  readonly range: Range
}

/** A search for fixes that takes long, in short steps; who sees it drives it to its end. */
export type FixSearch = () => Generator<undefined, readonly Fix[]>

/** The words for one finding. Severity and impact override the rule's own where a case is better or worse. */
export interface Wording {
  readonly what: string
  readonly why?: string
  readonly help?: string
  /** A few words beside the carets. */
  readonly label?: string
  readonly related?: readonly Label[]
  readonly fixes?: readonly Fix[] | FixSearch
  readonly severity?: Severity
  readonly impact?: Impact
}

/** `default` rules always run, `strict` ones with --strict; `experimental` ones only when asked for by name. */
export type Tier = 'default' | 'strict' | 'experimental'

/** A rule: finding and wording apart, so that wording can be improved and translated without touching logic. */
export interface Rule<K extends keyof Subjects = keyof Subjects, F extends Found = Found> {
  readonly id: string
  /** One sentence that ends with a period, shown in lists. */
  readonly summary: string
  readonly severity: Severity
  readonly impact: Impact
  readonly confidence: Confidence
  readonly tier: Tier
  /** Looks at much more than its subject, so that programs which answer every keystroke run it after a pause only. */
  readonly costly?: true
  readonly listens: Listens<K>
  /** Works out ahead, in short steps, what takes long and is kept for all rules that prepare by the same function. */
  readonly prepare?: (stack: Stack) => Iterable<undefined>
  // Methods, so that a list of rules may hold rules of every kind: the runner hands each only what it listens to.
  check(subject: Subjects[K], context: RuleContext): Iterable<F>
  describe(found: F, context: RuleContext): Wording
}

/** A rule of any kind, as the runner and everybody behind it sees rules. */
export type AnyRule = Rule<keyof Subjects, Found>

/** Declares a rule; the types of `check` and `describe` follow from what it listens to. */
export function defineRule<K extends keyof Subjects, F extends Found>(rule: Rule<K, F>): Rule<K, F> {
  return rule
}

/** A finding at a part of a joined value: `start`…`end` are offsets of its text. */
export function foundIn<T extends object>(
  source: SourceText,
  value: JoinedText,
  start: number,
  end: number,
  details: T,
): Found & T {
  return { source, range: value.rangeOf(start, end), ...details }
}

/** A fix that replaces one range of one file. */
export function replaceFix(title: string, safety: Fix['safety'], source: SourceText, range: Range, text: string): Fix {
  return editFix(title, safety, source, [{ range, text }])
}

/** A fix made of several edits of one file. */
export function editFix(title: string, safety: Fix['safety'], source: SourceText, edits: readonly TextEdit[]): Fix {
  return { title, safety, edits: new Map([[source.uri, edits]]) }
}

/** A fix that removes whole physical lines, from the one with `range.start` to the one with `range.end`. */
export function removeLinesFix(title: string, safety: Fix['safety'], source: SourceText, range: Range): Fix {
  const start = source.lineRange(source.positionAt(range.start).line).start
  const end = Math.min(source.lineRange(source.positionAt(range.end).line).end + 1, source.length)
  return replaceFix(title, safety, source, { start, end }, '')
}

/** Puts a finding and its wording together; fixes that are still to be searched are missing. */
export function toDiagnostic(rule: AnyRule, found: Found, wording: Wording): Diagnostic {
  const { source, range } = found
  return {
    rule: rule.id,
    severity: wording.severity ?? rule.severity,
    impact: wording.impact ?? rule.impact,
    confidence: rule.confidence,
    what: wording.what,
    ...(wording.why === undefined ? {} : { why: wording.why }),
    ...(wording.help === undefined ? {} : { help: wording.help }),
    primary: { source, range, ...(wording.label === undefined ? {} : { message: wording.label }) },
    related: wording.related ?? [],
    fixes: typeof wording.fixes === 'function' ? [] : (wording.fixes ?? []),
  }
}

/** Narrowings that rules need when they listen to whole documents. */
export function isAssignments(document: Document): document is AssignmentsDocument {
  return document.shape === 'assignments'
}
export function isColumns(document: Document): document is ColumnsDocument {
  return document.shape === 'columns'
}
export function isTable(document: Document): document is TableDocument {
  return document.shape === 'table'
}
export function isBlocks(document: Document): document is BlocksDocument {
  return document.shape === 'blocks'
}
