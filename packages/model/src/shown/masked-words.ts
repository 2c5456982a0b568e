/** Keeps passwords out of words: messages and edits may repeat what stands in a file. */

import type { Diagnostic, Fix, Label, Range, SourceText, TextEdit } from '@mailcfg/core'

/** What takes the place of a password: always the same, so that it does not tell its length. */
export const MASK = '••••••••'

/** Tells the passwords of a file that touch a stretch of it. */
export type SecretsOf = (source: SourceText, within: Range) => readonly Range[]

/**
 * A finding whose words repeat no password of the lines that it points at. A fix that would have to repeat one is
 * dropped: with a mask in it, it would destroy the password.
 */
export function maskDiagnostic(diagnostic: Diagnostic, secretsOf: SecretsOf): Diagnostic {
  const secrets = secretTexts(diagnostic, secretsOf)
  if (secrets.length === 0) return diagnostic
  const { why, help, primary } = diagnostic
  const hide = (text: string): string => hideSecrets(text, secrets)
  const hideIn = <T extends { readonly message?: string }>(label: T): T =>
    label.message === undefined ? label : { ...label, message: hide(label.message) }
  return {
    ...diagnostic,
    what: hide(diagnostic.what),
    ...(why === undefined ? {} : { why: hide(why) }),
    ...(help === undefined ? {} : { help: hide(help) }),
    primary: hideIn(primary),
    related: diagnostic.related.map(hideIn),
    fixes: diagnostic.fixes.filter((fix) => !repeats(fix, hide)).map((fix) => ({ ...fix, title: hide(fix.title) })),
  }
}

function secretTexts({ primary, related }: Diagnostic, secretsOf: SecretsOf): string[] {
  const texts: string[] = []
  const add = ({ source, range }: Label): void => {
    for (const secret of secretsOf(source, wholeLines(source, range))) texts.push(source.slice(secret))
  }
  add(primary)
  related.forEach(add)
  return texts.length === 0
    ? texts
    : [...new Set(texts)].filter((text) => text !== '').sort((a, b) => b.length - a.length)
}

function wholeLines(source: SourceText, range: Range): Range {
  const start = source.lineRange(source.positionAt(range.start).line).start
  return { start, end: source.lineRange(source.positionAt(range.end).line).end }
}

/** The text with a mask for each of the passwords, which must be sorted longest first. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(hideOne, text)
}

/** Replaces a secret where it stands as a word of its own, so that the password `mail` leaves prose readable. */
function hideOne(text: string, secret: string): string {
  let result = ''
  let done = 0
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const end = at + secret.length
    if (joins(text[at - 1], secret[0]) || joins(secret.at(-1), text[end])) continue
    result += text.slice(done, at) + MASK
    done = end
  }
  return result + text.slice(done)
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && /\w/.test(left) && /\w/.test(right)
}

function repeats(fix: Fix, hide: (text: string) => string): boolean {
  return [...fix.edits.values()].some((edits) => edits.some((edit: TextEdit) => hide(edit.text) !== edit.text))
}
