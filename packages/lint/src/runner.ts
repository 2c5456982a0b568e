/** Runs every rule once over everything it listens to in a stack, silences what is suppressed, and sorts. */

import { type Diagnostic, SEVERITIES, type SourceText } from '@mailcfg/core'
import type { LanguageDefinition } from '@mailcfg/grammars'
import { blockItems, type Document, type PostfixInstance, type Stack } from '@mailcfg/model'
import { type AnyRule, type RuleContext, type Subjects, toDiagnostic } from './rule.ts'
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

/** Lints one stack. Pure: the same texts give the same findings in the same order. */
export function lintStack(stack: Stack, options: LintOptions): LintResult {
  const run = new Run(stack, options.rules)
  for (const document of stack.documents.values()) visitDocument(run, document)
  for (const postfix of stack.postfix) run.emit('postfix', postfix, postfix.main ?? firstDocument(stack), postfix)
  for (const dovecot of stack.dovecot) run.emit('dovecot', dovecot, dovecot.main, undefined)
  const first = stack.documents.size > 0 ? firstDocument(stack) : undefined
  if (first) run.emit('stack', stack, first, stack.postfix[0])
  return run.finish()
}

function firstDocument(stack: Stack): Document {
  return stack.documents.values().next().value as Document
}

/** Walks one document in file order, handing each thing in it to the rules that listen. */
function visitDocument(run: Run, document: Document): void {
  const postfix = run.stack.postfixOf(document)
  run.emit('document', document, document, postfix)
  for (const problem of document.problems) run.emit('problem', problem, document, postfix)
  switch (document.shape) {
    case 'assignments':
      if (document.language.id !== 'main.cf') {
        for (const entry of document.entries) run.emit('assignment', entry, document, postfix, entry.name.text)
      }
      break
    case 'columns':
      for (const service of document.entries) run.emit('service', service, document, postfix)
      break
    case 'table':
      run.emit('table', document, document, postfix)
      break
    case 'blocks':
      for (const item of blockItems(document)) {
        if (item.kind === 'section') run.emit('section', item, document, postfix, item.type.text)
        if (item.kind === 'setting') run.emit('setting', item, document, postfix, item.name.text)
      }
      break
  }
  if (postfix && (document === postfix.main || document === postfix.master)) {
    for (const setting of postfix.settingsIn(document)) {
      run.emit('parameter', setting, document, postfix, setting.name.text)
    }
  }
}

/** Rules for one kind of event: those that want every subject, and those that want subjects of a name. */
interface Listeners {
  readonly always: AnyRule[]
  readonly byName: Map<string, AnyRule[]>
}

/** One run over one stack: dispatch by event, collected findings. */
class Run {
  readonly stack: Stack
  readonly #ids: ReadonlySet<string>
  readonly #rules: readonly AnyRule[]
  readonly #listeners = new Map<string, Listeners>()
  readonly #found: Diagnostic[] = []
  readonly #counts = new Map<SourceText, Map<string, number>>()
  readonly #leftOut = new Map<SourceText, Map<string, number>>()

  constructor(stack: Stack, rules: readonly AnyRule[]) {
    this.stack = stack
    this.#ids = new Set(rules.map((rule) => rule.id))
    this.#rules = rules
  }

  /** Hands a subject to every rule that listens to its kind, name and language. */
  emit<K extends keyof Subjects>(
    on: K,
    subject: Subjects[K],
    document: Document,
    postfix: PostfixInstance | undefined,
    name?: string,
  ): void {
    const { always, byName } = this.#listenersOf(on, document.language)
    const named = name === undefined ? undefined : byName.get(name)
    if (always.length === 0 && named === undefined) return
    const context: RuleContext = { stack: this.stack, document, postfix, rules: this.#ids }
    for (const rule of always) this.#check(rule, subject, context)
    if (named) for (const rule of named) this.#check(rule, subject, context)
  }

  #check(rule: AnyRule, subject: Subjects[keyof Subjects], context: RuleContext): void {
    for (const found of rule.check(subject, context)) {
      if (this.#count(found.source, rule.id)) this.#found.push(toDiagnostic(rule, found, rule.describe(found, context)))
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

  /** Applies suppressions, lets the rules about suppressions see them, and sorts. */
  finish(): LintResult {
    const suppressions = [...this.stack.documents.values()].flatMap(suppressionsOf)
    const kept = this.#silence(suppressions)
    this.#found.length = 0
    for (const suppression of suppressions) {
      const document = this.stack.documents.get(suppression.source.uri) as Document
      this.emit('suppression', suppression, document, this.stack.postfixOf(document))
    }
    const diagnostics = [...kept, ...this.#found].sort(compareDiagnostics)
    return { diagnostics, suppressed: suppressions.flatMap((s) => s.used), leftOut: this.#leftOut }
  }

  #silence(suppressions: readonly Suppression[]): Diagnostic[] {
    return this.#found.filter((diagnostic) => {
      const suppression = suppressionFor(diagnostic, suppressions)
      suppression?.used.push(diagnostic)
      return suppression === undefined
    })
  }

  #count(source: SourceText, rule: string): boolean {
    const count = increment(this.#counts, source, rule)
    if (count > CAP) increment(this.#leftOut, source, rule)
    return count <= CAP
  }
}

function increment(table: Map<SourceText, Map<string, number>>, source: SourceText, rule: string): number {
  let counts = table.get(source)
  if (counts === undefined) {
    counts = new Map()
    table.set(source, counts)
  }
  const count = (counts.get(rule) ?? 0) + 1
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
