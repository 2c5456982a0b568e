/** Unified diffs of files whose edits are known: quick for tables of any size, and without passwords. */

import type { TextEdit } from '@mailcfg/core'
import { type DiffLine, diffLines } from '@mailcfg/core'
import { type Document, MASK, secretRanges } from '@mailcfg/model'
import type { Style } from './color.ts'
import { CONTEXT, fileLines, hunkLines, linesOf } from './unified-diff.ts'

/** Lines, from 0, that take the place of others; ends are not included. */
export interface Replaced {
  readonly old: readonly [number, number]
  readonly new: readonly [number, number]
}

/** More lines than these are shown as all gone and all new. */
const LARGE = 2000

/** The runs of lines that edits touch, in file order. */
export function replacedLines({ source }: Document, edits: readonly TextEdit[]): Replaced[] {
  const runs: { old: [number, number]; new: [number, number] }[] = []
  let shift = 0
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const [first, last] = [source.positionAt(range.start).line, source.positionAt(range.end).line]
    const before = shift
    shift += text.split('\n').length - 1 - (last - first)
    const run = runs.at(-1)
    if (run && first < run.old[1]) {
      run.old[1] = Math.max(run.old[1], last + 1)
      run.new[1] = run.old[1] + shift
    } else runs.push({ old: [first, last + 1], new: [first + before, last + 1 + shift] })
  }
  return runs
}

/** The diff of a document and what edits make of it; passwords are masked on both sides. */
export function editedDiff(
  name: string,
  before: Document,
  after: Document,
  edits: readonly TextEdit[],
  style: Style,
): string {
  const [old, now] = [sideOf(before), sideOf(after)]
  const hunks = clusters(replacedLines(before, edits)).flatMap((runs) => hunkOf(runs, old, now, style))
  return hunks.length === 0 ? '' : `${[...fileLines(name, style), ...hunks].join('\n')}\n`
}

/** The lines of a file as they are and as they are shown. */
interface Side {
  readonly lines: readonly string[]
  readonly shown: readonly string[]
}

function sideOf(document: Document): Side {
  return { lines: linesOf(document.source.text), shown: linesOf(maskedText(document)) }
}

/** A mask takes the place of each password, line breaks within it are kept. */
function maskedText(document: Document): string {
  const { text, length } = document.source
  let shown = ''
  let done = 0
  for (const { start, end } of secretRanges(document, { start: 0, end: length })) {
    if (start < done) continue
    shown += text.slice(done, start) + text.slice(start, end).replace(/\S(?:.*\S)?/g, MASK)
    done = end
  }
  return shown + text.slice(done)
}

/** Runs that are so near to each other that their context would touch. */
function clusters(runs: readonly Replaced[]): Replaced[][] {
  const found: Replaced[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    const end = last?.at(-1)?.old[1]
    if (last && end !== undefined && run.old[0] - end <= 2 * CONTEXT) last.push(run)
    else found.push([run])
  }
  return found
}

function hunkOf(runs: readonly Replaced[], old: Side, now: Side, style: Style): string[] {
  const [first, last] = [runs[0], runs.at(-1)] as [Replaced, Replaced]
  const start = Math.max(0, first.old[0] - CONTEXT)
  const body: DiffLine[] = []
  let at = start
  const same = (end: number): void => {
    for (const text of old.shown.slice(at, end)) body.push({ kind: 'same', text })
  }
  for (const run of runs) {
    same(run.old[0])
    body.push(...runLines(run, old, now))
    at = run.old[1]
  }
  same(last.old[1] + CONTEXT)
  const isChange = body.some(({ kind }) => kind !== 'same')
  return isChange ? hunkLines(body, start, start + first.new[0] - first.old[0], style) : []
}

function runLines(run: Replaced, old: Side, now: Side): DiffLine[] {
  const [before, after] = [old.lines.slice(...run.old), now.lines.slice(...run.new)]
  const isLarge = before.length + after.length > LARGE
  const marked = (kind: 'old' | 'new', lines: readonly string[]) => lines.map((text): DiffLine => ({ kind, text }))
  const lines = isLarge ? [...marked('old', before), ...marked('new', after)] : diffLines(before, after)
  let [i, j] = [run.old[0], run.new[0]]
  return lines.map(({ kind }) => {
    const text = kind === 'new' ? now.shown[j] : old.shown[i]
    if (kind !== 'new') i++
    if (kind !== 'old') j++
    return { kind, text: text as string }
  })
}
