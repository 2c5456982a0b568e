/** Linting in two phases: what a keystroke can answer at once, and everything, in steps. */

import type { Diagnostic, Range, Uri } from '@mailcfg/core'
import { rules as allRules, documentFindings, type Findings, lintEvent, lintLines, lintSteps } from '@mailcfg/lint'
import { type Document, linesOf, type Stack } from '@mailcfg/model'
import { type ServiceSettings, selectedRules, withSeverity } from '../settings.ts'
import type { Snapshot } from '../snapshot.ts'
import { lineAt } from '../subject/lines.ts'
import { movedDiagnostic } from './moved.ts'
import type { TextChange } from './text-change.ts'

/** Findings by file. A file of the stack without findings has an empty list. */
export type FindingsByFile = ReadonlyMap<Uri, readonly Diagnostic[]>

/** Files up to this length are looked at whole on every keystroke; of others only the lines around it. */
const SMALL = 24 * 1024

/** Events whose subjects are lines; rules for other events look at files, configurations and servers whole. */
const LINE_EVENTS = new Set<string>(['problem', 'assignment', 'parameter', 'service', 'setting', 'section'])
const eventOf = new Map(allRules.map((rule) => [rule.id, rule.listens.on]))

/** Everything that is found in a stack, with the severities of the settings: the same as `lintStack` gives. */
export function* stackSteps(stack: Stack, settings: ServiceSettings): Generator<undefined, FindingsByFile> {
  const { diagnostics } = yield* lintSteps(stack, { rules: selectedRules(settings).all })
  const byFile = new Map<Uri, Diagnostic[]>([...stack.documents.keys()].map((uri) => [uri, []]))
  for (const diagnostic of diagnostics) {
    byFile.get(diagnostic.primary.source.uri)?.push(withSeverity(diagnostic, settings))
  }
  return byFile
}

/**
 * What is found in a file at once after a keystroke: quick rules on the lines around it, and what was found before
 * everywhere else. Until {@link stackSteps} has run, findings that depend on other lines may be missing or stale.
 * @param before what was shown for the text before the change
 */
export function quickFindings(
  snapshot: Snapshot,
  uri: Uri,
  change: TextChange,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  if (stack === undefined || document === undefined) return []
  const settings = snapshot.settingsOf(uri)
  const { quick: rules, quickIds } = selectedRules(settings)
  const options = { rules }
  const isSmall = document.source.length <= SMALL
  const lines = linesAround(document, change)
  const parts: Findings[] = isSmall ? [lintEvent(stack, document, 'document', options)] : []
  if (isSmall && document.shape === 'table') parts.push(lintEvent(stack, document, 'table', options))
  if (isSmall || document.shape !== 'table') parts.push(lintLines(stack, document, lines, options))
  const found = parts.length === 0 ? [] : documentFindings(document, parts)
  const fresh = found.map((diagnostic) => withSeverity(diagnostic, settings))
  const kept = before.flatMap((diagnostic) => {
    const moved = movedDiagnostic(diagnostic, document.source, change)
    return moved && !isRenewed(moved, quickIds, lines, isSmall, document) ? [moved] : []
  })
  return [...kept, ...fresh]
}

/** Whether the quick rules have looked again at what an earlier finding speaks of. */
function isRenewed(
  { rule, primary }: Diagnostic,
  ran: ReadonlySet<string>,
  lines: Range,
  isSmall: boolean,
  document: Document,
): boolean {
  if (!ran.has(rule)) return false
  const event = eventOf.get(rule) ?? ''
  if (!LINE_EVENTS.has(event)) return isSmall && (event === 'document' || event === 'table')
  const looked = isSmall || document.shape !== 'table'
  return looked && primary.range.start <= lines.end && primary.range.end >= lines.start
}

/** The logical lines that a change touches. */
function linesAround(document: Document, { start, endAfter }: TextChange): Range {
  if (linesOf(document).length === 0) return { start, end: endAfter }
  const first = lineAt(document, start)?.logical.range.start ?? start
  const last = lineAt(document, endAfter)?.logical
  // The end of a line is the start of the next one, which was not touched.
  return { start: Math.min(first, start), end: Math.max(last ? last.range.end - 1 : endAfter, endAfter) }
}
