/** Code lenses: what a line means for the whole server, said above it. */

import type { Uri } from '@mailcfg/core'
import type { Document, Stack } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import type { CodeLens } from './lens.ts'
import { relayLenses, relayLensOwner } from './relay-lenses.ts'
import { strangerSteps } from './stranger-verdicts.ts'
import { tableLenses } from './table-lenses.ts'

/** The lenses of a file, in the order of their places. Sessions are put to the server for it: for the phase "linted". */
export function codeLenses(snapshot: Snapshot, uri: Uri): CodeLens[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  return stack && document ? lensesOf(stack, document) : []
}

/** What takes long in the lenses of some files, in short steps: the lenses themselves are quick afterwards. */
export function* lensSteps(snapshot: Snapshot, uris: Iterable<Uri>): Generator<undefined> {
  for (const uri of uris) {
    const stack = snapshot.stackOf(uri)
    const postfix = stack && relayLensOwner(stack, uri)
    if (postfix) yield* withoutResult(strangerSteps(stack, postfix))
  }
}

function* withoutResult(steps: Generator<undefined, unknown>): Generator<undefined> {
  yield* steps
}

function lensesOf(stack: Stack, document: Document): CodeLens[] {
  return [...relayLenses(stack, document), ...tableLenses(stack, document)].sort(
    (a, b) => a.range.start - b.range.start,
  )
}
