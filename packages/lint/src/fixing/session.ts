/** Fixes findings of a stack, pass by pass; a fix that makes anything worse is taken back. */

import { type Diagnostic, type Fix, type SourceText, sortEdits, type TextEdit, type Uri } from '@mailcfg/core'
import { linesOf, readDocument, Stack } from '@mailcfg/model'
import type { AnyRule } from '../rule.ts'
import { collide, fittedEdits, isEncodable } from './file-edits.ts'
import {
  countStatements,
  type FileEdits,
  hasNewProblem,
  type Look,
  lookAt,
  newError,
  opensRelay,
  placeBefore,
  statementOf,
} from './look.ts'

/** What is to be fixed, and with what. */
export interface FixOptions {
  /** The rules whose findings are fixed. */
  readonly rules: readonly AnyRule[]
  /** Rules that watch over the fixes: what they find as errors must not get more. */
  readonly guards: readonly AnyRule[]
  /** `safe`: only safe fixes; `review`: also those that want a look. */
  readonly safety: Fix['safety']
  /** The files that may be changed; a fix that touches another one is left out. */
  readonly mayWrite: (uri: Uri) => boolean
  /** Which findings are meant; all of the rules when absent. */
  readonly wants?: (diagnostic: Diagnostic) => boolean
}

/** Why a fix was not applied. */
export type Refusal =
  /** It wants a look, and only safe ones were asked for. */
  | 'needs-review'
  /** It touches a file that was not asked for, or was not seen. */
  | 'other-file'
  /** The file's encoding cannot hold what it puts in. */
  | 'encoding'
  /** It brings an error that was not there. */
  | 'new-error'
  /** Strangers would get further. */
  | 'opens-relay'
  /** The finding would stay. */
  | 'no-use'
  /** It undoes what another fix has done. */
  | 'cycle'
  /** Somebody looked at it and said no, or asked for no more. */
  | 'declined'
  /** The passes ran out. */
  | 'too-many-passes'

/** A finding with a fix that was applied. */
export interface AppliedFix {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

/** A finding with a fix that was not applied. */
export interface LeftOutFix extends AppliedFix {
  readonly reason: Refusal
  /** What the reason is about: the new error, or the files that were not asked for. */
  readonly detail: string
}

/** A file before and after. */
export interface ChangedFile {
  readonly before: SourceText
  readonly after: SourceText
}

/** What came out. */
export interface FixOutcome {
  readonly stack: Stack
  readonly changed: ReadonlyMap<Uri, ChangedFile>
  readonly applied: readonly AppliedFix[]
  readonly leftOut: readonly LeftOutFix[]
  readonly passes: number
  /** Whether nothing is left that another pass would change. */
  readonly isSettled: boolean
}

/** A fix that holds, and the server with it. */
export interface Proposal extends AppliedFix {
  /** The findings that it mends. */
  readonly applied: readonly AppliedFix[]
  readonly changed: readonly ChangedFile[]
}

/** A fix whose edits fit their files, with all findings that it is the fix of. */
interface Candidate {
  readonly entries: readonly AppliedFix[]
  readonly edits: FileEdits
  readonly key: string
}

/** A stack after fixes, or why it may not be. */
type Trial = { readonly look: Look } | { readonly reason: Refusal; readonly detail: string }

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

  #keep(kept: readonly Candidate[], look: Look): void {
    this.#applied.push(...kept.flatMap(({ entries }) => entries))
    this.#look = look
    this.#seen.add(stateOf(look.stack))
  }

  #try(chosen: readonly Candidate[]): Trial {
    const edits = merged(chosen)
    const stack = withEdits(this.#look.stack, edits)
    if (stack === undefined) return { reason: 'no-use', detail: '' }
    if (this.#seen.has(stateOf(stack))) return { reason: 'cycle', detail: '' }
    if (hasNewProblem(this.#look.stack, stack, edits))
      return { reason: 'new-error', detail: 'a line could not be read' }
    const look = lookAt(stack, this.#rules)
    if (isOfNoUse(chosen, this.#look, look, edits)) return { reason: 'no-use', detail: '' }
    const error = newError(this.#look, look, edits)
    if (error) return { reason: error.impact === 'open-relay' ? 'opens-relay' : 'new-error', detail: error.what }
    return opensRelay(this.#look.stack, stack, edits) ? { reason: 'opens-relay', detail: '' } : { look }
  }
}

/** Fixes a stack: everything that the options mean and that makes nothing worse. */
export function fixStack(stack: Stack, options: FixOptions): FixOutcome {
  return new FixSession(stack, options).settle()
}

/** The edits of a fix as its files want them, those of files that were not seen left out. */
function fittedIn(stack: Stack, fix: Fix): FileEdits {
  return new Map(
    [...fix.edits].flatMap(([uri, edits]): [Uri, TextEdit[]][] => {
      const source = stack.documents.get(uri)?.source
      return source && edits.length > 0 ? [[uri, sortEdits(fittedEdits(source, edits))]] : []
    }),
  )
}

/** Names a fix across passes, in which its place moves. */
function keyOf({ diagnostic, fix }: AppliedFix, edits: FileEdits): string {
  const changes = [...edits].map(([uri, list]) => [uri, list.map(({ text, range }) => [text, range.end - range.start])])
  return JSON.stringify([statementOf(diagnostic), fix.title, changes])
}

/** The first of the candidates that can be applied at once; of different rules only one speaks about a line. */
function compatible(candidates: readonly Candidate[], stack: Stack): Candidate[] {
  const taken = new Map<Uri, { edit: TextEdit; rule: string; lines: readonly number[] }[]>()
  return candidates.filter(({ entries, edits }) => {
    const rule = (entries[0] as AppliedFix).diagnostic.rule
    const wanted = [...edits].flatMap(([uri, list]) =>
      list.map((edit) => ({ uri, edit, rule, lines: linesAt(stack, uri, edit) })),
    )
    const isFree = wanted.every(({ uri, edit, lines }) =>
      (taken.get(uri) ?? []).every(
        (other) =>
          !collide(edit.range, other.edit.range) &&
          (other.rule === rule || !lines.some((line) => other.lines.includes(line))),
      ),
    )
    if (isFree) for (const { uri, ...one } of wanted) taken.set(uri, [...(taken.get(uri) ?? []), one])
    return isFree
  })
}

/** The starts of the logical lines that an edit touches; of tables without trees, of the physical ones. */
function linesAt(stack: Stack, uri: Uri, { range }: TextEdit): number[] {
  const document = stack.documents.get(uri)
  if (document === undefined) return []
  const lines = linesOf(document)
  if (lines.length === 0) return [document.source.lineRange(document.source.positionAt(range.start).line).start]
  return lines
    .filter(({ logical }) => logical.range.start <= range.end && range.start <= logical.range.end)
    .map(({ logical }) => logical.range.start)
}

function merged(chosen: readonly Candidate[]): FileEdits {
  const all = new Map<Uri, TextEdit[]>()
  for (const { edits } of chosen)
    for (const [uri, list] of edits) all.set(uri, sortEdits([...(all.get(uri) ?? []), ...list]))
  return all
}

/** The stack with the edits; nothing when they overlap among themselves or change nothing. */
function withEdits(stack: Stack, edits: FileEdits): Stack | undefined {
  for (const list of edits.values()) {
    if (list.some(({ range }, i) => i > 0 && range.start < (list[i - 1] as TextEdit).range.end)) return undefined
  }
  return withSources(
    stack,
    [...edits].map(([uri, list]) => {
      const { source } = stack.documents.get(uri) as NonNullable<ReturnType<typeof stack.documents.get>>
      return source.edited(list, source.version + 1)
    }),
  )
}

/** A stack in which files have other texts; their languages stay what they are. */
export function withSources(stack: Stack, sources: Iterable<SourceText>): Stack {
  const documents = new Map(stack.documents)
  for (const source of sources) {
    const previous = documents.get(source.uri)
    if (previous) documents.set(source.uri, readDocument(source, previous.language, previous))
  }
  return new Stack(stack.root, documents.values(), stack.versions, stack.fileStates)
}

/** Whether one of the findings is still there, in words and in place. */
function isOfNoUse(chosen: readonly Candidate[], before: Look, after: Look, edits: FileEdits): boolean {
  const said = countStatements(before.result.diagnostics)
  const says = countStatements(after.result.diagnostics)
  const stays = new Set(after.result.diagnostics.map((one) => `${statementOf(one)}${placeBefore(one, edits)}`))
  return chosen.some(({ entries }) =>
    entries.some(({ diagnostic }) => {
      const key = statementOf(diagnostic)
      return (
        (says.get(key) ?? 0) >= (said.get(key) as number) && stays.has(`${key}${placeBefore(diagnostic, new Map())}`)
      )
    }),
  )
}

function changeOf(before: Stack, after: Stack, uri: Uri): ChangedFile {
  const sourceIn = ({ documents }: Stack): SourceText =>
    (documents.get(uri) as NonNullable<ReturnType<typeof documents.get>>).source
  return { before: sourceIn(before), after: sourceIn(after) }
}

/** All texts, to see whether a state comes back. */
function stateOf(stack: Stack): string {
  return [...stack.documents.values()].map(({ source }) => hashOf(source)).join(' ')
}

const hashes = new WeakMap<SourceText, string>()

function hashOf(source: SourceText): string {
  const hash = hashes.get(source) ?? hashOfText(source.text)
  hashes.set(source, hash)
  return hash
}

/** A hash of 53 bits (cyrb53), so that not every text of every pass is kept. */
function hashOfText(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`
}
