/** Findings as editors show them: one message, a link to the rule's page, related places, tags. */

import type { Diagnostic, Impact, Range, Severity, Uri } from '@mailcfg/core'

/** How an editor may paint a finding beside its severity. */
export type DiagnosticTag = 'deprecated' | 'unnecessary'

/** A finding, ready for an editor, in file offsets. */
export interface ServiceDiagnostic {
  readonly uri: Uri
  /** Never empty where the file has a character to show: an empty range is widened by one. */
  readonly range: Range
  readonly severity: Severity
  readonly rule: string
  /** The rule's page. */
  readonly page: string
  /** What is wrong, why it bites, what to write instead. */
  readonly message: string
  readonly related: readonly { readonly uri: Uri; readonly range: Range; readonly message: string }[]
  readonly tags: readonly DiagnosticTag[]
  /** The finding itself, with its fixes, for code actions. */
  readonly diagnostic: Diagnostic
}

const TAGS: Readonly<Partial<Record<Impact, DiagnosticTag>>> = { upgrade: 'deprecated' }

/** Rules that say that a text has no effect: it is shown faded. */
const UNNECESSARY = /(?:^|-)(?:duplicate|unused|unreachable|ignored|overridden|shadowed|redundant|no-effect)(?:-|$)/
const DEPRECATED = /(?:^|-)(?:deprecated|obsolete|removed|renamed|legacy)(?:-|$)/

/** Address of a rule's page. A client that knows the scheme shows the page that the server has. */
export function rulePage(rule: string): string {
  return `mailcfg-rule:/${rule}.md`
}

/** A finding for an editor. */
export function serviceDiagnostic(diagnostic: Diagnostic): ServiceDiagnostic {
  const { rule, severity, primary, what, why, help, related } = diagnostic
  return {
    uri: primary.source.uri,
    range: visible(primary.range, primary.source.length),
    severity,
    rule,
    page: rulePage(rule),
    message: what + below(why) + below(help),
    related: related.map((label) => ({ uri: label.source.uri, range: label.range, message: label.message ?? what })),
    tags: tagsOf(diagnostic),
    diagnostic,
  }
}

function below(text: string | undefined): string {
  return text === undefined ? '' : `\n${text}`
}

function visible({ start, end }: Range, length: number): Range {
  return end > start
    ? { start, end }
    : { start: start < length ? start : Math.max(0, start - 1), end: Math.min(start + 1, length) }
}

function tagsOf({ rule, impact, severity }: Diagnostic): DiagnosticTag[] {
  const byImpact = TAGS[impact]
  if (byImpact || DEPRECATED.test(rule)) return [byImpact ?? 'deprecated']
  // An error is nothing to fade, even where the text has no effect.
  return severity !== 'error' && (impact === 'ignored' || impact === 'cosmetic') && UNNECESSARY.test(rule)
    ? ['unnecessary']
    : []
}
