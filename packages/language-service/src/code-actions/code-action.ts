/** What can be done at a place of a file: a title, the edits, and what is to be said of them. */

import type { Diagnostic, Fix, Range, SourceText, TextEdit, Uri } from '@mailcfg/core'
import { fittedEdits, isEncodable } from '@mailcfg/lint'
import type { Stack } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'

/** Kinds as the protocol calls them. */
export type CodeActionKind = 'quickfix' | 'refactor.extract' | 'refactor.rewrite' | 'source.fixAll.mailcfg'

/** Edits by file, sorted, as the files want them. */
export type FileEdits = ReadonlyMap<Uri, readonly TextEdit[]>

/** Fixes that are worked out by {@link resolveFixAll} when somebody wants them, since that takes long. */
export interface FixAll {
  readonly uri: Uri
  /** The rule whose findings are fixed; all rules when absent. */
  readonly rule?: string
  readonly safety: Fix['safety']
}

/** Something that can be done. */
export interface CodeAction {
  readonly title: string
  readonly kind: CodeActionKind
  /** Whether it is what people want nearly always. */
  readonly isPreferred: boolean
  /** `review`: somebody should look at it before it is done. */
  readonly safety: Fix['safety']
  /** The findings that it is about. */
  readonly findings: readonly Diagnostic[]
  /** The edits, or what they are worked out of. */
  readonly edits: FileEdits | FixAll
  /** A word that somebody has to replace, in the text of the only edit. */
  readonly placeholder?: Range
}

/** What is asked. */
export interface CodeActionRequest {
  readonly snapshot: Snapshot
  readonly uri: Uri
  /** The selection, or the cursor as an empty range. */
  readonly range: Range
  /** All findings of the file. */
  readonly findings: readonly Diagnostic[]
  /** Findings that are meant although they lie beside the range. */
  readonly isMeant?: (finding: Diagnostic) => boolean
}

/** Whether edits are still to be worked out. */
export function isFixAll(edits: FileEdits | FixAll): edits is FixAll {
  return 'uri' in edits
}

/** Edits as their files want them; nothing where one of the files was not seen, or cannot hold what is put in. */
export function fitted(stack: Stack, edits: ReadonlyMap<Uri, readonly TextEdit[]>): FileEdits | undefined {
  const all = new Map<Uri, readonly TextEdit[]>()
  for (const [uri, list] of edits) {
    const source: SourceText | undefined = stack.documents.get(uri)?.source
    if (source === undefined || !isEncodable(source, list)) return undefined
    if (list.length > 0) all.set(uri, fittedEdits(source, list))
  }
  return all.size > 0 ? all : undefined
}
