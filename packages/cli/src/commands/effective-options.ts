/** What the parts of `mailcfg effective` have in common. */

import type { ColorWish } from '../report/color.ts'

/** The options of the command as commander hands them over. */
export interface EffectiveCommandOptions {
  readonly format: 'text' | 'json'
  readonly color: ColorWish
  readonly defaults?: true
  readonly service?: string
  readonly hostname?: string
  readonly config?: string
  readonly postfixVersion?: string
}

/** How a file is called. */
export type NameOf = (uri: string) => string

/** Says something beside the values. */
export function complain(text: string): void {
  process.stderr.write(`mailcfg: ${text}\n`)
}
