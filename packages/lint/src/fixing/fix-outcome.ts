/** What fixing is told from outside, and what comes out of it. */

import type { Diagnostic, Fix, SourceText, Uri } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import type { AnyRule } from '../rule.ts'

/** What is to be fixed, and with what. */
export interface FixOptions {
  /** The rules whose findings are fixed. */
  readonly rules: readonly AnyRule[]
  /** Rules that watch over the fixes: what they find as errors must not get more. */
  readonly guards: readonly AnyRule[]
  /** `safe`: only safe fixes; `review`: also those that want a look. */
  readonly safety: Fix['safety']
  /** The files that may be changed; a fix that touches another one is left out. */
  readonly mayWrite: (uri: Uri) => boolean
  /** Which findings are meant; all of the rules when absent. */
  readonly wants?: (diagnostic: Diagnostic) => boolean
}

/** Why a fix was not applied. */
export type Refusal =
  /** It wants a look, and only safe ones were asked for. */
  | 'needs-review'
  /** It touches a file that was not asked for, or was not seen. */
  | 'other-file'
  /** The file's encoding cannot hold what it puts in. */
  | 'encoding'
  /** It brings an error that was not there. */
  | 'new-error'
  /** Strangers would get further. */
  | 'opens-relay'
  /** The finding would stay. */
  | 'no-use'
  /** It undoes what another fix has done. */
  | 'cycle'
  /** Somebody looked at it and said no, or asked for no more. */
  | 'declined'
  /** The passes ran out. */
  | 'too-many-passes'

/** A finding with a fix that was applied. */
export interface AppliedFix {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

/** A finding with a fix that was not applied. */
export interface LeftOutFix extends AppliedFix {
  readonly reason: Refusal
  /** What the reason is about: the new error, or the files that were not asked for. */
  readonly detail: string
}

/** A file before and after. */
export interface ChangedFile {
  readonly before: SourceText
  readonly after: SourceText
}

/** What came out. */
export interface FixOutcome {
  readonly stack: Stack
  readonly changed: ReadonlyMap<Uri, ChangedFile>
  readonly applied: readonly AppliedFix[]
  readonly leftOut: readonly LeftOutFix[]
  readonly passes: number
  /** Whether nothing is left that another pass would change. */
  readonly isSettled: boolean
}

/** A fix that holds, and the server with it. */
export interface Proposal extends AppliedFix {
  /** The findings that it mends. */
  readonly applied: readonly AppliedFix[]
  readonly changed: readonly ChangedFile[]
}
