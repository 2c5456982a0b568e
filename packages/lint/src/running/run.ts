/** Hands subjects to the rules that listen to them, and collects what they find. */

import { type Diagnostic, Memo } from '@mailcfg/core'
import type { LanguageDefinition } from '@mailcfg/grammars'
import type { Document, PostfixInstance, Stack } from '@mailcfg/model'
import { type AnyRule, type FixSearch, type RuleContext, type Subjects, toDiagnostic } from '../rule.ts'
import { CAP, type Counts, type Findings, increment } from './findings.ts'

/** Rules for one kind of event: those that want every subject, and those that want subjects of a name. */
interface Listeners {
  readonly always: AnyRule[]
  readonly byName: Map<string, AnyRule[]>
}

/** One run over a part of a stack: dispatch by event, collected findings. */
export class Run {
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

const ruleIds = new Memo<readonly AnyRule[], ReadonlySet<string>>()
const ruleListeners = new Memo<readonly AnyRule[], Map<string, Listeners>>()

/** Ids of a selection of rules, worked out once: a keystroke lints with the same selection as the one before. */
function idsOf(rules: readonly AnyRule[]): ReadonlySet<string> {
  return ruleIds.getOrInsertComputed(rules, () => new Set(rules.map((rule) => rule.id)))
}

/** Dispatch tables of a selection of rules, filled as events come. */
function listenersOf(rules: readonly AnyRule[]): Map<string, Listeners> {
  return ruleListeners.getOrInsertComputed(rules, () => new Map())
}
