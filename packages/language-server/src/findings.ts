/** What is found in all files at the moment, and what has changed since it was last told. */

import { type Diagnostic, Memo, type Uri } from '@mailcfg/core'
import {
  type FindingsByFile,
  quickFindings,
  type ServiceSettings,
  type Snapshot,
  stackSteps,
  type TextChange,
} from '@mailcfg/language-service'
import type { Stack } from '@mailcfg/model'

/** The findings of one server. Files that are told of once are told of again when nothing is found in them any more. */
export class FindingStore {
  readonly #byFile = new Map<Uri, readonly Diagnostic[]>()
  readonly #linted = new Memo<Stack, { readonly settings: ServiceSettings; readonly found: FindingsByFile }>()
  readonly #changed = new Set<Uri>()

  of(uri: Uri): readonly Diagnostic[] {
    return this.#byFile.get(uri) ?? []
  }

  /** The quick findings of a file after a keystroke. */
  typed(snapshot: Snapshot, uri: Uri, change: TextChange): void {
    this.#set(uri, quickFindings(snapshot, uri, change, this.of(uri)))
  }

  /** Lints the stacks that have changed, and forgets files that are in none. */
  *lint(snapshot: Snapshot): Generator<undefined> {
    const all = new Map<Uri, readonly Diagnostic[]>()
    for (const stack of snapshot.stacks) {
      const settings = snapshot.settingsOf(stack.documents.keys().next().value ?? '')
      const known = this.#linted.get(stack)
      const found = known?.settings === settings ? known.found : yield* stackSteps(stack, settings)
      this.#linted.set(stack, { settings, found })
      for (const [uri, diagnostics] of found) if (!all.has(uri)) all.set(uri, diagnostics)
    }
    for (const uri of [...this.#byFile.keys()]) if (!all.has(uri)) this.remove(uri)
    for (const [uri, diagnostics] of all) this.#set(uri, diagnostics)
  }

  /** Takes what another linter has found in a file. */
  replace(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.#set(uri, diagnostics)
  }

  /** Forgets a file that is in no stack any more. */
  remove(uri: Uri): void {
    if (this.#byFile.delete(uri)) this.#changed.add(uri)
  }

  /** The files whose findings have changed since this was last asked. */
  takeChanged(): Uri[] {
    const changed = [...this.#changed]
    this.#changed.clear()
    return changed
  }

  #set(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.#byFile.set(uri, diagnostics)
    this.#changed.add(uri)
  }
}
