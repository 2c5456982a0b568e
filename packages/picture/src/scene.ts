/** What the parts of a picture are drawn from and into: the files, the drawing, and who opens which socket. */

import type { Stack } from '@mailcfg/model'
import { Drawing } from './drawing.ts'
import { Openers } from './openers.ts'

/** A picture in the making. */
export class Scene {
  readonly stack: Stack
  readonly drawing = new Drawing()
  readonly openers = new Openers()

  constructor(stack: Stack) {
    this.stack = stack
  }
}
