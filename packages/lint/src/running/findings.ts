/** Findings of parts of a stack: counted, capped, put together, ordered. */

import { type Diagnostic, SEVERITIES, type SourceText } from '@mailcfg/core'

/** Findings of one file are capped per rule, so that a table of a million broken lines stays readable. */
export const CAP = 50

/**
 * What the rules found in one part of a stack, before suppressions. `counts` has all findings by file and rule, those
 * beyond the cap included.
 */
export interface Findings {
  readonly found: readonly Diagnostic[]
  readonly counts: ReadonlyMap<SourceText, ReadonlyMap<string, number>>
}

/** Numbers of findings, by file and rule. */
export type Counts = Map<SourceText, Map<string, number>>

/** The findings of several parts, in their order, no more of one file and rule than the cap allows. */
export function mergedFindings(parts: readonly Findings[]): { found: Diagnostic[]; leftOut: Counts } {
  const listed: Counts = new Map()
  const leftOut: Counts = new Map()
  const found = parts.flatMap((part) =>
    part.found.filter(({ primary, rule }) => increment(listed, primary.source, rule) <= CAP),
  )
  for (const { counts } of parts) {
    for (const [source, rules] of counts) {
      for (const [rule, count] of rules) increment(leftOut, source, rule, count)
    }
  }
  for (const [source, rules] of leftOut) {
    for (const [rule, count] of rules) {
      if (count > CAP) rules.set(rule, count - CAP)
      else rules.delete(rule)
    }
    if (rules.size === 0) leftOut.delete(source)
  }
  return { found, leftOut }
}

/** Counts `by` more findings of a rule in a file, and gives their number by then. */
export function increment(table: Counts, source: SourceText, rule: string, by = 1): number {
  let counts = table.get(source)
  if (counts === undefined) {
    counts = new Map()
    table.set(source, counts)
  }
  const count = (counts.get(rule) ?? 0) + by
  counts.set(rule, count)
  return count
}

/** Order of findings: file, place, severity, rule; a total order, so that output never depends on the run. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.primary.source.uri, b.primary.source.uri) ||
    a.primary.range.start - b.primary.range.start ||
    a.primary.range.end - b.primary.range.end ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.what, b.what)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
