/** Fixes findings of a stack, pass by pass; a fix that makes anything worse is taken back. */

import type { Uri } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import type { AnyRule } from '../rule.ts'
import { type Candidate, compatible, fittedIn, keyOf } from './candidates.ts'
import { changeOf, stateOf } from './edited-stack.ts'
import { isEncodable } from './file-edits.ts'
import type { AppliedFix, ChangedFile, FixOptions, FixOutcome, LeftOutFix, Proposal, Refusal } from './fix-outcome.ts'
import { type Look, lookAt } from './look.ts'
import { type Trial, tryFixes } from './trial.ts'

/** Passes over a stack; a chain of fixes that is longer than that does not end. */
const MOST_PASSES = 10

/** Fixes one stack, all at once or fix by fix. */
export class FixSession {
  readonly #options: FixOptions
  readonly #rules: readonly AnyRule[]
  readonly #ids: ReadonlySet<string>
  readonly #start: Stack
  readonly #applied: AppliedFix[] = []
  /** Fixes that did not hold, with the number of those that were applied by then. */
  readonly #refused = new Map<string, { reason: Refusal; detail: string; after: number }>()
  readonly #seen = new Set<string>()
  #look: Look
  #passes = 0
  #proposed: { readonly candidate: Candidate; readonly look: Look } | undefined

  constructor(stack: Stack, options: FixOptions) {
    this.#options = options
    this.#rules = [...new Set([...options.guards, ...options.rules])]
    this.#ids = new Set(options.rules.map(({ id }) => id))
    this.#start = stack
    this.#look = lookAt(stack, this.#rules)
    this.#seen.add(stateOf(stack))
  }

  /** Applies everything that holds, pass by pass. */
  settle(): FixOutcome {
    while (this.#passes < MOST_PASSES) {
      const chosen = compatible(this.#candidates(), this.#look.stack)
      if (chosen.length === 0 && !this.#reconsider()) return this.outcome()
      this.#passes++
      if (chosen.length > 0) this.#apply(chosen)
    }
    return this.outcome()
  }

  #refuse({ key }: Candidate, { reason, detail }: { reason: Refusal; detail: string }): void {
    this.#refused.set(key, { reason, detail, after: this.#applied.length })
  }

  /** Whether there are fixes that may hold now although they did not: others were applied since. */
  #reconsider(): boolean {
    const late = [...this.#refused].filter(
      ([, { reason, after }]) => after < this.#applied.length && reason !== 'declined' && reason !== 'cycle',
    )
    for (const [key] of late) this.#refused.delete(key)
    return late.length > 0
  }

  /** The next fix that holds, if any; `take` or `decline` it before the next call. */
  next(): Proposal | undefined {
    for (const candidate of this.#candidates()) {
      const trial = this.#try([candidate])
      if (!('look' in trial)) {
        this.#refuse(candidate, trial)
        continue
      }
      this.#proposed = { candidate, look: trial.look }
      const { entries, edits } = candidate
      const changed = [...edits.keys()].map((uri) => changeOf(this.#look.stack, trial.look.stack, uri))
      return { ...(entries[0] as AppliedFix), applied: entries, changed }
    }
    return undefined
  }

  /** Keeps the fix that was proposed last. */
  take(): void {
    if (this.#proposed) this.#keep([this.#proposed.candidate], this.#proposed.look)
    this.#proposed = undefined
  }

  /** Does without the fix that was proposed last. */
  decline(): void {
    if (this.#proposed) this.#refuse(this.#proposed.candidate, { reason: 'declined', detail: '' })
    this.#proposed = undefined
  }

  /** What came out so far. */
  outcome(): FixOutcome {
    const { stack } = this.#look
    const changed = [...stack.documents]
      .filter(([uri, { source }]) => source.text !== this.#start.documents.get(uri)?.source.text)
      .map(([uri]): [Uri, ChangedFile] => [uri, changeOf(this.#start, stack, uri)])
    const leftOut = this.#wanted().flatMap((entry): LeftOutFix[] => [{ ...entry, ...this.#reasonFor(entry) }])
    return {
      stack,
      changed: new Map(changed),
      applied: this.#applied,
      leftOut,
      passes: this.#passes,
      isSettled: leftOut.every(({ reason }) => reason !== 'too-many-passes'),
    }
  }

  /** The findings that are meant and have a fix; of several fixes the first is the one to take. */
  #wanted(): AppliedFix[] {
    return this.#look.result.diagnostics.flatMap((diagnostic) => {
      const fix = diagnostic.fixes[0]
      const isMeant = this.#ids.has(diagnostic.rule) && (this.#options.wants?.(diagnostic) ?? true)
      return fix && isMeant ? [{ diagnostic, fix }] : []
    })
  }

  #reasonFor(entry: AppliedFix): { reason: Refusal; detail: string } {
    return (
      this.#obstacle(entry) ??
      this.#refused.get(keyOf(entry, fittedIn(this.#look.stack, entry.fix))) ?? {
        reason: this.#passes < MOST_PASSES ? 'declined' : 'too-many-passes',
        detail: '',
      }
    )
  }

  /** What speaks against a fix before it is tried. */
  #obstacle({ fix }: AppliedFix): { reason: Refusal; detail: string } | undefined {
    if (fix.safety === 'review' && this.#options.safety === 'safe') return { reason: 'needs-review', detail: '' }
    const { documents } = this.#look.stack
    const others = [...fix.edits.keys()].filter((uri) => !documents.has(uri) || !this.#options.mayWrite(uri))
    if (others.length > 0) return { reason: 'other-file', detail: others.sort().join(', ') }
    const fits = [...fix.edits].every(([uri, edits]) => {
      const source = documents.get(uri)?.source
      return source !== undefined && isEncodable(source, edits)
    })
    return fits ? undefined : { reason: 'encoding', detail: '' }
  }

  #candidates(): Candidate[] {
    const byEdits = new Map<string, Candidate>()
    for (const entry of this.#wanted()) {
      if (this.#obstacle(entry)) continue
      const edits = fittedIn(this.#look.stack, entry.fix)
      const key = keyOf(entry, edits)
      if (this.#refused.has(key)) continue
      const identity = JSON.stringify([...edits])
      const same = byEdits.get(identity)
      byEdits.set(identity, same ? { ...same, entries: [...same.entries, entry] } : { entries: [entry], edits, key })
    }
    return [...byEdits.values()]
  }

  /** Applies as many as hold together: all of them, or what halving leaves. */
  #apply(chosen: readonly Candidate[]): void {
    let kept: readonly Candidate[] = []
    let look: Look | undefined
    const add = (more: readonly Candidate[]): void => {
      const trial = this.#try([...kept, ...more])
      if ('look' in trial) {
        kept = [...kept, ...more]
        look = trial.look
      } else if (more.length === 1) {
        this.#refuse(more[0] as Candidate, trial)
      } else {
        const half = Math.ceil(more.length / 2)
        add(more.slice(0, half))
        add(more.slice(half))
      }
    }
    add(chosen)
    if (look) this.#keep(kept, look)
  }

  #try(chosen: readonly Candidate[]): Trial {
    return tryFixes(chosen, this.#look, this.#rules, this.#seen)
  }

  #keep(kept: readonly Candidate[], look: Look): void {
    this.#applied.push(...kept.flatMap(({ entries }) => entries))
    this.#look = look
    this.#seen.add(stateOf(look.stack))
  }
}

/** Fixes a stack: everything that the options mean and that makes nothing worse. */
export function fixStack(stack: Stack, options: FixOptions): FixOutcome {
  return new FixSession(stack, options).settle()
}
