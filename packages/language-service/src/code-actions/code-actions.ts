/** What can be done about a selection: fixes first, the safest of them before all others, then what silences findings. */

import type { Diagnostic } from '@mailcfg/core'
import type { CodeAction, CodeActionKind, CodeActionRequest } from './code-action.ts'
import { extractions } from './extract-parameter.ts'
import { fixAllAction, fixRuleAction } from './fix-all.ts'
import { moveCommentAction } from './move-comment.ts'
import { quickFixes } from './quick-fixes.ts'
import { suppressions } from './suppress.ts'

/**
 * All actions of some kinds.
 * @param only kinds that are asked for, as the protocol has them: `source` asks for `source.fixAll.mailcfg`, too
 */
export function codeActions(request: CodeActionRequest, only?: readonly string[]): CodeAction[] {
  const { snapshot, uri, range, findings } = request
  const stack = snapshot.stackOf(uri)
  if (stack === undefined) return []
  const wants = (kind: CodeActionKind): boolean => only === undefined || only.some((one) => isBelow(kind, one))
  const here = wants('quickfix') ? findings.filter((one) => touches(one, range) || request.isMeant?.(one)) : []
  const rules = [...new Set(here.map(({ rule }) => rule))]
  const fixAll = wants('source.fixAll.mailcfg') ? fixAllAction(request) : undefined
  const moved = wants('refactor.rewrite') ? moveCommentAction(request) : undefined
  return [
    ...quickFixes(here, stack).sort((a, b) => rank(a) - rank(b)),
    ...rules.flatMap((rule) => fixRuleAction(request, rule) ?? []),
    ...(wants('refactor.extract') ? extractions(request) : []),
    ...(moved ? [moved] : []),
    ...onePerRule(here).flatMap((finding) => suppressions(finding, stack)),
    ...(fixAll ? [fixAll] : []),
  ]
}

/** Whether a kind is asked for by a kind or by one above it. */
function isBelow(kind: CodeActionKind, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`)
}

function touches({ primary }: Diagnostic, range: CodeActionRequest['range']): boolean {
  return primary.range.start <= range.end && range.start <= primary.range.end
}

function rank({ isPreferred, safety }: CodeAction): number {
  return isPreferred ? 0 : safety === 'safe' ? 1 : 2
}

/** One comment silences all findings of a rule in a line. */
function onePerRule(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter(({ rule }, i) => findings.findIndex((one) => one.rule === rule) === i)
}
