/** What a file of blocks says: settings with the sections around them, includes, braces, comments, lines as they are. */

import { skipSpace } from '@mailcfg/core'
import { type Line, leavesOf } from '@mailcfg/grammars'
import type { BlockItem, BlocksDocument, Section } from '@mailcfg/model'
import type { Fact } from '../fact.ts'

/**
 * The facts of a file of blocks, line by line: what the line gives the program, what it is refused or warned for, and
 * its comments. A value is compared as it is joined, quotes and escapes and inner blanks in it.
 */
export function* blocksMeaning(document: BlocksDocument): Iterable<Fact> {
  const { source, file } = document
  const items = itemsByLine(document)
  const ordinals = new Map<Section | undefined, number>([[undefined, 0]])
  const problems = problemsByLine(document)
  for (const line of file.lines) {
    const at = source.positionAt(line.logical.range.start).line
    const item = items.get(line)
    for (const text of factsOf(document, line, item)) yield { text, line: at }
    if (item) yield { text: `in section ${ordinals.get(item.parent)}`, line: at }
    if (item?.kind === 'section') ordinals.set(item, ordinals.size)
    for (const code of problems.get(line) ?? []) yield { text: `problem ${code}`, line: at }
  }
}

/** The items of a document and of its sections, however deep. */
function itemsByLine(document: BlocksDocument): Map<Line, BlockItem> {
  const found = new Map<Line, BlockItem>()
  const waiting: BlockItem[] = [...document.items]
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    found.set(item.line, item)
    if (item.kind === 'section') for (const inner of item.items) waiting.push(inner)
  }
  return found
}

function problemsByLine({ problems }: BlocksDocument): Map<Line, string[]> {
  const byLine = new Map<Line, string[]>()
  for (const { line, code } of problems) {
    const codes = byLine.get(line)
    if (codes) codes.push(code)
    else byLine.set(line, [code])
  }
  return byLine
}

function* factsOf(document: BlocksDocument, line: Line, item: BlockItem | undefined): Iterable<string> {
  const raw = document.source.slice(line.logical.range)
  if (line.logical.kind === 'blank') {
    // A blank line says nothing, unless text that nobody reads stands behind a NUL.
    if (trimmed(raw) !== '') yield `unread ${withoutEnding(raw)}`
    return
  }
  if (line.logical.kind === 'comment') yield `comment ${trimmed(raw)}`
  else if (line.logical.kind !== 'entry') yield `${line.logical.kind} ${raw}`
  else if (line.tree.kind === 'broken') yield `broken ${withoutEnding(raw)}`
  else yield* entryFacts(line, raw, item)
}

function* entryFacts(line: Line, raw: string, item: BlockItem | undefined): Iterable<string> {
  if (item === undefined) yield line.tree.kind
  else if (item.kind === 'setting') {
    yield `setting ${JSON.stringify([item.name.text, item.form, item.value.text, item.decoded])}`
    for (const { text } of item.variables) yield `variable ${text}`
  } else if (item.kind === 'include') yield `include ${JSON.stringify([item.optional, item.path.text])}`
  else yield sectionFact(item)
  for (const { kind, start, end } of leavesOf(line.tree)) {
    if (kind === 'comment') yield `comment ${trimmed(raw.slice(start, end))}`
    else if (kind === 'unread' || kind === 'ignored') yield `${kind} ${withoutEnding(raw.slice(start, end))}`
  }
}

function sectionFact({ type, name, label, close, recovered }: Section): string {
  return `section ${JSON.stringify([type.text, name?.text, label?.text, close !== undefined, recovered])}`
}

/** Without the white space of C at both ends; a no-break space is text. */
function trimmed(text: string): string {
  return text.slice(skipSpace(text, 0, text.length)).replace(/(?<![ \t\n\v\f\r])[ \t\n\v\f\r]+$/, '')
}

function withoutEnding(raw: string): string {
  return raw.replace(/\r?\n?$/, '')
}
