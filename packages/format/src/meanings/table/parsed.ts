/** What tables say that have a tree per line: aliases, list files, regexp, pcre and cidr tables. */

import type { LogicalLine } from '@mailcfg/core'
import { type Line, matchList, type ParsedFile } from '@mailcfg/grammars'
import { joinedOf, type TableDocument } from '@mailcfg/model'
import type { Fact } from '../../fact.ts'
import { commentsIn, newlinesIn, trimmed } from '../skipped-lines.ts'

/** The facts of a table in file order; a line that Postfix skips or that has a problem is a fact with all its text. */
export function* parsedTableMeaning(document: TableDocument, file: ParsedFile): Iterable<Fact> {
  const rows = new Map<Line, number>()
  for (const { index } of document.entries()) rows.set(document.line(index), index)
  let at = 0
  for (const line of file.lines) {
    const text = file.source.slice(line.logical.range)
    const row = rows.get(line)
    if (row === undefined) yield* commentsIn(text, at)
    else yield* rowFacts(document, row, text, at)
    at += newlinesIn(text)
  }
}

function* rowFacts(document: TableDocument, row: number, text: string, at: number): Iterable<Fact> {
  const line = document.line(row)
  const { tree, logical } = line
  if (logical.kind !== 'entry' || tree.problems.length > 0 || !document.entry(row).used) {
    yield { text: `unread ${text.replace(/\r?\n$/, '')}`, line: at }
    return
  }
  yield { text: `${tree.kind} ${told(document, row)}`, line: at }
  yield* commentsBetween(document.source.text, logical, at)
}

/** What the program takes from a row: for aliases what postalias stores, else every part of the row, joined. */
function told(document: TableDocument, row: number): string {
  const { tree, logical } = document.line(row)
  const { source } = document
  const stored = document.stored(row)
  if (stored) return `${stored.key}\0${stored.value}`
  // In a list file all blanks inside a line are compared, since braces may make text of them.
  if (document.language === matchList) return trimmed(source.slice(logical.range))
  return tree.parts
    .filter((part) => !('trivia' in part))
    .map((part) => `${part.kind} ${trimmed(joinedOf(source, logical, part, '').text)}`)
    .join('\0')
}

/** The comments between the physical lines of a row. */
function* commentsBetween(text: string, { pieces }: LogicalLine, at: number): Iterable<Fact> {
  for (let i = 1; i < pieces.length; i++) {
    const from = pieces[i - 1]?.end as number
    yield* commentsIn(text.slice(from + 1, pieces[i]?.start), at)
  }
}
