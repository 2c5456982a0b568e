/** A place in a file of a snapshot, with what lies around it: what every feature is asked about. */

import type { Uri } from '@mailcfg/core'
import type { Document, DovecotInstance, PostfixInstance, Stack } from '@mailcfg/model'
import type { Snapshot } from './snapshot.ts'

/** Where the cursor is. */
export interface Place {
  readonly snapshot: Snapshot
  readonly stack: Stack
  readonly document: Document
  /** Offset in the file, in UTF-16 units; at most the length of the text. */
  readonly offset: number
  /** The Postfix configuration that the file belongs to. */
  readonly postfix: PostfixInstance | undefined
  /** The Dovecot configuration that the file belongs to; worked out when first asked for. */
  readonly dovecot: DovecotInstance | undefined
}

/** The place at an offset of a file; `undefined` for files that no stack has. */
export function placeAt(snapshot: Snapshot, uri: Uri, offset: number): Place | undefined {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  if (stack === undefined || document === undefined) return undefined
  return {
    snapshot,
    stack,
    document,
    offset: Math.max(0, Math.min(offset, document.source.length)),
    get postfix() {
      return stack.postfixOf(document)
    },
    get dovecot() {
      return stack.dovecotOf(document)
    },
  }
}
