/** Runs every rule once over everything it listens to in a stack, silences what is suppressed, and sorts. */

import { type Diagnostic, type Range, SEVERITIES, type SourceText } from '@mailcfg/core'
import type { LanguageDefinition } from '@mailcfg/grammars'
import { blockItems, type Document, type PostfixInstance, type Stack } from '@mailcfg/model'
import { type AnyRule, type FixSearch, type RuleContext, type Subjects, toDiagnostic } from './rule.ts'
import { type Suppression, suppressionFor, suppressionsOf } from './suppressions.ts'

/** What the runner is told from outside. */
export interface LintOptions {
  readonly rules: readonly AnyRule[]
}

/** Findings of one file are capped per rule, so that a table of a million broken lines stays readable. */
const CAP = 50

/** What linting a stack gave. `leftOut` counts findings beyond the cap, by file and rule. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Diagnostic[]
  readonly leftOut: ReadonlyMap<SourceText, ReadonlyMap<string, number>>
}

/**
 * What the rules found in one part of a stack, before suppressions. `counts` has all findings by file and rule, those
 * beyond the cap included.
 */
export interface Findings {
  readonly found: readonly Diagnostic[]
  readonly counts: ReadonlyMap<SourceText, ReadonlyMap<string, number>>
}

/** Lints one stack. Pure: the same texts give the same findings in the same order. */
export function lintStack(stack: Stack, options: LintOptions): LintResult {
  const steps = lintSteps(stack, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * {@link lintStack} in many short steps, for programs that have other things to do, too: whoever drives it may pause
 * after every step, or give up.
 */
export function* lintSteps(stack: Stack, options: LintOptions): Generator<undefined, LintResult> {
  for (const prepare of new Set(options.rules.flatMap((rule) => rule.prepare ?? []))) yield* prepare(stack)
  const parts: Findings[] = []
  for (const document of stack.documents.values()) {
    const run = new Run(stack, options.rules)
    yield* visitDocument(run, document)
    parts.push(run.findings)
  }
  const run = new Run(stack, options.rules)
  yield* visitWhole(run)
  parts.push(run.findings)
  return concludeLint(stack, parts, options)
}

/**
 * What the rules find that go through one document: events `document`, `problem`, `assignment`, `parameter`, `service`,
 * `table`, `setting` and `section`. They may look at the rest of the stack, so another file's edit may change the answer.
 */
export function lintDocument(stack: Stack, document: Document, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitDocument(run, document))
  return run.findings
}

/** What the rules find that look at configurations and servers whole: events `postfix`, `dovecot` and `stack`. */
export function lintWhole(stack: Stack, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitWhole(run))
  return run.findings
}

/**
 * What the rules find in some lines of a document: events `problem`, `assignment`, `parameter`, `service`, `setting` and
 * `section` of subjects that touch `within`.
 */
export function lintLines(stack: Stack, document: Document, within: Range, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitLines(run, document, within))
  return run.findings
}

/** What the rules for one event find in a document as a whole: `document`, or `table`. */
export function lintEvent(stack: Stack, document: Document, on: 'document' | 'table', options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  const postfix = stack.postfixOf(document)
  if (on === 'document') drain(run.steps('document', document, document, postfix))
  else if (document.shape === 'table') drain(run.steps('table', document, document, postfix))
  return run.findings
}

function drain(steps: Iterable<undefined>): void {
  for (const _ of steps);
}

function* visitWhole(run: Run): Generator<undefined> {
  const { stack } = run
  for (const postfix of stack.postfix) {
    yield* run.steps('postfix', postfix, postfix.main ?? firstDocument(stack), postfix)
  }
  for (const dovecot of stack.dovecot) yield* run.steps('dovecot', dovecot, dovecot.main, undefined)
  const first = stack.documents.size > 0 ? firstDocument(stack) : undefined
  if (first) yield* run.steps('stack', stack, first, stack.postfix[0])
}

/**
 * Puts the findings of all documents, in their order, and those of the whole together: caps them, silences what is
 * suppressed, lets the rules about suppressions see that, and sorts.
 */
export function concludeLint(stack: Stack, parts: readonly Findings[], options: LintOptions): LintResult {
  const { found, leftOut } = mergedFindings(parts)
  const suppressions = [...stack.documents.values()].flatMap(suppressionsOf)
  const kept = silence(found, suppressions)
  const run = new Run(stack, options.rules)
  for (const suppression of suppressions) {
    const document = stack.documents.get(suppression.source.uri) as Document
    run.emit('suppression', suppression, document, stack.postfixOf(document))
  }
  drain(run.search())
  const about = mergedFindings([run.findings])
  for (const [source, counts] of about.leftOut) {
    for (const [rule, count] of counts) increment(leftOut, source, rule, count)
  }
  const diagnostics = [...kept, ...about.found].sort(compareDiagnostics)
  return { diagnostics, suppressed: suppressions.flatMap((s) => s.used), leftOut }
}

/** The findings in one document among those of several parts: capped, without those that it suppresses, and sorted. */
export function documentFindings(document: Document, parts: readonly Findings[]): readonly Diagnostic[] {
  const own = mergedFindings(parts).found.filter(({ primary }) => primary.source === document.source)
  return silence(own, suppressionsOf(document)).sort(compareDiagnostics)
}

/** The findings of several parts, in their order, no more of one file and rule than the cap allows. */
function mergedFindings(parts: readonly Findings[]): { found: Diagnostic[]; leftOut: Counts } {
  const listed: Counts = new Map()
  const leftOut: Counts = new Map()
  const found = parts.flatMap((part) =>
    part.found.filter(({ primary, rule }) => increment(listed, primary.source, rule) <= CAP),
  )
  for (const { counts } of parts) {
    for (const [source, rules] of counts) {
      for (const [rule, count] of rules) increment(leftOut, source, rule, count)
    }
  }
  for (const [source, rules] of leftOut) {
    for (const [rule, count] of rules) {
      if (count > CAP) rules.set(rule, count - CAP)
      else rules.delete(rule)
    }
    if (rules.size === 0) leftOut.delete(source)
  }
  return { found, leftOut }
}

function silence(found: readonly Diagnostic[], suppressions: readonly Suppression[]): Diagnostic[] {
  return found.filter((diagnostic) => {
    const suppression = suppressionFor(diagnostic, suppressions)
    suppression?.used.push(diagnostic)
    return suppression === undefined
  })
}

function firstDocument(stack: Stack): Document {
  return stack.documents.values().next().value as Document
}

/** Walks one document in file order, handing each thing in it to the rules that listen; one step for each. */
function* visitDocument(run: Run, document: Document): Generator<undefined> {
  const postfix = run.stack.postfixOf(document)
  yield* run.steps('document', document, document, postfix)
  yield* visitLines(run, document)
}

/** The subjects inside a document, of lines that touch `within`; with the table itself when all are asked for. */
function* visitLines(run: Run, document: Document, within?: Range): Generator<undefined> {
  const postfix = run.stack.postfixOf(document)
  const isIn = (range: Range): boolean => !within || (range.start <= within.end && range.end >= within.start)
  for (const problem of document.problems) {
    if (isIn(problem.range)) yield run.emit('problem', problem, document, postfix)
  }
  switch (document.shape) {
    case 'assignments':
      if (document.language.id !== 'main.cf') {
        for (const entry of document.entries) {
          if (isIn(entry.range)) yield run.emit('assignment', entry, document, postfix, entry.name.text)
        }
      }
      break
    case 'columns':
      for (const service of document.entries) {
        if (isIn(service.range)) yield run.emit('service', service, document, postfix)
      }
      break
    case 'table':
      if (!within) yield* run.steps('table', document, document, postfix)
      break
    case 'blocks':
      for (const item of blockItems(document)) {
        if (!isIn(item.kind === 'section' ? item.header : item.range)) continue
        if (item.kind === 'section') yield run.emit('section', item, document, postfix, item.type.text)
        if (item.kind === 'setting') yield run.emit('setting', item, document, postfix, item.name.text)
      }
      break
  }
  if (postfix && (document === postfix.main || document === postfix.master)) {
    for (const setting of postfix.settingsIn(document)) {
      if (isIn(setting.range)) yield run.emit('parameter', setting, document, postfix, setting.name.text)
    }
  }
  yield* run.search()
}

/** Rules for one kind of event: those that want every subject, and those that want subjects of a name. */
interface Listeners {
  readonly always: AnyRule[]
  readonly byName: Map<string, AnyRule[]>
}

type Counts = Map<SourceText, Map<string, number>>

/** One run over a part of a stack: dispatch by event, collected findings. */
class Run {
  readonly stack: Stack
  readonly #ids: ReadonlySet<string>
  readonly #rules: readonly AnyRule[]
  readonly #listeners: Map<string, Listeners>
  readonly #found: Diagnostic[] = []
  readonly #counts: Counts = new Map()
  /** Fixes that are still to be searched, by the place of their finding in the list. */
  readonly #searches = new Map<number, FixSearch>()

  constructor(stack: Stack, rules: readonly AnyRule[]) {
    this.stack = stack
    this.#ids = idsOf(rules)
    this.#rules = rules
    this.#listeners = listenersOf(rules)
  }

  /** What was found so far. */
  get findings(): Findings {
    return { found: this.#found, counts: this.#counts }
  }

  /** Hands a subject to the rules that listen to its kind and language, one rule a step. */
  *steps<K extends keyof Subjects>(
    on: K,
    subject: Subjects[K],
    document: Document,
    postfix: PostfixInstance | undefined,
  ): Generator<undefined> {
    const context: RuleContext = { stack: this.stack, document, postfix, rules: this.#ids }
    for (const rule of this.#listenersOf(on, document.language).always) {
      yield this.#check(rule, subject, context)
      yield* this.search()
    }
  }

  /** Searches the fixes of what was found. */
  *search(): Generator<undefined> {
    for (const [index, search] of this.#searches) {
      const fixes = yield* search()
      this.#found[index] = { ...(this.#found[index] as Diagnostic), fixes }
      this.#searches.delete(index)
    }
  }

  /** Hands a subject to every rule that listens to its kind, name and language. */
  emit<K extends keyof Subjects>(
    on: K,
    subject: Subjects[K],
    document: Document,
    postfix: PostfixInstance | undefined,
    name?: string,
  ): undefined {
    const { always, byName } = this.#listenersOf(on, document.language)
    const named = name === undefined ? undefined : byName.get(name)
    if (always.length === 0 && named === undefined) return
    const context: RuleContext = { stack: this.stack, document, postfix, rules: this.#ids }
    for (const rule of always) this.#check(rule, subject, context)
    if (named) for (const rule of named) this.#check(rule, subject, context)
  }

  #check(rule: AnyRule, subject: Subjects[keyof Subjects], context: RuleContext): undefined {
    for (const found of rule.check(subject, context)) {
      if (increment(this.#counts, found.source, rule.id) > CAP) continue
      const wording = rule.describe(found, context)
      if (typeof wording.fixes === 'function') this.#searches.set(this.#found.length, wording.fixes)
      this.#found.push(toDiagnostic(rule, found, wording))
    }
  }

  /** The rules that listen to an event in files of a language, worked out once. */
  #listenersOf(on: keyof Subjects, { id: language, isAside }: LanguageDefinition): Listeners {
    const key = `${on} ${language}`
    const known = this.#listeners.get(key)
    if (known) return known
    const fresh: Listeners = { always: [], byName: new Map() }
    for (const rule of this.#rules) {
      const { names, languages } = rule.listens
      if (rule.listens.on !== on || (languages && !languages.includes(language))) continue
      if (on === 'document' && isAside && languages === undefined) continue
      if (names === undefined) fresh.always.push(rule)
      for (const name of new Set(names)) {
        const list = fresh.byName.get(name)
        if (list) list.push(rule)
        else fresh.byName.set(name, [rule])
      }
    }
    this.#listeners.set(key, fresh)
    return fresh
  }
}

const ruleIds = new WeakMap<readonly AnyRule[], ReadonlySet<string>>()
const ruleListeners = new WeakMap<readonly AnyRule[], Map<string, Listeners>>()

/** Ids of a selection of rules, worked out once: a keystroke lints with the same selection as the one before. */
function idsOf(rules: readonly AnyRule[]): ReadonlySet<string> {
  const known = ruleIds.get(rules) ?? new Set(rules.map((rule) => rule.id))
  ruleIds.set(rules, known)
  return known
}

/** Dispatch tables of a selection of rules, filled as events come. */
function listenersOf(rules: readonly AnyRule[]): Map<string, Listeners> {
  const known = ruleListeners.get(rules) ?? new Map<string, Listeners>()
  ruleListeners.set(rules, known)
  return known
}

function increment(table: Counts, source: SourceText, rule: string, by = 1): number {
  let counts = table.get(source)
  if (counts === undefined) {
    counts = new Map()
    table.set(source, counts)
  }
  const count = (counts.get(rule) ?? 0) + by
  counts.set(rule, count)
  return count
}

/** Order of findings: file, place, severity, rule; a total order, so that output never depends on the run. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.primary.source.uri, b.primary.source.uri) ||
    a.primary.range.start - b.primary.range.start ||
    a.primary.range.end - b.primary.range.end ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.what, b.what)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
