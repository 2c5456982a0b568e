/** Unified diffs, as diff -u writes them and patch reads them. */

import type { Style } from './color.ts'
import { type DiffLine, diffLines } from './line-diff.ts'

/** Lines of context around each change. */
const CONTEXT = 3

/** The diff of a file; empty when the texts are the same. */
export function unifiedDiff(name: string, before: string, after: string, style: Style): string {
  if (before === after) return ''
  const all = diffLines(linesOf(before), linesOf(after))
  const head = [style.bold(`--- ${name}`), style.bold(`+++ ${name}`)]
  const body = hunksOf(all).flatMap(([start, end]) => hunk(all, start, end, style))
  return `${[...head, ...body].join('\n')}\n`
}

/** Lines with a mark where the last one has no newline. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() as string
  if (last !== '') lines.push(`${last}\n\\ No newline at end of file`)
  return lines
}

/** Ranges of lines that are shown together. */
function hunksOf(all: readonly DiffLine[]): [number, number][] {
  const hunks: [number, number][] = []
  all.forEach(({ kind }, i) => {
    if (kind === 'same') return
    const last = hunks[hunks.length - 1]
    const end = Math.min(all.length, i + CONTEXT + 1)
    if (last && i - CONTEXT <= last[1]) last[1] = end
    else hunks.push([Math.max(0, i - CONTEXT), end])
  })
  return hunks
}

function hunk(all: readonly DiffLine[], start: number, end: number, style: Style): string[] {
  const count = (lines: readonly DiffLine[], kind: DiffLine['kind']): number =>
    lines.filter((l) => l.kind !== kind).length
  const [head, body] = [all.slice(0, start), all.slice(start, end)]
  const [old, now] = [count(body, 'new'), count(body, 'old')]
  // A side without lines is said to follow the line before it.
  const at = (before: number, size: number): string => `${size === 0 ? before : before + 1},${size}`
  const header = `@@ -${at(count(head, 'new'), old)} +${at(count(head, 'old'), now)} @@`
  const painters = {
    same: (text: string) => ` ${text}`,
    old: (text: string) => style.removed(`-${text}`),
    new: (text: string) => style.added(`+${text}`),
  }
  return [style.related(header), ...body.map(({ kind, text }) => painters[kind](text))]
}
