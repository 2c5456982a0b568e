/** A refusal that ends reading. */

import type { DovecotMessageKind } from './diagnostic.ts'
import type { DovecotOrigin } from './origin.ts'

/** Why reading stops. */
export class Refusal {
  readonly kind: DovecotMessageKind
  readonly text: string
  /** Where, when it is not the line that is being read. */
  readonly origin: DovecotOrigin | undefined

  constructor(kind: DovecotMessageKind, text: string, origin?: DovecotOrigin) {
    this.kind = kind
    this.text = text
    this.origin = origin
  }
}
