/** What `mailcfg relay` is asked, and what it has found out before anything is printed. */

import type { PostfixInstance } from '@mailcfg/model'
import type { Matrix, RelayReport, UnseenDomains } from '@mailcfg/relay'
import type { ColorWish } from './report/color.ts'

/** The options of the command as commander hands them over. */
export interface RelayCommandOptions {
  readonly format: 'text' | 'json'
  readonly color: ColorWish
  readonly explain?: string
  readonly service?: string
  readonly sessions?: string
  readonly world?: string
  readonly whatIf?: readonly string[]
  readonly strict?: true
  readonly root?: string
  readonly config?: string
  readonly postfixVersion?: string
}

/** A configuration with what every service of it says. */
export interface RelayAnswers {
  readonly postfix: PostfixInstance
  readonly report: RelayReport
  /** Empty where the sessions are somebody's own. */
  readonly matrices: readonly Matrix[]
  /** What the matrices cannot show. */
  readonly unseen: readonly UnseenDomains[]
}
