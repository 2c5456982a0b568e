/** How much formatting changes: lines, by number and share. */

import type { Formatted } from './formatted.ts'
import { latin } from './texts.ts'

/** What formatting changes of one file. */
export interface Change {
  /** Physical lines before. */
  readonly lines: number
  /** Lines that are no more, or that are new, whichever are more. */
  readonly changed: number
}

/** Since only blanks change, two lines are the same when their text is, and as many other characters stand before them. */
export function changeOf({ bytes, after }: Formatted): Change {
  const [before, now] = [placedLines(latin(bytes)), placedLines(latin(after))]
  return { lines: before.length, changed: Math.max(countMissing(before, now), countMissing(now, before)) }
}

function placedLines(text: string): string[] {
  let seen = 0
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => {
    const placed = `${seen} ${line}`
    seen += line.replace(/\s+/g, '').length
    return placed
  })
}

function countMissing(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  }).length
}

/** A table of medians and 90th percentiles by language, and over all. */
export function changesTable(all: readonly Formatted[]): string {
  const ids = [...new Set(all.map(({ language }) => language.id))]
  const groups = ids.map((id) => [id, all.filter(({ language }) => language.id === id)] as const)
  const rows = [...groups, ['all', all] as const].map(([id, some]) => {
    const changes = some.map(changeOf)
    const numbers = changes.map(({ changed }) => changed)
    const shares = changes.map(({ changed, lines }) => (100 * changed) / Math.max(1, lines))
    const touched = changes.filter(({ changed }) => changed > 0).length
    const figures = [
      percentile(numbers, 0.5),
      percentile(numbers, 0.9),
      percentile(shares, 0.5),
      percentile(shares, 0.9),
    ]
    const [median, most, medianShare, mostShare] = figures.map((figure) => String(Math.round(figure)).padStart(6))
    return `${id.padEnd(18)}${String(some.length).padStart(6)}${String(touched).padStart(9)}${median}${most}${medianShare}%${mostShare}%`
  })
  const head = 'language            files  changed   lines: median, 90 %; share: median, 90 %'
  return `${[head, ...rows].join('\n')}\n`
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
