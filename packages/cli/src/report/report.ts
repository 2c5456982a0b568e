/** What every output format is given: the findings of a run, in order, with what is needed to show them. */

import type { Diagnostic, Range, SourceText, Uri } from '@mailcfg/core'
import type { AppliedFix, LeftOutFix } from '@mailcfg/lint'

/** Findings of one rule in one file beyond the cap. */
export interface LeftOut {
  readonly file: Uri
  readonly rule: string
  readonly count: number
}

/** What was fixed before the findings of a report were left. */
export interface FixReport {
  /** Whether the files were written; if not, this is what would be done. */
  readonly written: boolean
  readonly applied: readonly AppliedFix[]
  /** The files that changed. */
  readonly files: readonly Uri[]
  readonly leftOut: readonly LeftOutFix[]
  /** What changes, as a unified diff without colours and passwords. */
  readonly diff: string
  /** Hides the passwords of these files in a text. */
  readonly hide: (text: string) => string
}

/** The outcome of a run. */
export interface Report {
  /** Sorted by file, place and rule. */
  readonly diagnostics: readonly Diagnostic[]
  readonly leftOut: readonly LeftOut[]
  /** Number of files that were checked, and of the servers they belong to. */
  readonly files: number
  readonly servers: number
  /** How a file is called in output. */
  readonly nameOf: (uri: Uri) => string
  /** Ranges of a file that hold passwords, among those that touch the given range. */
  readonly secretsOf: (source: SourceText, within: Range) => readonly Range[]
  /** What was fixed, where that was asked for. */
  readonly fixes?: FixReport
}
