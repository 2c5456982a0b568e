/** Works out what a newer Postfix wants: the rules about releases find it, and their fixes mend it. */

import type { Diagnostic, Fix, SourceText, TextEdit, Uri } from '@mailcfg/core'
import { type AnyRule, lintStack, rules } from '@mailcfg/lint'
import { type PostfixInstance, Stack } from '@mailcfg/model'
import type { Change, Upgrade } from '../change.ts'

/** Rules about what an upgrade breaks or changes that name another impact. */
const ALSO = new Set([
  'parameter-removed',
  'obsolete-install-parameter',
  'tls-per-site-ignored',
  'master-unknown-daemon',
])

/** The rules that are asked. */
export function upgradeRules(): readonly AnyRule[] {
  return rules.filter(
    ({ id, impact }) => ALSO.has(id) || (impact === 'upgrade' && !/^(?:dovecot|courier|cyrus|extmail)/.test(id)),
  )
}

/**
 * The upgrade of one Postfix configuration.
 * @param target the release that it is to run on, such as `3.11`
 */
export function upgradePostfix(postfix: PostfixInstance, stack: Stack, target: string): Upgrade {
  const newer = new Stack(
    stack.root,
    stack.documents.values(),
    { ...stack.versions, postfix: target },
    stack.fileStates,
  )
  const sources = new Map<Uri, SourceText>()
  const edits = new Map<Uri, TextEdit[]>()
  const changes: Change[] = []
  for (const found of lintStack(newer, { rules: upgradeRules() }).diagnostics) {
    if (!belongsTo(found, newer, postfix)) continue
    const [fix] = found.fixes
    const { source } = found.primary
    if (fix && fits(fix, edits)) {
      for (const [uri, own] of fix.edits) add(edits, uri, own)
      changes.push(changed(found, fix))
    } else {
      const isTable = stack.documents.get(source.uri)?.shape === 'table'
      const note = isTable ? undefined : noteEdit(found)
      if (note) add(edits, source.uri, [note])
      changes.push(undecided(found))
    }
  }
  for (const uri of edits.keys()) {
    const document = stack.documents.get(uri)
    if (document) sources.set(uri, document.source)
  }
  return { changes, notes: [], edits, sources }
}

function belongsTo({ primary }: Diagnostic, stack: Stack, postfix: PostfixInstance): boolean {
  const document = stack.documents.get(primary.source.uri)
  return document !== undefined && stack.postfixOf(document)?.directory === postfix.directory
}

function add(edits: Map<Uri, TextEdit[]>, uri: Uri, own: readonly TextEdit[]): void {
  const known = edits.get(uri)
  if (known) known.push(...own)
  else edits.set(uri, [...own])
}

/** Whether no edit of a fix lies where something was edited already. */
function fits(fix: Fix, edits: ReadonlyMap<Uri, readonly TextEdit[]>): boolean {
  return [...fix.edits].every(([uri, own]) =>
    own.every(({ range }) =>
      (edits.get(uri) ?? []).every((other) => range.end <= other.range.start || other.range.end <= range.start),
    ),
  )
}

function changed({ primary, what, why }: Diagnostic, fix: Fix): Change {
  const review = fix.safety === 'review' ? '; look at it before you rely on it' : ''
  return { kind: 'changed', source: primary.source, range: primary.range, what: fix.title + review, why: why ?? what }
}

function undecided({ primary, what, why, help }: Diagnostic): Change {
  const reason = [why, help].filter((text) => text !== undefined).join(' ')
  return { kind: 'undecided', source: primary.source, range: primary.range, what: what.replace(/\.$/, ''), why: reason }
}

/** A comment before the logical line of a finding, unless it is there from the last time. */
function noteEdit({ primary: { source, range }, what, help }: Diagnostic): TextEdit | undefined {
  let { line } = source.positionAt(range.start)
  // Comments inside a logical line are allowed, but a reader looks for them before it.
  while (line > 0 && /^[ \t]/.test(source.slice(source.lineRange(line)))) line--
  const text = `# mailcfg: ${[what, help].filter((part) => part !== undefined).join(' ')}`
  if (line > 0 && source.slice(source.lineRange(line - 1)) === text) return undefined
  const { start } = source.lineRange(line)
  return { range: { start, end: start }, text: `${text}\n` }
}
