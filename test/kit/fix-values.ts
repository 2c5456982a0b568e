/** What a fix may change: the values that stand on the lines which it touches, and no others. */

import type { SourceText } from '@mailcfg/core'
import { diffLines } from '@mailcfg/core'
import { blockItems, type Document } from '@mailcfg/model'

/** An entry of a file: an assignment, a service, a row of a table, a setting. */
interface Entry {
  readonly name: string
  readonly value: string
  /** First and last physical lines: its own, and those of the headers and ends of the sections that it stands in. */
  readonly lines: readonly (readonly [number, number])[]
}

/**
 * What a change announces: the names of the entries whose lines differ between two texts of a file, and of those in
 * sections and groups whose header differs.
 */
export function announcedNames(before: Document, after: Document): Set<string> {
  const [gone, added] = touchedLines(before.source, after.source)
  const touched = (document: Document, lines: ReadonlySet<number>): string[] =>
    entriesOf(document)
      .filter((entry) => entry.lines.some(([first, last]) => [...lines].some((line) => line >= first && line <= last)))
      .map(({ name }) => name)
  return new Set([...touched(before, gone), ...touched(after, added)])
}

/** Names of the entries with other values, or in another order among those of their name. */
export function changedNames(before: Document, after: Document): Set<string> {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const names = new Set([...old.keys(), ...now.keys()])
  return new Set([...names].filter((name) => old.get(name)?.join('\n') !== now.get(name)?.join('\n')))
}

/**
 * Names of entries that changed although nothing on their lines did. A setting that gets into a section, or out of one,
 * is announced by the header of that section.
 */
export function unannouncedNames(before: Document, after: Document): string[] {
  const announced = announcedNames(before, after)
  const words = new Set([...announced].map(lastWord))
  const isAnnounced = (name: string): boolean =>
    announced.has(name) || (before.shape === 'blocks' && words.has(lastWord(name)))
  return [...changedNames(before, after)].filter((name) => !isAnnounced(name))
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function valuesOf(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const { name, value } of entriesOf(document)) values.set(name, [...(values.get(name) ?? []), value])
  return values
}

function touchedLines(before: SourceText, after: SourceText): [Set<number>, Set<number>] {
  const [gone, added] = [new Set<number>(), new Set<number>()]
  let [old, now] = [0, 0]
  for (const { kind } of diffLines(before.text.split('\n'), after.text.split('\n'))) {
    if (kind === 'old') gone.add(old)
    if (kind === 'new') added.add(now)
    if (kind !== 'new') old++
    if (kind !== 'old') now++
  }
  return [gone, added]
}

type Span = { readonly start: number; readonly end: number }

function entriesOf(document: Document): Entry[] {
  const { source } = document
  const linesOfSpan = ({ start, end }: Span): [number, number] => [
    source.positionAt(start).line,
    source.positionAt(Math.max(start, end - 1)).line,
  ]
  const entry = (name: string, value: string, ...spans: readonly Span[]): Entry => ({
    name,
    value,
    lines: spans.map(linesOfSpan),
  })
  switch (document.shape) {
    case 'assignments':
      return document.entries.map(({ name, value, group, line }) =>
        entry(
          `${group ? `[${group.text}]` : ''}${name.text}`,
          value.text,
          line.logical.range,
          ...(group ? [group.range] : []),
        ),
      )
    case 'columns':
      return document.entries.map(({ service, type, line }) =>
        entry(
          `${service.text}/${type.text}`,
          line.logical.pieces
            .map((piece) => source.slice(piece).trim())
            .join(' ')
            .replace(/\s+/g, ' '),
          line.logical.range,
        ),
      )
    case 'table':
      return [...document.entries()].map((row) => entry(row.key.text, row.value.text, row.range))
    case 'blocks':
      return [...blockItems(document)].flatMap((item) => {
        if (item.kind !== 'setting') return []
        const path: string[] = [item.name.text]
        const around: Span[] = []
        for (let at = item.parent; at; at = at.parent) {
          path.unshift(`${at.type.text} ${at.name?.text ?? ''}`.trim())
          around.push(at.header, ...(at.close ? [at.close] : []))
        }
        return [entry(path.join('/'), item.value.text, item.line.logical.range, ...around)]
      })
  }
}
