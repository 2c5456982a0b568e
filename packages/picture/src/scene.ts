/** What the parts of a picture are drawn from and into: the files, the drawing, and who opens which socket. */

import type { Stack } from '@mailcfg/model'
import type { DrawnUse } from './database-use.ts'
import { Drawing } from './drawing.ts'
import { Openers } from './openers.ts'

/** A picture in the making. */
export class Scene {
  readonly stack: Stack
  readonly drawing = new Drawing()
  readonly openers = new Openers()
  /** All databases that were drawn, with who asks them. */
  readonly databases: DrawnUse[] = []
  /** The mailboxes that Dovecot and Courier read. */
  readonly mailboxes: { readonly id: string; readonly owner: 'dovecot' | 'courier' }[] = []

  constructor(stack: Stack) {
    this.stack = stack
  }
}
