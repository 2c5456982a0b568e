/** The fixes of findings, one by one. */

import type { Diagnostic, Fix } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { type CodeAction, type FileEdits, fitted } from './code-action.ts'

/** The fixes of some findings; what is the fix of several is offered once, for all of them. */
export function quickFixes(findings: readonly Diagnostic[], stack: Stack): CodeAction[] {
  const byEdits = new Map<string, CodeAction>()
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const edits = fitted(stack, fix.edits)
      if (edits === undefined) continue
      const key = JSON.stringify([...edits])
      const known = byEdits.get(key)
      byEdits.set(key, known ? { ...known, findings: [...known.findings, finding] } : action(finding, fix, edits))
    }
  }
  return [...byEdits.values()]
}

/** Only what is safe is preferred: editors may apply it without a question. */
function action(finding: Diagnostic, fix: Fix, edits: FileEdits): CodeAction {
  const isPreferred = fix.safety === 'safe' && finding.fixes.find(({ safety }) => safety === 'safe') === fix
  return { title: fix.title, kind: 'quickfix', isPreferred, safety: fix.safety, findings: [finding], edits }
}
