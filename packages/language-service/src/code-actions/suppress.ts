/** Comments that silence a finding, with a reason that somebody has to write. */

import type { Diagnostic } from '@mailcfg/core'
import { rules, suppressingEdit } from '@mailcfg/lint'
import type { Stack } from '@mailcfg/model'
import { type CodeAction, fitted } from './code-action.ts'

/** Findings about suppressions cannot be suppressed. */
const NEVER = new Set(rules.filter(({ listens }) => listens.on === 'suppression').map(({ id }) => id))

/** What silences a finding here, and its rule in the whole file. */
export function suppressions(finding: Diagnostic, stack: Stack): CodeAction[] {
  const document = stack.documents.get(finding.primary.source.uri)
  if (document === undefined || NEVER.has(finding.rule)) return []
  const titles = { line: `Ignore ${finding.rule} here, with a reason`, file: `Ignore ${finding.rule} in this file` }
  return (['line', 'file'] as const).flatMap((scope): CodeAction[] => {
    const suppressing = suppressingEdit(document, finding, scope)
    const edits = suppressing && fitted(stack, new Map([[document.source.uri, [suppressing.edit]]]))
    if (suppressing === undefined || edits === undefined) return []
    return [
      {
        title: titles[scope],
        kind: 'quickfix',
        isPreferred: false,
        safety: 'safe',
        findings: [finding],
        edits,
        placeholder: suppressing.reason,
      },
    ]
  })
}
