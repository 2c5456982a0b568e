/** All fixes of a file at once, by the engine that takes back what makes anything worse. */

import type { Diagnostic, Fix, SourceText, TextEdit } from '@mailcfg/core'
import { diffLines } from '@mailcfg/core'
import { fixStack } from '@mailcfg/lint'
import { selectedRules } from '../settings.ts'
import type { Snapshot } from '../snapshot.ts'
import type { CodeAction, CodeActionRequest, FileEdits, FixAll } from './code-action.ts'

/** Fixes all findings of one rule in the file, where there are several that have fixes. */
export function fixRuleAction(request: CodeActionRequest, rule: string): CodeAction | undefined {
  const own = request.findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0)
  const safety: Fix['safety'] = own.some(isSafe) ? 'safe' : 'review'
  const findings = safety === 'safe' ? own.filter(isSafe) : own
  if (findings.length < 2) return undefined
  return {
    title: `Fix all ${findings.length} findings of ${rule} in this file`,
    kind: 'quickfix',
    isPreferred: false,
    safety,
    findings,
    edits: { uri: request.uri, rule, safety },
  }
}

/** Applies all safe fixes of the file; nothing where there is none. */
export function fixAllAction({ uri, findings }: CodeActionRequest): CodeAction | undefined {
  const safe = findings.filter(isSafe)
  if (safe.length === 0) return undefined
  return {
    title: 'Apply all safe fixes of this file',
    kind: 'source.fixAll.mailcfg',
    isPreferred: false,
    safety: 'safe',
    findings: safe,
    edits: { uri, safety: 'safe' },
  }
}

function isSafe({ fixes }: Diagnostic): boolean {
  return fixes.some(({ safety }) => safety === 'safe')
}

/** Works the edits out; nothing where no fix holds. Only the file itself is changed. */
export function resolveFixAll(snapshot: Snapshot, { uri, rule, safety }: FixAll): FileEdits | undefined {
  const stack = snapshot.stackOf(uri)
  if (stack === undefined) return undefined
  const { all } = selectedRules(snapshot.settingsOf(uri))
  const outcome = fixStack(stack, {
    rules: rule === undefined ? all : all.filter(({ id }) => id === rule),
    guards: all,
    safety,
    mayWrite: (path) => path === uri,
    wants: ({ primary }) => primary.source.uri === uri,
  })
  const changed = outcome.changed.get(uri)
  return changed && new Map([[uri, lineEdits(changed.before, changed.after)]])
}

/** The smallest edits of whole lines that make one text the other. */
export function lineEdits(before: SourceText, after: SourceText): TextEdit[] {
  const edits: TextEdit[] = []
  let start = 0
  let end = 0
  let text = ''
  const flush = (): void => {
    if (end > start || text !== '') edits.push({ range: { start, end }, text })
  }
  for (const line of diffLines(linesOf(before), linesOf(after))) {
    if (line.kind === 'new') text += line.text
    else if (line.kind === 'old') end += line.text.length
    else {
      flush()
      start = end + line.text.length
      end = start
      text = ''
    }
  }
  flush()
  return edits
}

/** Lines with their ends. */
function linesOf({ text }: SourceText): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
