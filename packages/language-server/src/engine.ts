/** What the server asks of V8, Node's engine, so that its collections are short enough for somebody who types. */

import { setFlagsFromString } from 'node:v8'

/**
 * Has new objects never put among the old ones at once: V8 would do so where files are read, since all that the first
 * reading makes is kept, and what a keystroke makes there would then go only with the next collection of the whole heap,
 * together with all that it refers to.
 */
export function startObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
