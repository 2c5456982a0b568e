/** The outlines of all other files of assignments: keys in their groups, records of zones, containers of httpd. */

import type { Range } from '@mailcfg/core'
import { type Line, partOf } from '@mailcfg/grammars'
import { type Assignment, type AssignmentsDocument, wordOf, zoneOf } from '@mailcfg/model'
import { inOneLine, maskedLine } from '../subject/masked.ts'
import type { DocumentSymbol } from './symbol.ts'

export function assignmentSymbols(document: AssignmentsDocument): DocumentSymbol[] {
  if (document.language.id === 'sql') return []
  if (document.language.id === 'zone-file') return recordSymbols(document)
  const outline = new Outline(document)
  for (const line of document.file.lines) outline.add(line)
  return outline.finish()
}

type Open = { -readonly [K in keyof DocumentSymbol]: DocumentSymbol[K] } & { children: DocumentSymbol[] }

/** Puts keys below the groups and containers that they stand in. */
class Outline {
  readonly #document: AssignmentsDocument
  readonly #entries: ReadonlyMap<Line, Assignment>
  readonly #all: DocumentSymbol[] = []
  readonly #open: Open[] = []

  constructor(document: AssignmentsDocument) {
    this.#document = document
    this.#entries = new Map(document.entries.map((entry) => [entry.line, entry]))
  }

  add(line: Line): void {
    const entry = this.#entries.get(line)
    if (entry) this.#put(keySymbol(this.#document, entry))
    else if (line.tree.kind === 'group') this.#enter(line, 'name', true)
    else if (line.tree.kind === 'container-open') this.#enter(line, 'open', false)
    else if (line.tree.kind === 'container-close') this.#leave(this.#rangeOf(line).end)
    else if (line.tree.kind === 'include') this.#include(line)
  }

  finish(): DocumentSymbol[] {
    while (this.#open.length > 0) this.#leave(undefined)
    return this.#all
  }

  #put(symbol: DocumentSymbol): void {
    const around = this.#open.at(-1)
    ;(around ? around.children : this.#all).push(symbol)
  }

  #enter(line: Line, kind: string, endsOther: boolean): void {
    if (endsOther) this.#leave(undefined)
    const range = this.#rangeOf(line)
    const part = partOf(line.tree, kind)
    const word = part && wordOf(this.#document.source, line.logical, part)
    const title = endsOther ? (word?.text ?? '') : this.#document.source.slice(range).replace(/^<|>$/g, '')
    const name = inOneLine(title) || '[]'
    const selection = word?.range ?? range
    const symbol: Open = { name, detail: '', kind: 'group', range, selection, deprecated: false, children: [] }
    this.#put(symbol)
    this.#open.push(symbol)
  }

  /** Ends the innermost group: at its last symbol when no line closes it. */
  #leave(at: number | undefined): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const end = at ?? closed.children.at(-1)?.range.end ?? closed.range.end
    closed.range = { start: closed.range.start, end: Math.max(end, closed.range.end) }
  }

  #include(line: Line): void {
    const path = partOf(line.tree, 'path')
    if (path === undefined) return
    const { text, range: selection } = wordOf(this.#document.source, line.logical, path)
    const range = this.#rangeOf(line)
    this.#put({ name: text, detail: '', kind: 'include', range, selection, deprecated: false, children: [] })
  }

  #rangeOf({ logical }: Line): Range {
    const { start, end } = logical.range
    return { start, end: start + this.#document.source.slice({ start, end }).trimEnd().length }
  }
}

function keySymbol(document: AssignmentsDocument, { name, value, range }: Assignment): DocumentSymbol {
  const detail = maskedLine(document, value)
  return { name: name.text || '=', detail, kind: 'key', range, selection: name.range, deprecated: false, children: [] }
}

function recordSymbols(document: AssignmentsDocument): DocumentSymbol[] {
  return zoneOf(document).records.map(({ owner, name, type, data, range }) => {
    const detail = inOneLine(data.map(({ text }) => text).join(' '))
    const title = `${owner?.text ?? name ?? ''} ${type.text.toUpperCase()}`.trim()
    const selection = (owner ?? type).range
    return { name: title, detail, kind: 'record' as const, range, selection, deprecated: false, children: [] }
  })
}
