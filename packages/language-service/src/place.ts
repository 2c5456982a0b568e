/** A place in a file of a snapshot, with what lies around it: what every feature is asked about. */

import type { Uri } from '@mailcfg/core'
import type { Document, DovecotInstance, PostfixInstance, Stack } from '@mailcfg/model'
import type { Snapshot } from './snapshot.ts'

/**
 * Where the cursor is. A class, since each object that is written out with getters of its own leaves something for V8's
 * descriptions of objects, which refers to what the getters use until the next collection of the whole heap.
 */
export class Place {
  readonly snapshot: Snapshot
  readonly stack: Stack
  readonly document: Document
  /** Offset in the file, in UTF-16 units; at most the length of the text. */
  readonly offset: number

  constructor({ snapshot, stack, document, offset }: Omit<Place, 'postfix' | 'dovecot'>) {
    this.snapshot = snapshot
    this.stack = stack
    this.document = document
    this.offset = offset
  }

  /** The Postfix configuration that the file belongs to. */
  get postfix(): PostfixInstance | undefined {
    return this.stack.postfixOf(this.document)
  }

  /** The Dovecot configuration that the file belongs to; worked out when first asked for. */
  get dovecot(): DovecotInstance | undefined {
    return this.stack.dovecotOf(this.document)
  }
}

/** The place at an offset of a file; `undefined` for files that no stack has. */
export function placeAt(snapshot: Snapshot, uri: Uri, offset: number): Place | undefined {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  if (stack === undefined || document === undefined) return undefined
  return new Place({ snapshot, stack, document, offset: Math.max(0, Math.min(offset, document.source.length)) })
}
