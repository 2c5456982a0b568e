/** Lints fixtures and compares the findings with what their markers announce. */

import './sql.ts'
import { applyEdits, type Diagnostic } from '@mailcfg/core'
import { type AnyRule, lintStack } from '@mailcfg/lint'
import type { Versions } from '@mailcfg/model'
import { type Expected, readMarkers } from './markers.ts'
import { stackOf } from './stack.ts'

/** A fixture of several files, path on the server → marked text. */
export type Files = Readonly<Record<string, string>>

/** What linting a fixture gave. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that were announced and not made, or made and not announced; empty when all is well. */
  readonly differences: readonly string[]
}

/** Lints marked files with the given rules and compares; with `about`, the findings of that rule alone. */
export function lintMarked(
  files: Files,
  rules: readonly AnyRule[],
  versions: Versions = {},
  about?: string,
  disk?: string,
): Linted {
  const marked = new Map(Object.entries(files).map(([path, text]) => [path, readMarkers(text)]))
  const texts = Object.fromEntries([...marked].map(([path, { text }]) => [path, text]))
  const found = lintStack(stackOf(texts, versions, disk), { rules }).diagnostics
  const diagnostics = about === undefined ? found : found.filter((d) => d.rule === about)
  const differences = [...marked].flatMap(([path, { expected }]) => {
    const here = diagnostics.filter((d) => d.primary.source.uri === `/${path.replace(/^\//, '')}`)
    return compare(path, here, expected)
  })
  return { diagnostics, differences }
}

function compare(path: string, found: readonly Diagnostic[], expected: readonly Expected[]): string[] {
  const open = [...expected]
  const surplus = found.filter((diagnostic) => {
    const index = open.findIndex((e) => fits(diagnostic, e))
    if (index >= 0) open.splice(index, 1)
    return index < 0
  })
  return [
    ...open.map(
      (e) =>
        `${path}:${e.line}:${e.column}-${e.endColumn} announced, not found: ${e.rule}${e.message ? `: ${e.message}` : ''}`,
    ),
    ...surplus.map((d) => `${placeOf(d)} found, not announced: ${d.rule}: ${d.what}`),
  ]
}

function fits(diagnostic: Diagnostic, e: Expected): boolean {
  const { source, range } = diagnostic.primary
  const start = source.positionAt(range.start)
  const lineEnd = source.lineRange(start.line).end - source.lineRange(start.line).start
  const end = source.positionAt(range.end)
  const endColumn = Math.max(end.line > start.line ? lineEnd : end.column, start.column + 1)
  return (
    diagnostic.rule === e.rule &&
    start.line + 1 === e.line &&
    start.column + 1 === e.column &&
    (e.open ? endColumn + 1 >= e.endColumn : endColumn + 1 === e.endColumn) &&
    (e.message === undefined || diagnostic.what.includes(e.message))
  )
}

/** `path:line:column-endColumn` of a finding, counted from 1. */
export function placeOf(diagnostic: Diagnostic): string {
  const { source, range } = diagnostic.primary
  const start = source.positionAt(range.start)
  const end = source.positionAt(range.end)
  return `${source.uri}:${start.line + 1}:${start.column + 1}-${end.line > start.line ? `${end.line + 1}:` : ''}${end.column + 1}`
}

/**
 * The files after the first fix of every finding was applied.
 * Fixes that touch text which an earlier one has changed are left for a second pass by the caller.
 */
export function applyFixes(files: Files, diagnostics: readonly Diagnostic[]): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, readMarkers(text).text]))
  for (const [path, text] of Object.entries(texts)) {
    const uri = `/${path.replace(/^\//, '')}`
    const edits = diagnostics.flatMap((d) => d.fixes[0]?.edits.get(uri) ?? [])
    const seen = new Set<string>()
    texts[path] = applyEdits(
      text,
      edits.filter((edit) => {
        const key = JSON.stringify(edit)
        return !seen.has(key) && seen.add(key)
      }),
    )
  }
  return texts
}
