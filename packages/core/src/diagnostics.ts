/** Diagnostics: what a rule found, worded for people, and the edits that mend it. */

import type { TextEdit } from './edits.ts'
import type { Range } from './range.ts'
import type { SourceText, Uri } from './source-text.ts'

/** How bad a finding is, worst first. `--fail-on` names one of these. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a finding does to the server, worst first: reports sort and group by it. */
export const IMPACTS = [
  'wont-start',
  'open-relay',
  'defers-mail',
  'rejects-mail',
  'insecure',
  'backscatter',
  'ignored',
  'upgrade',
  'cosmetic',
] as const
export type Impact = (typeof IMPACTS)[number]

/** How sure a rule is that what it found is a mistake. */
export type Confidence = 'high' | 'medium' | 'low'

/** A range of a file, optionally with a few words to print beside it. */
export interface Label {
  readonly source: SourceText
  readonly range: Range
  readonly message?: string
}

/** Edits that mend a finding. `safe` keeps or plainly restores the intended meaning; `review` wants a look first. */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'review'
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>
}

/** One finding, ready to be reported. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly impact: Impact
  readonly confidence: Confidence
  /** What is wrong, one sentence that names the thing. */
  readonly what: string
  /** What it does on a mail server. */
  readonly why?: string
  /** What to write instead, when no fix can be applied by the tool. */
  readonly help?: string
  readonly primary: Label
  readonly related: readonly Label[]
  readonly fixes: readonly Fix[]
}
