/** All handlers: a new feature is one file beside this one, one import and one line. */

import { diagnosticsHandler } from './diagnostics.ts'
import { formattingHandler, rangeFormattingHandler } from './formatting.ts'
import type { AnyHandler } from './handler.ts'
import { hoverHandler } from './hover.ts'

export const handlers: readonly AnyHandler[] = [
  diagnosticsHandler,
  formattingHandler,
  hoverHandler,
  rangeFormattingHandler,
]
