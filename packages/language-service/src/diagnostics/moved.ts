/** Findings from before a keystroke, at the places where they are after it. */

import type { Diagnostic, Fix, Label, SourceText } from '@mailcfg/core'
import { movedEdits, movedRange, type TextChange } from './text-change.ts'

/** A finding after a change of its file; `undefined` when the change touches what was found. Fixes that are touched go. */
export function movedDiagnostic(
  diagnostic: Diagnostic,
  source: SourceText,
  change: TextChange,
): Diagnostic | undefined {
  const primary = movedLabel(diagnostic.primary, source, change)
  if (primary === undefined) return undefined
  return {
    ...diagnostic,
    primary,
    related: diagnostic.related.flatMap((label) => movedLabel(label, source, change) ?? []),
    fixes: diagnostic.fixes.flatMap((fix) => movedFix(fix, source, change) ?? []),
  }
}

function movedLabel(label: Label, source: SourceText, change: TextChange): Label | undefined {
  if (label.source.uri !== source.uri) return label
  const range = movedRange(label.range, change)
  return range && { ...label, source, range }
}

function movedFix(fix: Fix, { uri }: SourceText, change: TextChange): Fix | undefined {
  const own = fix.edits.get(uri)
  if (own === undefined) return fix
  const edits = movedEdits(own, change)
  return edits && { ...fix, edits: new Map(fix.edits).set(uri, edits) }
}
