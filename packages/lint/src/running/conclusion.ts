/** Puts what was found in the parts of a stack together: silences what is suppressed, and sorts. */

import type { Diagnostic, SourceText } from '@mailcfg/core'
import type { Document, Stack } from '@mailcfg/model'
import type { AnyRule } from '../rule.ts'
import { type Suppression, suppressionFor, suppressionsOf } from '../suppressions.ts'
import { compareDiagnostics, type Findings, increment, mergedFindings } from './findings.ts'
import { Run } from './run.ts'
import { drain } from './walk.ts'

/** What the runner is told from outside. */
export interface LintOptions {
  readonly rules: readonly AnyRule[]
}

/** What linting a stack gave. `leftOut` counts findings beyond the cap, by file and rule. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Diagnostic[]
  readonly leftOut: ReadonlyMap<SourceText, ReadonlyMap<string, number>>
}

/**
 * Puts the findings of all documents, in their order, and those of the whole together: caps them, silences what is
 * suppressed, lets the rules about suppressions see that, and sorts.
 */
export function concludeLint(stack: Stack, parts: readonly Findings[], options: LintOptions): LintResult {
  const { found, leftOut } = mergedFindings(parts)
  const suppressions = [...stack.documents.values()].flatMap(suppressionsOf)
  const kept = silence(found, suppressions)
  const run = new Run(stack, options.rules)
  for (const suppression of suppressions) {
    const document = stack.documents.get(suppression.source.uri) as Document
    run.emit('suppression', suppression, document, stack.postfixOf(document))
  }
  drain(run.search())
  const about = mergedFindings([run.findings])
  for (const [source, counts] of about.leftOut) {
    for (const [rule, count] of counts) increment(leftOut, source, rule, count)
  }
  const diagnostics = [...kept, ...about.found].sort(compareDiagnostics)
  return { diagnostics, suppressed: suppressions.flatMap((s) => s.used), leftOut }
}

/** The findings in one document among those of several parts: capped, without those that it suppresses, and sorted. */
export function documentFindings(document: Document, parts: readonly Findings[]): readonly Diagnostic[] {
  const own = mergedFindings(parts).found.filter(({ primary }) => primary.source === document.source)
  return silence(own, suppressionsOf(document)).sort(compareDiagnostics)
}

function silence(found: readonly Diagnostic[], suppressions: readonly Suppression[]): Diagnostic[] {
  return found.filter((diagnostic) => {
    const suppression = suppressionFor(diagnostic, suppressions)
    suppression?.used.push(diagnostic)
    return suppression === undefined
  })
}
