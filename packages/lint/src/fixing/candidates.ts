/** Fixes as their files want them: what tells them apart, and which of them go together. */

import { type Fix, sortEdits, type TextEdit, type Uri } from '@mailcfg/core'
import { linesOf, type Stack } from '@mailcfg/model'
import { collide, fittedEdits } from './file-edits.ts'
import type { AppliedFix } from './fix-outcome.ts'
import { type FileEdits, statementOf } from './look.ts'

/** A fix whose edits fit their files, with all findings that it is the fix of. */
export interface Candidate {
  readonly entries: readonly AppliedFix[]
  readonly edits: FileEdits
  readonly key: string
}

/** The edits of a fix as its files want them, those of files that were not seen left out. */
export function fittedIn(stack: Stack, fix: Fix): FileEdits {
  return new Map(
    [...fix.edits].flatMap(([uri, edits]): [Uri, TextEdit[]][] => {
      const source = stack.documents.get(uri)?.source
      return source && edits.length > 0 ? [[uri, sortEdits(fittedEdits(source, edits))]] : []
    }),
  )
}

/** Names a fix across passes, in which its place moves. */
export function keyOf({ diagnostic, fix }: AppliedFix, edits: FileEdits): string {
  const changes = [...edits].map(([uri, list]) => [uri, list.map(({ text, range }) => [text, range.end - range.start])])
  return JSON.stringify([statementOf(diagnostic), fix.title, changes])
}

/** The first of the candidates that can be applied at once; of different rules only one speaks about a line. */
export function compatible(candidates: readonly Candidate[], stack: Stack): Candidate[] {
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

/** The edits of all the candidates, sorted. */
export function merged(chosen: readonly Candidate[]): FileEdits {
  const all = new Map<Uri, TextEdit[]>()
  for (const { edits } of chosen)
    for (const [uri, list] of edits) all.set(uri, sortEdits([...(all.get(uri) ?? []), ...list]))
  return all
}
