/** Runs every rule once over everything it listens to in a stack, or in a part of it. */

import type { Range } from '@mailcfg/core'
import type { Document, Stack } from '@mailcfg/model'
import { concludeLint, type LintOptions, type LintResult } from './running/conclusion.ts'
import type { Findings } from './running/findings.ts'
import { Run } from './running/run.ts'
import { drain, visitDocument, visitLines, visitWhole } from './running/walk.ts'

export { concludeLint, documentFindings, type LintOptions, type LintResult } from './running/conclusion.ts'
export { compareDiagnostics, type Findings } from './running/findings.ts'

/** Lints one stack. Pure: the same texts give the same findings in the same order. */
export function lintStack(stack: Stack, options: LintOptions): LintResult {
  const steps = lintSteps(stack, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * {@link lintStack} in many short steps, for programs that have other things to do, too: whoever drives it may pause
 * after every step, or give up.
 */
export function* lintSteps(stack: Stack, options: LintOptions): Generator<undefined, LintResult> {
  for (const prepare of new Set(options.rules.flatMap((rule) => rule.prepare ?? []))) yield* prepare(stack)
  const parts: Findings[] = []
  for (const document of stack.documents.values()) {
    const run = new Run(stack, options.rules)
    yield* visitDocument(run, document)
    parts.push(run.findings)
  }
  const run = new Run(stack, options.rules)
  yield* visitWhole(run)
  parts.push(run.findings)
  return concludeLint(stack, parts, options)
}

/**
 * What the rules find that go through one document: events `document`, `problem`, `assignment`, `parameter`, `service`,
 * `table`, `setting` and `section`. They may look at the rest of the stack, so another file's edit may change the answer.
 */
export function lintDocument(stack: Stack, document: Document, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitDocument(run, document))
  return run.findings
}

/** What the rules find that look at configurations and servers whole: events `postfix`, `dovecot` and `stack`. */
export function lintWhole(stack: Stack, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitWhole(run))
  return run.findings
}

/**
 * What the rules find in some lines of a document: events `problem`, `assignment`, `parameter`, `service`, `setting` and
 * `section` of subjects that touch `within`.
 */
export function lintLines(stack: Stack, document: Document, within: Range, options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  drain(visitLines(run, document, within))
  return run.findings
}

/** What the rules for one event find in a document as a whole: `document`, or `table`. */
export function lintEvent(stack: Stack, document: Document, on: 'document' | 'table', options: LintOptions): Findings {
  const run = new Run(stack, options.rules)
  const postfix = stack.postfixOf(document)
  if (on === 'document') drain(run.steps('document', document, document, postfix))
  else if (document.shape === 'table') drain(run.steps('table', document, document, postfix))
  return run.findings
}
