/** Unified diffs, as diff -u writes them and patch reads them. */

import { type DiffLine, diffLines } from '@mailcfg/core'
import type { Style } from './color.ts'

/** Lines of context around each change. */
export const CONTEXT = 3

/** The diff of a file; empty when the texts are the same. */
export function unifiedDiff(name: string, before: string, after: string, style: Style): string {
  if (before === after) return ''
  const all = diffLines(linesOf(before), linesOf(after))
  const head = fileLines(name, style)
  const body = hunksOf(all).flatMap(([start, end]) => hunk(all, start, end, style))
  return `${[...head, ...body].join('\n')}\n`
}

/** The lines that name the file. */
export function fileLines(name: string, style: Style): string[] {
  return [style.bold(`--- ${name}`), style.bold(`+++ ${name}`)]
}

/** Lines with a mark where the last one has no newline. */
export function linesOf(text: string): string[] {
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
  const head = all.slice(0, start)
  return hunkLines(all.slice(start, end), countOf(head, 'new'), countOf(head, 'old'), style)
}

function countOf(lines: readonly DiffLine[], without: DiffLine['kind']): number {
  return lines.filter(({ kind }) => kind !== without).length
}

/** A hunk with its header; `oldBefore` and `newBefore` are the numbers of lines before it. */
export function hunkLines(body: readonly DiffLine[], oldBefore: number, newBefore: number, style: Style): string[] {
  // A side without lines is said to follow the line before it.
  const at = (before: number, size: number): string => `${size === 0 ? before : before + 1},${size}`
  const header = `@@ -${at(oldBefore, countOf(body, 'new'))} +${at(newBefore, countOf(body, 'old'))} @@`
  const painters = {
    same: (text: string) => ` ${text}`,
    old: (text: string) => style.removed(`-${text}`),
    new: (text: string) => style.added(`+${text}`),
  }
  return [style.related(header), ...body.map(({ kind, text }) => painters[kind](text))]
}
